import { compareNames } from '../../domain/names/compare-names.ts'
import { namePartsOf } from '../../domain/names/name-parts.ts'
import { comparePlaces } from '../../domain/places/compare-places.ts'
import { compareDeeds } from '../../domain/told/deed.ts'
import { sexIn } from '../../domain/told/sex.ts'
import { ownGazetteer } from '../../vocabulary/gazetteer/own-gazetteer.ts'
import { labelOf } from '../../vocabulary/index.ts'
import type { NameRecord } from './records.ts'
import type { Telling, ToldOf, ToldStatus } from './told-of.ts'
import type { PairJudged } from './views.ts'

/** Goes up whenever the same material may be judged otherwise: a decision keeps what it was shown by. */
export const JUDGING_DESCRIBED = 'descriptions/2'

/** What speaks for two being one, or forbids it. */
type Weighed =
  | {
      readonly is: 'tells'
      readonly lines: readonly string[]
      /** How much of it tells one from all others of the matter; 0 of what many share there. */
      readonly singles: number
    }
  | { readonly is: 'contradicts'; readonly line: string }

interface Side {
  readonly record: NameRecord
  readonly told: ToldOf
}

const BASE = 0.4
const EACH = 0.1
const MOST = 0.7
/** So many independent things that tell one from all others are said of both. */
const SINGLED_OUT = 2
/** A deed that agrees in so many particulars is as good as two things. */
const PARTICULARS = 3

/**
 * Of two records of which one at least is a description. Where something specific agrees and nothing
 * contradicts it, it is a question for a person; else they are taken for two. Where two independent
 * things agree that tell one from all others, and nobody else comes into question, “same” is proposed:
 * it joins nothing.
 */
export const judgeDescribed = (
  [a, b]: readonly [NameRecord, NameRecord],
  telling: Telling,
  isAlone: boolean,
): PairJudged => {
  const [left, right] = [a, b].map((record) => ({ record, told: telling.of(record.id) })) as [
    Side,
    Side,
  ]
  const weighed = [
    ...lawyers(left.told, right.told),
    ...kin(left.told, right.told),
    ...deeds(left.told, right.told),
    ...besideDeeds(left.told, right.told),
    ...fates(left, right, telling),
    ...statuses(left.told, right.told),
    ...ageAndHome(left.told, right.told),
    ...contradictions(left, right),
  ]
  const against = weighed.flatMap((each) => (each.is === 'contradicts' ? [each.line] : []))
  const tells = weighed.flatMap((each) => (each.is === 'tells' ? [each] : []))
  const proposed = tells.length > 0 && against.length === 0
  const singles = tells.reduce((sum, each) => sum + each.singles, 0)
  const same = proposed && isAlone && singles >= SINGLED_OUT
  return {
    verdict: same ? 'same' : proposed ? 'unsure' : 'distinct',
    score: proposed ? Math.min(MOST, BASE + EACH * tells.length) : 0,
    lines: [
      ...tells.flatMap(({ lines }) => lines),
      ...against,
      ...(same ? ['In neither source does anybody else come into question'] : []),
      ...(proposed ? [introduction(a, b)] : []),
    ],
    algorithm: JUDGING_DESCRIBED,
  }
}

const introduction = (a: NameRecord, b: NameRecord): string =>
  a.described && b.described
    ? 'Neither source gives a name: only what they tell can be compared'
    : `The one source gives no name: “${(a.described ? a : b).name}” is a description`

const tells = (...lines: readonly string[]): readonly Weighed[] => [
  { is: 'tells', lines, singles: 0 },
]
/** What tells one from all others of the matter, as far as the sources go. */
const singlesOut = (singles: number, ...lines: readonly string[]): readonly Weighed[] => [
  { is: 'tells', lines, singles },
]
const contradicts = (line: string): readonly Weighed[] => [{ is: 'contradicts', line }]

/** The first pair of two lists that passes. */
const pairOf = <T>(
  left: readonly T[],
  right: readonly T[],
  fits: (a: T, b: T) => boolean,
): readonly [T, T] | null => {
  for (const a of left) for (const b of right) if (fits(a, b)) return [a, b]
  return null
}

const bothWords = (a: string, b: string): string => (a === b ? `“${a}”` : `“${a}” and “${b}”`)

const mayBeOne = (a: string, b: string): boolean => compareNames(a, b).verdict !== 'distinct'

const lawyers = (left: ToldOf, right: ToldOf): readonly Weighed[] => {
  const pair = pairOf(left.lawyers, right.lawyers, mayBeOne)
  return pair ? singlesOut(1, `Both are defended by ${bothWords(...pair)}`) : []
}

const kin = (left: ToldOf, right: ToldOf): readonly Weighed[] => {
  const pair = pairOf(
    left.kin,
    right.kin,
    (a, b) => a.relation === b.relation && mayBeOne(a.of, b.of),
  )
  if (!pair) return []
  const how = labelOf('relations', pair[0].relation)
  return singlesOut(1, `Of both it is said: ${how} ${bothWords(pair[0].of, pair[1].of)}`)
}

const deeds = (left: ToldOf, right: ToldOf): readonly Weighed[] => {
  let against: readonly Weighed[] = []
  for (const a of left.deeds)
    for (const b of right.deeds) {
      const compared = compareDeeds(a.deed, b.deed)
      if (compared?.is === 'contradict') against = contradicts(compared.line)
      if (compared?.is === 'agree' && compared.tells)
        return singlesOut(
          compared.particulars >= PARTICULARS ? 2 : 1,
          ...compared.lines,
          `In the words: “${a.words}” and “${b.words}”`,
        )
    }
  return against
}

/** To whom it was done, or who had a part in it, where it may be one deed told twice. */
const besideDeeds = (left: ToldOf, right: ToldOf): readonly Weighed[] => {
  const pair = pairOf(left.beside, right.beside, (a, b) => {
    const compared = compareDeeds(a.deed, b.deed)
    return compared?.is === 'agree' && compared.tells
  })
  return pair
    ? singlesOut(
        1,
        `Both are named in what may be one deed of somebody else, told twice: “${pair[0].words}” and “${pair[1].words}”`,
      )
    : []
}

/** A killing that people are accused of is one of few; a killing on a day, too. */
const fates = (left: Side, right: Side, telling: Telling): readonly Weighed[] => {
  const killed = pairOf(left.told.fates, right.told.fates, (a, b) => a.fate.killed && b.fate.killed)
  if (!killed) return []
  const sameDay = pairOf(
    left.told.fates,
    right.told.fates,
    (a, b) => a.on !== null && b.on !== null && a.on.day === b.on.day,
  )
  if (sameDay)
    return tells(
      `Both are said to have been killed on the same day: ${bothWords(sameDay[0].on?.words ?? '', sameDay[1].on?.words ?? '')}`,
    )
  const charged = pairOf(
    left.told.fates,
    right.told.fates,
    (a, b) => a.fate.charged && b.fate.charged,
  )
  const event = sharedEvent(left, right, telling)
  if (!charged || event === null) return []
  return tells(
    `Both are said to have been killed, and people are said to be accused of it: “${charged[0].words}” and “${charged[1].words}”`,
    `Both sources tell of what happened on ${event}`,
  )
}

const sharedEvent = (left: Side, right: Side, { events }: Telling): string | null => {
  const theirs = events(right.record.sourceId)
  for (const [key, words] of events(left.record.sourceId)) {
    const other = theirs.get(key)
    if (other !== undefined) return bothWords(words, other)
  }
  return null
}

const statusWords = ({ status }: ToldStatus): string => labelOf('statuses', status)

const sharesArticle = (a: ToldStatus, b: ToldStatus): string | undefined =>
  a.articles.find((article) => b.articles.includes(article))

const statuses = (left: ToldOf, right: ToldOf): readonly Weighed[] => {
  const found: Weighed[] = []
  const punished = pairOf(
    left.statuses,
    right.statuses,
    (a, b) => a.term !== null && b.term !== null && sharesArticle(a, b) !== undefined,
  )
  if (punished) {
    const [a, b] = punished
    const article = sharesArticle(a, b)
    found.push(
      ...(a.term === b.term
        ? tells(
            `Of both it is said: article ${article}, and the same term (${bothWords(a.words, b.words)})`,
          )
        : contradicts(`Other terms under article ${article}: ${bothWords(a.words, b.words)}`)),
    )
  }
  const dated = pairOf(
    left.statuses,
    right.statuses,
    (a, b) => a.status === b.status && a.on !== null && b.on !== null && a.on.day === b.on.day,
  )
  if (dated)
    found.push(
      ...tells(
        `Both: ${statusWords(dated[0])}, on the same day: ${bothWords(dated[0].on?.words ?? '', dated[1].on?.words ?? '')}`,
      ),
    )
  return found
}

const ageAndHome = (left: ToldOf, right: ToldOf): readonly Weighed[] => {
  const age = pairOf(left.ages, right.ages, (a, b) => a.years === b.years)
  const home = pairOf(
    left.homes,
    right.homes,
    (a, b) => comparePlaces(a, b, ownGazetteer()).verdict === 'same',
  )
  return age && home
    ? singlesOut(1, `Both are said to be ${age[0].years} years old, and of ${bothWords(...home)}`)
    : []
}

/** Sources write years apart: an age that differs by more cannot be of one person. */
const YEARS_APART = 3

/** Whoever was killed is not tried afterwards. */
const ALIVE = new Set(['sentenced', 'convicted', 'acquitted', 'on-trial', 'imprisoned', 'paroled'])

const contradictions = (left: Side, right: Side): readonly Weighed[] => [
  ...otherSex(left.record, right.record),
  ...otherAge(left.told, right.told),
  ...deadAndTried(left.told, right.told),
  ...deadAndTried(right.told, left.told),
]

const sexOf = ({ name, described }: NameRecord): 'm' | 'f' | null =>
  described ? sexIn(name) : (namePartsOf(name).find(({ sex }) => sex !== null)?.sex ?? null)

const otherSex = (a: NameRecord, b: NameRecord): readonly Weighed[] => {
  const [x, y] = [sexOf(a), sexOf(b)]
  return x !== null && y !== null && x !== y
    ? contradicts('The one is told of as a man, the other as a woman')
    : []
}

const otherAge = (left: ToldOf, right: ToldOf): readonly Weighed[] => {
  if (left.ages.length === 0 || right.ages.length === 0) return []
  const near = pairOf(left.ages, right.ages, (a, b) => Math.abs(a.years - b.years) <= YEARS_APART)
  const [[x], [y]] = [left.ages, right.ages]
  return near || !x || !y
    ? []
    : contradicts(`Ages that cannot be of one person: “${x.words}” and “${y.words}”`)
}

const deadAndTried = (dead: ToldOf, tried: ToldOf): readonly Weighed[] => {
  const status = tried.statuses.find((each) => ALIVE.has(each.status))
  return status && dead.fates.some(({ fate }) => fate.killed)
    ? contradicts(`The one is said to have been killed, the other: ${statusWords(status)}`)
    : []
}
