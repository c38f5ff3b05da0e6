import { isWish } from '../accounts/account.ts'
import { isPassedOn } from '../accounts/passed-on.ts'
import { answerAt, type Told } from '../accounts/told.ts'
import { toldCheck } from '../accounts/told-check.ts'
import type { AuditContext } from '../context.ts'
import type { Question } from '../events/question.ts'
import { questions } from '../events/questions.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** A question to which one text says yes and another no, in whatever words. */
export const yesOrNo = toldCheck({
  name: 'yes in one source, no in another',
  told: (context) => answersIn(context),
  kind: 'account-conflict',
  severity: 'medium',
  says: (about) => `One says yes and the other no (${about})`,
})

const startsOf = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})`, 'iu')

const KNOWN = questions.map(({ about, ofPersons, ofAsking, thing, deed, opposite }: Question) => ({
  about,
  ofPersons: ofPersons === true,
  ofAsking: ofAsking === true,
  thing: startsOf(thing),
  deed: startsOf(deed),
  opposite: opposite === undefined ? null : startsOf(opposite),
}))
type Known = (typeof KNOWN)[number]

const CLAUSE = /[;:!?]|\s[–—-]\s|,?\s(?:but|while|whereas|although|но|а|тогда как|хотя)\s/gu
const NOT =
  /(?<!\p{L})(?:no|not|never|none|nobody|neither|nor|nothing|cannot|without|refus\p{L}*|declin\p{L}*|denied|не|ни|нет|никто|никого|никому|никогда|ничего|никаких|без(?! (?:перебо|помех|задерж|промедл|исключ|огранич))|отказ\p{L}*)(?!\p{L})|n['’]t(?!\p{L})/iu

const answersIn = ({ views }: AuditContext): Told[] =>
  [...views.values()].flatMap((view) => {
    const asked = KNOWN.filter(({ thing }) => thing.test(view.text.body))
    return view.sentences.flatMap((sentence) =>
      clausesOf(view, sentence).flatMap((clause) =>
        asked.flatMap((question) => answerIn(view, sentence, clause, question)),
      ),
    )
  })

interface Clause {
  readonly words: string
  readonly start: number
}

const clausesOf = (view: TextView, sentence: Sentence): Clause[] => {
  const words = view.slice(sentence)
  const found: Clause[] = []
  let from = 0
  for (const match of words.matchAll(CLAUSE)) {
    found.push({ words: words.slice(from, match.index), start: sentence.start + from })
    from = match.index + match[0].length
  }
  return [...found, { words: words.slice(from), start: sentence.start + from }]
}

/** So many words before and behind may deny what stands between. */
const WORDS_BEFORE = 6
const WORDS_BEHIND = 3

const around = (words: string, first: RegExpExecArray, last: RegExpExecArray): string => {
  const end = last.index + last[0].length
  const before = words.slice(0, first.index).split(/\s+/).slice(-WORDS_BEFORE).join(' ')
  const behind = words
    .slice(end)
    .split(/\s+/)
    .slice(0, WORDS_BEHIND + 1)
    .join(' ')
  return `${before} ${words.slice(first.index, end)}${behind}`
}

/** What is told of a state lies further from the event than the event's own days. */
const NEAR_DAYS = 60

const answerIn = (
  view: TextView,
  sentence: Sentence,
  { words, start }: Clause,
  { about, ofPersons, ofAsking, thing, deed, opposite }: Known,
): Told[] => {
  const named = thing.exec(words)
  if (!named) return []
  const done = deed.exec(words)
  const undone = opposite?.exec(words) ?? null
  if (!done && !undone) return []
  const other = undone ?? done ?? named
  const [first, last] = named.index < other.index ? [named, other] : [other, named]
  const told = around(words, first, last)
  if ((isWish(told) && !ofAsking) || isPassedOn(told)) return []
  const value = undone || NOT.test(told) ? 0 : 1
  const span = { start: start + first.index, end: start + last.index + last[0].length }
  return [answerAt({ view, sentence, span }, about, value, { ofPersons, nearDays: NEAR_DAYS })]
}
