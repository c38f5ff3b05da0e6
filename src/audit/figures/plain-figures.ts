import type { Told } from '../accounts/told.ts'
import type { AuditContext } from '../context.ts'
import { namedClassOf } from '../facts/counted-class.ts'
import { nounBefore } from '../facts/noun-before.ts'
import { toldEffectOf } from '../facts/told-effect.ts'
import { type SpokenNumber, spokenNumbersIn } from '../words/number-words.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { questionOf } from './question.ts'

/**
 * Numbers of which no count was read ("we laid fourteen in the ground"), where their clause says what
 * befell how many of whom.
 */
export const plainFiguresOf = ({ views, counts, dated }: AuditContext): Told[] => {
  const taken = Map.groupBy([...counts, ...dated], (f) => f.view)
  return [...views.values()].flatMap((view) => {
    const spans = (taken.get(view) ?? []).map((f) => f.span)
    return view.sentences.flatMap((sentence): Told[] => {
      const words = view.slice(sentence)
      const numbers = numbersIn(words).filter(
        (n) =>
          !spans.some((s) => s.start < sentence.start + n.end && sentence.start + n.start < s.end),
      )
      return numbers.flatMap((n) => toldOf(view, sentence, words, n))
    })
  })
}

const DIGITS =
  /(?<![\p{L}\p{Nd}.,:/№#§–—-]|(?:No|Nos|Art|Arts|ст|ч|п|№|§)\.?\s)\d{1,3}(?:[ \u00a0,]\d{3})?(?![\p{L}\p{Nd}:/%–—-]|[.,]\d|\s?(?:%|per cent|процент))/giu
/** What a number behind these words tells is no count. */
const NO_COUNT_BEFORE =
  /(?<!\p{L})(?:articles?|sections?|part|parts|law|rule|point|item|page|room|cell|flat|ward|unit|age|aged|at|since|until|by|стать\p{L}+|част\p{L}+|пункт\p{L}*|закон\p{L}*|дом|кв|камер\p{L}+|палат\p{L}+|страниц\p{L}*|возраст\p{L}*)\s*\(?$/iu
const LEAST = 3

const numbersIn = (words: string): SpokenNumber[] => {
  const digits = Array.from(words.matchAll(DIGITS), (match): SpokenNumber => {
    const value = Number(match[0].replace(/\D/g, ''))
    return { start: match.index, end: match.index + match[0].length, value, scale: 1 }
  })
  return [...digits, ...spokenNumbersIn(words)].filter(
    ({ start, value }) => value >= LEAST && !NO_COUNT_BEFORE.test(words.slice(0, start)),
  )
}

/** The words behind a number that may hold its noun. */
const NOUN_PHRASE = /^\s*(?:of (?:the |our |his |her )?)?(?:[\p{L}’'-]+\s*){0,3}/iu
/** No noun stands behind: "fourteen in the ground", "Eleven received life". */
const BARE =
  /^\s*(?:$|[.,;:!?)]|(?:in|into|under|on|at|from|by|to|were|was|are|have|had|has|got|received|and|or|dead|killed|injured|wounded|в|на|из|за|под|были|было|погиб\p{L}*|получил\p{L}*|и)(?!\p{L}))/iu
/** The noun of another phrase begins behind these. */
const PHRASE_END = /\s(?:and|in|on|at|from|by|to|were|was|had|have|и|в|на|из|с|за|от)\s/iu

const countedBeside = (view: TextView, sentence: Sentence, n: SpokenNumber): string | null => {
  const span = { start: sentence.start + n.start, end: sentence.start + n.end }
  const behind = view.text.body.slice(span.end, sentence.end)
  const phrase = (NOUN_PHRASE.exec(behind)?.[0] ?? '').split(PHRASE_END)[0] ?? ''
  const named = BARE.test(behind) ? null : namedClassOf(phrase)
  if (named !== null) return named
  const before = nounBefore(view, sentence, span) ?? headed(view, sentence, span.start)
  return before ?? (BARE.test(behind) ? 'people' : null)
}

/** "Huts affected: nineteen". */
const HEADING = /(?:^|[\n.;])([^.;:\n]{3,60}):\s*$/u

const headed = (view: TextView, sentence: Sentence, at: number): string | null => {
  const heading = HEADING.exec(view.text.body.slice(sentence.start, at))?.[1]
  return heading === undefined ? null : namedClassOf(heading)
}

const toldOf = (view: TextView, sentence: Sentence, words: string, n: SpokenNumber): Told[] => {
  const counted = countedBeside(view, sentence, n)
  if (counted === null) return []
  const span = { start: sentence.start + n.start, end: sentence.start + n.end }
  const number = { view, sentence, span, effect: null }
  const effect = toldEffectOf(number, counted, sentence.start, sentence.end)
  const about = questionOf(number, counted, effect)
  if (about === null) return []
  const [low, high] = [n.value, n.value]
  return [
    { view, sentence, span, about, low, high, words: words.slice(n.start, n.end), claims: [] },
  ]
}
