import type { Span } from '../../domain/text-span.ts'
import { matchesIn } from '../view/matches.ts'
import { ACTION } from './action-verbs.ts'
import { INFINITIVE } from './russian-forms.ts'

/** Words behind "to" that begin no infinitive. */
const NO_VERB = String.raw`(?:the|an?|our|my|his|her|their|its|this|that|date|which|whom|be (?:sure|fair|exact))\b`
/**
 * Where a further demand begins: at a semicolon; at an infinitive or a further "that" after "and" or a
 * comma; at a plain verb that goes on with what is asked ("release them, drop the charges and pay").
 */
const CUTS = new RegExp(
  [
    String.raw`;\s*(?:and\s+|и\s+)?`,
    String.raw`,?\s(?:and|as well as)\s(?=(?:not\s|never\s)?to\s(?!${NO_VERB})\p{Ll})`,
    String.raw`,?\sand,\s(?=(?:if|when|where|should|in)\s[^,;.]{2,80},\s(?:not\s)?to\s)`,
    String.raw`,\s(?=(?:not\s|never\s)?to\s(?!${NO_VERB})\p{Ll})`,
    String.raw`(?:,\s(?:and\s)?|\sand\s)(?=that\s(?!is\b))`,
    String.raw`(?:,\s(?:and\s)?|\sand\s)(?=(?:(?:immediately|promptly|fully|also|publicly|urgently|at once|then)\s)?${ACTION}\s(?:the|an?|all|any|every|each|its|their|his|her|our|my|those|this|these|for|to|with|that|from|him|them|us|me|no|new|access|whether|what|who|where|how|\p{Lu}\p{Ll}+)(?!\p{L}))`,
    String.raw`,?\sand\s(?=(?:must|should)\s)`,
    String.raw`(?:,|,?\s(?:и|а также|или))\s(?=(?:также\s|немедленно\s|впредь\s)?(?:не\s)?${INFINITIVE})`,
    String.raw`(?:(?<=чтобы\s[^.;]{0,200}),|,?\s(?:и|а также))\s(?=чтобы\s\p{L})`,
  ].join('|'),
  'gu',
)

/** Cuts the words of a demand where a further one begins; the words before `floor` stay together. */
export const splitDemand = (text: string, { start, end }: Span, floor = start): Span[] => {
  const words = text.slice(start, end)
  const parts: Span[] = []
  let from = 0
  for (const cut of matchesIn(CUTS, words)) {
    if (start + cut.index < floor) continue
    parts.push({ start: start + from, end: start + cut.index })
    from = cut.index + cut[0].length
  }
  parts.push({ start: start + from, end })
  return parts.filter((p) => p.end - p.start > 3)
}
