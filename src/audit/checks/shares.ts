import type { Check } from '../check.ts'
import { type Found, makeFinding, sideAt } from '../report.ts'
import type { TextView } from '../words/text-view.ts'

/** "12 of 40 (45%)": a share that its own two numbers do not give. */
export const shares: Check = {
  name: 'a share that its numbers do not give',
  run: ({ views }) => ({ findings: [...views.values()].flatMap(findingsOf) }),
}

const SHARE =
  /(?<![\p{L}\p{Nd}.,])(\d{1,6})\s+(?:out of|of|из)\s+(?:the\s+|all\s+|всех\s+)?(\d{1,6})(?![\p{Nd}.,]\p{Nd})[^.;!?()\p{Nd}]{0,60}[(,–—-]\s*(?:or\s+|about\s+|that is\s+|i\.e\.\s+|около\s+|то есть\s+|или\s+)?(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:%|per\s?cent|процент)/giu
/** Rounding, and "about", may move a share by so many points. */
const ROUNDING = 1.5

const findingsOf = (view: TextView): Found[] =>
  Array.from(view.text.body.matchAll(SHARE), (match): Found[] => {
    const [words, part = '', whole = '', share = ''] = match
    const [few, all, said] = [Number(part), Number(whole), Number(share.replace(',', '.'))]
    if (all === 0 || few > all) return []
    const right = (few / all) * 100
    if (Math.abs(right - said) <= ROUNDING) return []
    const span = { start: match.index, end: match.index + words.length }
    const message = `${few} of ${all} are ${right.toFixed(1)} per cent, and ${share} are given, in ${view.text.label}.`
    return [makeFinding('sum-fails', 'medium', message, [sideAt(view, span, `${share}%`, [])])]
  }).flat()
