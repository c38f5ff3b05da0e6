import { answerAt, type Told, type ToldAt } from '../accounts/told.ts'
import { toldCheck } from '../accounts/told-check.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { consonantsOf } from '../spelling/consonants.ts'
import { occupationIn, occupationNumber } from '../words/occupations.ts'
import { wholeWords } from '../words/whole-words.ts'

/** What one person lives by, told otherwise by another source: it may be another person. */
export const personOccupations: Check = toldCheck({
  name: 'occupation of one person',
  told: (context) => [...ofNamed(context), ...ofKin(context)],
  kind: 'account-conflict',
  severity: 'low',
  says: (about) => `Not one occupation is told (${about})`,
})

/** "Errol Whyte, 31, drove a taxi", «Клим Орлов, пекарь»: just behind the name. */
const BEHIND = 34
const IN_APPOSITION =
  /^(?:,? ?(?:aged )?\d{1,3}(?: лет| years old)?,?|,| \(| –| —)?(?: (?:a|an|the|who|by trade|works?|worked|was|is|as|работал\p{L}*|по профессии|бывш\p{L}+|\p{Ll}+)){0,3} ?$/iu

const SHORTEST_NAME = 4

const ofNamed = ({ names }: AuditContext): Told[] =>
  names
    .filter((n) => n.of === 'person')
    .flatMap((named): Told[] => {
      const { view, sentence, span } = named
      const behind = view.text.body.slice(span.end, Math.min(sentence.end, span.end + BEHIND))
      const said = occupationIn(behind)
      if (!said || !IN_APPOSITION.test(behind.slice(0, said.start))) return []
      const at = { start: span.end + said.start, end: span.end + said.end }
      return consonantsOf(named.name, SHORTEST_NAME).map((key) =>
        toldOf({ view, sentence, span: at }, `a person ${key}`, said.name),
      )
    })

/** "The child's father, a teacher", «её отцу, портному»: told of kin who are not named. */
const KIN: readonly (readonly [string, RegExp])[] = [
  ['the father', wholeWords(String.raw`father|отец|отц(?:а|у|ом)`)],
  ['the mother', wholeWords(String.raw`mother|мать|матери|матерью`)],
  ['the husband', wholeWords(String.raw`husband|муж(?:а|у|ем)?`)],
  ['the wife', wholeWords(String.raw`wife|жен(?:а|ы|е|ой|у)`)],
]
const KIN_BEHIND =
  /^(?: (?:of the|ребёнка|ребенка|девочки|мальчика|погибш\p{L}+|\p{Ll}+))?,(?: (?:a|an|the))? ?$/iu

const ofKin = ({ views }: AuditContext): Told[] =>
  [...views.values()].flatMap((view) =>
    view.sentences.flatMap((sentence) => {
      const words = view.slice(sentence)
      return KIN.flatMap(([kin, pattern]): Told[] => {
        const match = pattern.exec(words)
        if (!match) return []
        const from = match.index + match[0].length
        const behind = words.slice(from, from + BEHIND)
        const said = occupationIn(behind)
        if (!said || !KIN_BEHIND.test(behind.slice(0, said.start))) return []
        const start = sentence.start + from + said.start
        const at = { start, end: start + said.end - said.start }
        return [toldOf({ view, sentence, span: at }, kin, said.name)]
      })
    }),
  )

const A_YEAR = 366

const toldOf = (at: ToldAt, about: string, occupation: string): Told =>
  answerAt(at, about, occupationNumber(occupation), { nearDays: A_YEAR })
