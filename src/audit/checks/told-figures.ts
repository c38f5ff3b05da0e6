import { labelOf } from '../../vocabulary/index.ts'
import { apartAmong, oddAmong, wordedOtherwise } from '../accounts/apart.ts'
import { saidByText, sidesOfTold, type Told } from '../accounts/told.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { type CountFact, exactNumber, placeOf } from '../facts/count-fact.ts'
import { countedIn } from '../facts/counted-in.ts'
import { isOfAnEvent } from '../facts/effect-families.ts'
import { isRejected } from '../facts/rejected.ts'
import { toldEffectOf } from '../facts/told-effect.ts'
import { asFarAsTold } from '../figures/as-far-as-told.ts'
import { areAttackers } from '../figures/attackers.ts'
import { crowdsTold } from '../figures/crowds.ts'
import { DEATHS, isOfGraves, namedDead, onlyDeaths } from '../figures/deaths.ts'
import { nobodiesTold } from '../figures/nobody.ts'
import { plainFiguresOf } from '../figures/plain-figures.ts'
import { questionOf } from '../figures/question.ts'
import { talliesAmong } from '../figures/tally.ts'
import { type Found, makeFinding } from '../report.ts'
import { stem } from '../words/terms.ts'

/** How many of one event, where no figure of one text fits any figure of another. */
export const toldFigures: Check = {
  name: 'figures for one event, told in other words',
  run: (context) => {
    const figures = figuresTold(context)
    return {
      findings: [
        ...apartAmong(context, figures).map(({ about, told }) =>
          findingOf(about, told, 'Sources give'),
        ),
        ...wordedOtherwise(context, figures.filter(isOfWeight)).map(({ about, told }) =>
          besideEachOther(about, told),
        ),
        ...oddAmong(context, figures).map(({ about, told }) =>
          findingOf(about, told, 'One source gives'),
        ),
      ],
    }
  },
}

/** Every figure with the question that it answers. */
const figuresTold = (context: AuditContext): Told[] => {
  const told = figuresIn(context).flatMap((t) =>
    ON_A_BODY.has(t.about) ? [t, asInjuries(t)] : [t],
  )
  const counted = new Set(told.flatMap((t) => (t.about === DEATHS ? [t.view] : [])))
  return [...told, ...namedDead(context).filter(({ view }) => !counted.has(view))]
}

const ON_A_BODY = new Set(['bruises', 'wounds', 'broken bones'])

/** So many bruises are at least so many injuries. */
const asInjuries = (told: Told): Told => ({
  ...told,
  about: 'injuries',
  high: Number.POSITIVE_INFINITY,
})

const figuresIn = (context: AuditContext): Told[] => [
  ...figuresOf(context).map(asFarAsTold),
  ...[
    ...plainFiguresOf(context).map(asFarAsTold),
    ...crowdsTold(context),
    ...nobodiesTold(context),
  ].filter((told) => !isRejected(context, told)),
]

const figuresOf = ({ counts, sums }: AuditContext): Told[] => {
  const parts = new Set(sums.partSums.flatMap((s) => s.parts.map(placeOf)))
  const joined = new Set([...sums.joints.flatMap((j) => j.parts), ...sums.byPlace])
  const tallies = talliesAmong(counts)
  const only = onlyDeaths(counts)
  const told = counts.flatMap((fact, i) => {
    const few = (exactNumber(fact) ?? FEW) < FEW && isOfAnEvent(fact.effect ?? '')
    const episode = few && !tallies.has(fact) && !only.has(fact)
    if (!speaksOfAll(fact) || joined.has(fact) || episode) return []
    const [last, next] = [counts[i - 1], counts[i + 1]]
    const before = last?.view === fact.view ? last.span.end : 0
    const after = next?.view === fact.view ? next.span.start : fact.view.text.body.length
    const counted = countedIn(fact)
    const effect = toldEffectOf(fact, counted, before, after) ?? cameOf(fact, counted)
    const about = areAttackers(fact, counted)
      ? 'attackers'
      : isOfGraves(fact)
        ? DEATHS
        : (questionOf(fact, counted ?? thingOf(fact, effect), effect) ?? ownNounOf(fact, counted))
    if (about === null || isPartOf(fact, effect ?? '', parts)) return []
    return [{ ...toldOf(fact, about), further: fact.markers.has('further') }]
  })
  return told.flatMap(({ further, ...figure }) =>
    (further && told.some((t) => goesBefore(t, figure))) ||
    told.some((t) => isListedUnder(t, figure))
      ? []
      : [figure],
  )
}

/** "Nine died: six of ours and three of theirs": the parts say nothing of how many there were. */
const isListedUnder = (whole: Told, { view, sentence, span, about, high }: Told): boolean =>
  whole.view === view &&
  whole.sentence === sentence &&
  whole.about === about &&
  whole.span.end < span.start &&
  high < whole.low &&
  PARTS_FOLLOW.test(view.text.body.slice(whole.span.end, span.start))

const PARTS_FOLLOW =
  /:|(?<!\p{L})(?:of (?:whom|them|which)|including|among them|из (?:них|которых)|в том числе|среди них|включая)(?!\p{L})/iu

/** "Another 40 were injured" after nine killed is no addition; after 20 injured it is one. */
const goesBefore = (earlier: Told, { view, sentence, span, about }: Told): boolean =>
  earlier.view === view &&
  earlier.about === about &&
  earlier.span.start < span.start &&
  sentence.index - earlier.sentence.index <= SENTENCES_BACK

const SENTENCES_BACK = 3

/** Fewer than these are one episode of an event, unless something says that they sum it up. */
const FEW = 3

/** "Two thousand people came against us": how large the crowd was. */
const CAME =
  /^(?:[\s,][\p{L}’'-]+){1,3}?\s(?:провел[иа] (?:\p{L}+ )?(?:мероприяти|митинг|шестви|сход|собрани|акци)\p{L}+|held (?:a|an) (?:\p{L}+ ){0,2}(?:rally|meeting|march|protest|gathering)|came (?:down|against|at us|to (?:the|our)|out|into|from|with)|marched|advanced|descended|poured|burst|broke into|surrounded|moved (?:on|towards|into)|rushed|made (?:its|their) way|set out|двинул\p{L}*|ворвал\p{L}*|окружил\p{L}*|напал\p{L}*|хлынул\p{L}*|направил\p{L}* к|пришл[иа] (?:к|в|на|с))(?!\p{L})/iu
/** «На сход вышли четыреста человек»: the verb before the number. */
const CAME_BEFORE =
  /(?<!\p{L})(?:вышл[иао]|вышел|пришл[иао]|двинул\p{L}+|собрал\p{L}+|ворвал\p{L}+|напал[иао]|стоял[оаи]?|шл[оаи])(?:\s\p{L}+){0,2}?\s(?:(?:около|примерно|порядка|более|до|свыше|почти)\s)?$|(?<!\p{L})(?:group|crowd|mob|толп\p{L}|групп\p{L})(?:\s\p{L}+){0,4}? \((?:\p{L}+\s){0,2}$/iu
const CROWD = 20

const cameOf = ({ view, sentence, span, quantity }: CountFact, counted: string | null) =>
  counted === 'people' &&
  (quantity.low ?? quantity.high ?? 0) >= CROWD &&
  (CAME.test(view.text.body.slice(span.end, sentence.end)) ||
    CAME_BEFORE.test(view.text.body.slice(sentence.start, span.start)))
    ? 'took-part'
    : null

const ON_THINGS = new Set(['burned', 'destroyed'])

/** Things of any kind are compared under their own noun: fences with fences. */
const thingOf = ({ noun }: CountFact, effect: string | null): string | null => {
  const word = noun.trim().split(/\s+/).at(-1) ?? ''
  return effect !== null && ON_THINGS.has(effect) && /^\p{Ll}{3,}$/u.test(word) ? stem(word) : null
}

/** Signatures against signatures: a thing of no class, of which both texts give many. */
const MANY = 5
const NO_THING =
  /^(?:minute|hour|day|week|month|year|time|metre|meter|kilomet|km|percent|degree|page|line|word|sheet|step|second|мин|час|дн|день|сут|недел|месяц|год|лет|раз|метр|километр|процент|градус|страниц|строк|слов|лист|шаг|секунд|см|кг|мл|га)/iu

const ALONE = new Set(['vehicles', 'livestock', 'tents', 'shops', 'places of worship'])
const SUBGROUP =
  /(?:women|girls|boys|elders|elderly|daughters|sons|sisters|brothers|mothers|fathers|wives|widows|женщин|девоч|девуш|мальчик|старик|стариков|пенсионер|дочер|сын|мужчин|юнош)\p{L}*$/iu

const ownNounOf = ({ noun, quantity }: CountFact, counted: string | null): string | null => {
  if ((quantity.low ?? quantity.high ?? 0) < MANY) return null
  if (counted !== null) return ALONE.has(counted) ? counted : null
  const word = noun.trim().split(/\s+/).at(-1) ?? ''
  const tells = /^\p{Ll}{4,}$/u.test(word) && !NO_THING.test(word) && !SUBGROUP.test(word)
  return tells ? `${OWN_NOUN}${stem(word)}` : null
}

/** Marks a question that is told by its own noun, which differs from case to case. */
const OWN_NOUN = 'their number: '

/** "14 are still held" of 34 detained: a part says nothing of how many were detained. */
const isPartOf = (fact: CountFact, effect: string, parts: ReadonlySet<string>): boolean =>
  fact.whole?.effect === effect ||
  (parts.has(placeOf(fact)) && IN_CUSTODY.has(effect) && fact.whole === null)

const IN_CUSTODY = new Set(['detained'])

const speaksOfAll = ({ claim, markers }: CountFact): boolean =>
  claim.mode !== 'denied' &&
  claim.mode !== 'retracted' &&
  !markers.has('rest') &&
  !markers.has('owned')

const toldOf = (fact: CountFact, about: string): Told => ({
  view: fact.view,
  sentence: fact.sentence,
  span: fact.span,
  about,
  low: fact.quantity.low ?? lowestOf(fact),
  high: fact.quantity.high ?? Number.POSITIVE_INFINITY,
  words: fact.quantity.words,
  claims: [fact.claim],
  nearDays: NEAR_DAYS,
})

/** A figure stands beside the day it was told on as often as beside its event's. */
const NEAR_DAYS = 10

/** "Up to 3,000" is said of crowds near 3,000: a tenth of it would be another picture. */
const UP_TO = /^(?:up to|as many as|до)(?!\p{L})/iu
const UP_TO_SHARE = 0.2

const lowestOf = ({ quantity }: CountFact): number =>
  UP_TO.test(quantity.words) ? (quantity.high ?? 0) * UP_TO_SHARE : Number.NEGATIVE_INFINITY

/** Lives, custody and houses: what a report is quoted for. */
const isOfWeight = ({ about }: Told): boolean =>
  /^(?:people: (?:killed|injured|missing|detained|arrested|displaced|evicted|took-part)|houses: destroyed|attackers)$/.test(
    about,
  )

const besideEachOther = (about: string, told: readonly Told[]): Found => {
  const message = `Worded differently but not opposed (${whatIsAsked(about)}): ${saidByText(told)}.`
  return makeFinding('count-compatible', 'low', message, sidesOfTold(told))
}

const whatIsAsked = (about: string): string => {
  const [counted = '', effect = ''] = about.split(': ')
  return effect === '' || about.startsWith(OWN_NOUN)
    ? counted
    : `${counted}, ${labelOf('effects', effect)}`
}

const LIVES = new Set(['killed', 'injured', 'abducted'])
const CUSTODY = new Set(['detained', 'arrested', 'released', 'deported'])

const findingOf = (about: string, apart: readonly Told[], who: string): Found => {
  const what = whatIsAsked(about)
  const [, effect = ''] = about.split(': ')
  const stake = LIVES.has(effect) ? 'lives' : CUSTODY.has(effect) ? 'custody' : 'figure'
  return makeFinding(
    'count-conflict',
    stake === 'lives' ? 'high' : 'medium',
    `${who} different numbers (${what}): ${saidByText(apart)}.`,
    sidesOfTold(apart),
    stake,
  )
}
