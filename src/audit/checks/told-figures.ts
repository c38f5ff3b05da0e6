import { labelOf } from '../../vocabulary/index.ts'
import { apartAmong, saidByText, sidesOfTold, type Told } from '../accounts/told.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import { countedClassOf } from '../facts/counted-class.ts'
import { isOfAnEvent } from '../facts/effect-families.ts'
import { toldEffectOf } from '../facts/told-effect.ts'
import { talliesAmong } from '../figures/tally.ts'
import { type Found, makeFinding } from '../report.ts'
import { stem } from '../words/terms.ts'

/** How many of one event, where no figure of one text fits any figure of another. */
export const toldFigures: Check = {
  name: 'figures for one event, told in other words',
  run: (context) => {
    const told = [
      ...figuresOf(context),
      ...nobodies(context),
      ...crowds(context),
      ...numbered(context),
    ]
    return {
      findings: apartAmong(context, told).map(({ about, told: apart }) => findingOf(about, apart)),
    }
  },
}

const figuresOf = ({ counts, sums }: AuditContext): Told[] => {
  const parts = new Set(sums.partSums.flatMap((s) => s.parts.map(placeOf)))
  const joined = new Set(sums.joints.flatMap((j) => j.parts))
  const tallies = talliesAmong(counts)
  return counts.flatMap((fact, i) => {
    const episode = (exactNumber(fact) ?? FEW) < FEW && isOfAnEvent(fact.effect ?? '')
    if (!speaksOfAll(fact) || joined.has(fact) || (episode && !tallies.has(fact))) return []
    const [last, next] = [counts[i - 1], counts[i + 1]]
    const before = last?.view === fact.view ? last.span.end : 0
    const after = next?.view === fact.view ? next.span.start : fact.view.text.body.length
    const noun = `${fact.noun} ${nounAt(fact)}`
    const named = countedClassOf(noun)
    const effect = named === 'attackers' ? 'took-part' : toldEffectOf(fact, before, after)
    if (effect === null || isPartOf(fact, effect, parts)) return []
    const attacking = effect === 'took-part' && named === 'people' && tellsOfAnAttack(fact)
    const counted = attacking
      ? 'attackers'
      : (named ?? (ON_THINGS.has(effect) ? thingOf(fact) : null))
    return counted === null ? [] : [toldOf(fact, `${counted} ${effect}`)]
  })
}

/** People who "took part in a clash", or a crowd that walked with sticks: the same as the attackers of another text. */
const ATTACK =
  /(?<!\p{L})(?:attack\p{L}*|assault\p{L}*|mob|clash\p{L}*|conflict|brawl|fight|armed with|with (?:sticks|clubs|stones|axes|petrol|canisters)|нападени\p{L}+|напал\p{L}*|толп\p{L}|столкновени\p{L}+|конфликт\p{L}*|драк\p{L}|с (?:палками|камнями|битами|топорами|дубинками|канистрами))(?!\p{L})/iu

const tellsOfAnAttack = ({ view, sentence }: CountFact): boolean =>
  ATTACK.test(view.slice(sentence))

/** Fewer than these are one episode of an event, unless something says that they sum it up. */
const FEW = 3

const ON_THINGS = new Set(['burned', 'destroyed'])

/** Things of any kind are compared under their own noun: tents with tents. */
const thingOf = ({ noun }: CountFact): string | null => {
  const word = noun.trim().split(/\s+/).at(-1) ?? ''
  return /^\p{Ll}{3,}$/u.test(word) ? stem(word) : null
}

/** "14 are still held" of 34 detained: a part says nothing of how many were detained. */
const isPartOf = (fact: CountFact, effect: string, parts: ReadonlySet<string>): boolean =>
  fact.whole?.effect === effect ||
  (parts.has(placeOf(fact)) && IN_CUSTODY.has(effect) && fact.whole === null)

/** One number may stand in two claims. */
const placeOf = ({ view, span }: CountFact): string => `${view.order} ${span.start}`

const IN_CUSTODY = new Set(['detained'])

const speaksOfAll = ({ claim, markers }: CountFact): boolean =>
  claim.mode !== 'denied' &&
  claim.mode !== 'retracted' &&
  !markers.has('further') &&
  !markers.has('rest') &&
  !markers.has('owned')

/** "нападавших было около 50", "the attackers were in their hundreds": the noun stands first. */
const NOUN_BEFORE =
  /(?<!\p{L})(attackers|assailants|gunmen|нападавших|нападавшие|боевиков)\s+(?:было|были|were|numbered)(?:\s+\p{L}+){0,3}\s*$/iu

const nounAt = ({ view, span, sentence }: CountFact): string =>
  NOUN_BEFORE.exec(view.text.body.slice(sentence.start, span.start))?.[1] ?? ''

const toldOf = (fact: CountFact, about: string): Told => ({
  view: fact.view,
  sentence: fact.sentence,
  span: fact.span,
  about,
  low: fact.quantity.low ?? lowestOf(fact),
  high: fact.quantity.high ?? Number.POSITIVE_INFINITY,
  words: fact.quantity.words,
  claims: [fact.claim],
})

/** "Up to 3,000" is said of crowds near 3,000: a tenth of it would be another picture. */
const UP_TO = /^(?:up to|as many as|до)(?!\p{L})/iu
const UP_TO_SHARE = 0.2

const lowestOf = ({ quantity }: CountFact): number =>
  UP_TO.test(quantity.words) ? (quantity.high ?? 0) * UP_TO_SHARE : Number.NEGATIVE_INFINITY

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
      const about = `${counted} took-part`
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
          about: `${counted} took-part`,
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
    'people injured',
    /(?<!\p{L})(?:никто|ни один человек) (?:не (?:был )?(?:пострадал|ранен)|(?:\p{L}+ ){0,3}не обрати(?:лся|вшийся))|(?:nobody|no one|not a single (?:person|protester|worker|resident)|none of the [\p{L} ]{3,30}?) (?:was |were |has |have |had |been )*(?:hurt|injured|wounded|addressed for|sought|asked for|needed|required)(?!\p{L})|(?<!\p{L})(?:пострадавших|раненых) (?:нет|не было)(?!\p{L})|обошлось без (?:пострадавших|раненых)|(?<!\p{L})(?:no (?:injuries|injured|wounded)|without injuries)(?!\p{L})/iu,
  ],
  [
    'people killed',
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

const LIVES = new Set(['killed', 'injured', 'abducted'])
const CUSTODY = new Set(['detained', 'arrested', 'released', 'deported'])

const findingOf = (about: string, apart: readonly Told[]): Found => {
  const [counted = '', effect = ''] = about.split(' ')
  const what = counted === 'attackers' ? 'attackers' : `${counted}, ${labelOf('effects', effect)}`
  const stake = LIVES.has(effect) ? 'lives' : CUSTODY.has(effect) ? 'custody' : 'figure'
  return makeFinding(
    'count-conflict',
    stake === 'lives' ? 'high' : 'medium',
    `Sources give different numbers (${what}): ${saidByText(apart)}.`,
    sidesOfTold(apart),
    stake,
  )
}
