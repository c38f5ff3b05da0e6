import type { Told } from '../accounts/told.ts'
import type { AuditContext } from '../context.ts'

/** «Пострадавших нет», "no casualties": nobody, without a number. */
const NOBODY: readonly (readonly [string, RegExp])[] = [
  [
    'people: injured',
    /(?<!\p{L})(?:никто|ни один человек) (?:не (?:был )?(?:пострадал|ранен)|(?:\p{L}+ ){0,3}не обрати(?:лся|вшийся))|(?:nobody|no one|not a single (?:person|protester|worker|resident)|none of the [\p{L} ]{3,30}?) (?:was |were |has |have |had |been )*(?:hurt|injured|wounded|addressed for|sought|asked for|needed|required)(?!\p{L})|(?<!\p{L})(?:пострадавших|раненых) (?:нет|не было)(?!\p{L})|обошлось без (?:пострадавших|раненых)|(?<!\p{L})(?:no (?:injuries|injured|wounded)|without injuries)(?!\p{L})/iu,
  ],
  [
    'people: killed',
    /(?<!\p{L})никто не (?:погиб|был убит|умер)(?!\p{L})|(?:nobody|no one|not a single person) (?:was |were |has |have |had |been )*(?:killed|died)(?!\p{L})|(?<!\p{L})(?:погибших|жертв|убитых) (?:нет|не было)(?!\p{L})|обошлось без жертв|(?<!\p{L})(?:no (?:deaths|fatalities|loss of life))(?!\p{L})/iu,
  ],
]
const NOBODY_HINT =
  /пострада|ранен|погиб|жертв|убит|умер|не обрати|injur|wounded|hurt|killed|died|deaths|fatalities|loss of|not a single|no one|nobody|none of/iu

/** That nobody was hurt or killed: a figure of none. */
export const nobodiesTold = ({ views }: AuditContext): Told[] =>
  [...views.values()].flatMap((view) => {
    if (!NOBODY_HINT.test(view.text.body)) return []
    return view.sentences.flatMap((sentence) => {
      const words = view.slice(sentence)
      return NOBODY.flatMap(([about, pattern]): Told[] => {
        const match = pattern.exec(words)
        if (!match) return []
        const start = sentence.start + match.index
        const span = { start, end: start + match[0].length }
        return [{ view, sentence, span, about, low: 0, high: 0, words: match[0], claims: [] }]
      })
    })
  })
