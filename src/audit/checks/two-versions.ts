import { isPassedOn } from '../accounts/passed-on.ts'
import type { Told } from '../accounts/told.ts'
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
  [...views.values()].flatMap((view) => {
    const spokenOf = KNOWN.filter(({ subject }) => subject.test(view.text.body))
    return view.sentences.flatMap((sentence) => {
      const words = view.slice(sentence)
      return spokenOf.flatMap((known) => toldIn(view, sentence, words, known))
    })
  })

/** The matter may be named in the sentence itself, or beside it. */
const BESIDE = [0, -1, 1, 2]
const DENIED =
  /(?<!\p{L})(?:not|no|never|n['’]t|without|denied|denies|нет|ни)(?:\s\p{L}+){0,2}\s*$/iu

const toldIn = (view: TextView, sentence: Sentence, words: string, known: Known): Told[] =>
  known.sides.flatMap((pattern, value): Told[] => {
    const match = pattern.exec(words)
    const before = words.slice(0, match?.index)
    if (!match || DENIED.test(before) || isPassedOn(before)) return []
    const around = BESIDE.map((step) => view.sentences[sentence.index + step]).filter(
      (s) => s !== undefined && s.paragraph === sentence.paragraph,
    )
    if (!around.some((s) => s !== undefined && known.subject.test(view.slice(s)))) return []
    const start = sentence.start + match.index
    const span = { start, end: start + match[0].length }
    const { about, ofPersons } = known
    const said = { low: value, high: value, words: match[0], claims: [] }
    return [{ view, sentence, span, about, ofPersons, ...said }]
  })
