import type { Told } from '../accounts/told.ts'
import type { AuditContext } from '../context.ts'
import { countedClassOf } from '../facts/counted-class.ts'

/** Crowds and nobody: how many, told in words of which no count is read. */
export const crowdsTold = (context: AuditContext): Told[] => [
  ...nobodies(context),
  ...crowds(context),
  ...numbered(context),
]

const crowdQuestion = (counted: string | null): string =>
  counted === 'attackers' ? counted : `${counted ?? 'people'}: took-part`

/** "In their hundreds", «нападавших были сотни»: crowds told without a number before a noun. */
const CROWD =
  /(?<!\p{L})(?:(attackers|assailants|gunmen|protesters|demonstrators|strikers|prisoners|refugees) (?:were|came) (?:there )?(?:in their|in|by the) (tens|dozens|hundreds|thousands)|(нападавших|нападающих|протестующих|митингующих|бастующих|заключённых|заключенных|беженцев) (?:был[аои]|насчитывал\p{L}*|собрал\p{L}*) (десятки|сотни|тысячи))(?!\p{L})/iu
const MAGNITUDES: Readonly<Record<string, readonly [number, number]>> = {
  tens: [11, 99],
  dozens: [12, 99],
  десятки: [11, 99],
  hundreds: [100, 999],
  сотни: [100, 999],
  thousands: [1_000, 9_999],
  тысячи: [1_000, 9_999],
}

/** «Нападавших было около 50»: the noun stands first, and no count is read. */
const NUMBERED =
  /(?<!\p{L})(attackers|assailants|gunmen|нападавших|нападающих|боевиков|протестующих|митингующих) (?:numbered|были?о?|насчитывалось|собралось) (?:(about|around|some|около|примерно)|(more than|over|at least|более|больше|свыше|не менее)|(up to|no more than|не более|до))?\s?(\d{2,5})(?![\p{L}\p{Nd}])/iu

const numbered = ({ views, counts }: AuditContext): Told[] => {
  const read = new Set(counts.map((f) => f.sentence))
  return [...views.values()].flatMap((view) => {
    if (!NUMBERED.test(view.text.body)) return []
    return view.sentences.flatMap((sentence): Told[] => {
      const match = read.has(sentence) ? null : NUMBERED.exec(view.slice(sentence))
      const counted = match && countedClassOf(match[1] ?? '')
      if (!match || !counted) return []
      const n = Number(match[5])
      const low = match[2] ? n * 0.9 : match[4] ? Number.NEGATIVE_INFINITY : n
      const high = match[2] ? n * 1.1 : match[3] ? Number.POSITIVE_INFINITY : n
      const start = sentence.start + match.index
      const span = { start, end: start + match[0].length }
      const about = crowdQuestion(counted)
      return [{ view, sentence, span, about, low, high, words: match[0], claims: [] }]
    })
  })
}

const crowds = ({ views }: AuditContext): Told[] =>
  [...views.values()].flatMap((view) => {
    if (!CROWD.test(view.text.body)) return []
    return view.sentences.flatMap((sentence): Told[] => {
      const match = CROWD.exec(view.slice(sentence))
      const size = MAGNITUDES[(match?.[2] ?? match?.[4] ?? '').toLowerCase()]
      if (!match || !size) return []
      const start = sentence.start + match.index
      const counted = countedClassOf(match[1] ?? match[3] ?? '')
      const [low, high] = size
      const span = { start, end: start + match[0].length }
      return [
        {
          view,
          sentence,
          span,
          about: crowdQuestion(counted),
          low,
          high,
          words: match[0],
          claims: [],
        },
      ]
    })
  })

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

const nobodies = ({ views }: AuditContext): Told[] =>
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
