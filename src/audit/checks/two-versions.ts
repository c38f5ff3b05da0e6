import { isPassedOn } from '../accounts/passed-on.ts'
import { answerAt, type Told } from '../accounts/told.ts'
import { toldCheck } from '../accounts/told-check.ts'
import type { AuditContext } from '../context.ts'
import type { Version } from '../events/version.ts'
import { versions } from '../events/versions.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { wholeWords } from '../words/whole-words.ts'

/** One thing explained in two ways that exclude each other: a blow or an illness, freely or by force. */
export const twoVersions = toldCheck({
  name: 'two versions of one thing',
  told: (context) => toldBy(context),
  kind: 'account-conflict',
  severity: 'high',
  says: (about) => `Two versions that exclude each other (${about})`,
})

const KNOWN = versions.map((version: Version) => ({
  about: version.about,
  ofPersons: version.ofPersons === true,
  subject: wholeWords(version.subject),
  sides: version.sides.map((side) => wholeWords(side)),
}))
type Known = (typeof KNOWN)[number]

const toldBy = ({ views }: AuditContext): Told[] =>
  [...views.values()].flatMap((view) => KNOWN.flatMap((known) => toldOf(view, known)))

/** The matter may be named in the sentence itself, or beside it. */
const BESIDE = [0, -1, 1, 2]

const toldOf = (view: TextView, known: Known): Told[] => {
  if (!known.subject.test(view.text.body)) return []
  const names = view.sentences.map((s) => known.subject.test(view.slice(s)))
  return view.sentences
    .filter(({ index, paragraph }) =>
      BESIDE.some(
        (step) => names[index + step] && view.sentences[index + step]?.paragraph === paragraph,
      ),
    )
    .flatMap((sentence) => toldIn(view, sentence, view.slice(sentence), known))
}

/** A state of things is told for other days than its event's. */
const NEAR_DAYS = 45

const DENIED =
  /(?<!\p{L})(?:not|no|none|nobody|no one|never|n['’]t|without|denied|denies|нет|ни|никто)(?:\s\p{L}+){0,2}\s*$/iu

/** "Aircraft did not rise that day": denied in what is said of it. */
const NOT = /(?<!\p{L})(?:not|no|none|nobody|never|n['’]t|without|не|ни|нет|без)(?!\p{L})/iu
const DENIED_BEHIND = /^(?:\s[\p{L}-]+){0,6}\s(?:not|never|не)\s/iu
const CLAUSE_END = /[,.;:!?]|\s(?:and|but|и|а|но)\s/u

const behindIn = (words: string, match: RegExpExecArray): string =>
  words.slice(match.index + match[0].length).split(CLAUSE_END)[0] ?? ''

const toldIn = (view: TextView, sentence: Sentence, words: string, known: Known): Told[] =>
  known.sides.flatMap((pattern, value): Told[] => {
    const match = pattern.exec(words)
    const before = words.slice(0, match?.index)
    if (!match || DENIED.test(before) || isPassedOn(before)) return []
    if (!NOT.test(match[0]) && DENIED_BEHIND.test(behindIn(words, match))) return []
    const start = sentence.start + match.index
    const span = { start, end: start + match[0].length }
    const { about, ofPersons } = known
    return [answerAt({ view, sentence, span }, about, value, { ofPersons, nearDays: NEAR_DAYS })]
  })
