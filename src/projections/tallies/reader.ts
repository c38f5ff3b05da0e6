import type { Viewer } from '../../access/viewer.ts'
import type { CountContent } from '../../domain/claim-content.ts'
import { canBeSame, type DateValue } from '../../domain/dates.ts'
import { DaftarError } from '../../domain/failure.ts'
import { contradicts } from '../../domain/quantities.ts'
import { notStated, type Stated } from '../../domain/stated.ts'
import { sentenceAt } from '../../texts/sentence-spans.ts'
import { termIds } from '../../vocabulary/index.ts'
import { attributed, bySourceId } from '../attributed.ts'
import { type ClaimFilter, filtered } from '../claims/filter.ts'
import type { ReadFrom } from '../claims/reader.ts'
import { type ClaimFacts, claimFacts } from '../rows.ts'
import { sourceSummaries } from '../sources/reader.ts'
import type { Attributed, Tally, TallyFigure } from '../views.ts'
import { countsPersons, tallyKey } from './tally-key.ts'
import { findVoices, type VoicelessFigure } from './voices.ts'

/**
 * How many of whom were affected how, each source's figure beside the others'. Durations, ages, money
 * and shares are not figures of people or things and are left out; so are rejected claims.
 */
export const tallies = async (
  viewer: Viewer,
  from: ReadFrom,
  filter: ClaimFilter = {},
): Promise<readonly Tally[]> => {
  const { db } = from
  const states = filter.states ?? ['proposed', 'accepted', 'amended']
  const rows = await filtered(viewer, db, { ...filter, kinds: ['count'], states })
    .selectAll()
    .orderBy('source_id')
    .orderBy('start_at')
    .orderBy('id')
    .execute()
  const sources = bySourceId(await sourceSummaries(viewer, db))
  const groups = new Map<string, VoicelessFigure[]>()
  for (const row of rows) {
    const facts = claimFacts(row)
    const claimed = attributed(facts, sources)
    const { content } = facts.statement
    if (!claimed || content.kind !== 'count' || content.quantity.unit !== undefined) continue
    const key = tallyKey(content)
    const group = groups.get(key)
    const figure = figureOf(facts, content, claimed, await sentenceOf(from, facts))
    if (group) group.push(figure)
    else groups.set(key, [figure])
  }
  return [...groups].flatMap(([key, figures]) => tallyOf(key, figures)).sort(compareTallies)
}

const figureOf = (
  { statement, passages: [passage] }: ClaimFacts,
  { quantity, what, population, affected }: CountContent,
  from: Attributed,
  within: string,
): VoicelessFigure => ({
  ...from,
  quantity,
  what,
  population,
  affected,
  asOf: statement.time.is === 'stated' ? statement.time : from.sourceDate,
  around: `${passage.quote.prefix}${passage.quote.exact}${passage.quote.suffix}`,
  within,
})

/** The sentence a figure stands in; empty when its text can't be read or has lost the words. */
const sentenceOf = async (
  { db, bodies }: ReadFrom,
  { textId, passages: [{ position }], lost }: ClaimFacts,
): Promise<string> => {
  if (lost > 0) return ''
  try {
    const body = (await bodies.body(db, textId)) ?? ''
    const { start, end } = sentenceAt(body, position.start)
    return body.slice(start, end)
  } catch (error) {
    if (error instanceof DaftarError) return ''
    throw error
  }
}

const tallyOf = (key: string, unordered: readonly VoicelessFigure[]): Tally[] => {
  const figures = [...unordered].sort(
    (a, b) => a.sourceNumber - b.sourceNumber || a.passage.start - b.passage.start,
  )
  const { voices, voiceOf } = findVoices(figures.filter(stands))
  const [first, ...rest] = figures.map(
    ({ around: _, within: __, ...figure }): TallyFigure => ({
      ...figure,
      voice: voiceOf.get(figure.claimId) ?? null,
    }),
  )
  if (!first) return []
  const standing = [first, ...rest].filter(stands)
  return [
    {
      id: key,
      affected: first.affected,
      what: whatOf(key, figures),
      population: first.population,
      scope: sharedTime([first, ...rest]),
      figures: [first, ...rest],
      voices,
      range: rangeOf(standing),
      disagrees: first.affected.is === 'stated' && disagree(standing),
    },
  ]
}

/** What a source denies or takes back is shown with the others, and is nobody's figure. */
const stands = ({ mode }: Pick<Attributed, 'mode'>): boolean =>
  mode !== 'denied' && mode !== 'retracted'

/** Persons counted as such are "persons", in whatever language and case; else the first words there are. */
const whatOf = (key: string, figures: readonly VoicelessFigure[]): string =>
  countsPersons(key) ? 'persons' : (figures.find(({ what }) => what.trim() !== '')?.what ?? '')

/** The figures' own time when all that state one state the same; the source's date is not a scope. */
const sharedTime = (figures: readonly TallyFigure[]): Stated<DateValue> => {
  const times = figures.flatMap(({ asOf, sourceDate }) =>
    asOf.is === 'stated' && asOf !== sourceDate ? [asOf] : [],
  )
  const [first] = times
  return first && times.every(({ value }) => value.edtf === first.value.edtf) ? first : notStated
}

const rangeOf = (figures: readonly TallyFigure[]): Tally['range'] => {
  const lows = figures.map(({ quantity }) => quantity.low)
  const highs = figures.map(({ quantity }) => quantity.high)
  const bound = (all: readonly (number | null)[], pick: (a: number, b: number) => number) =>
    all.length === 0 ? null : all.reduce((a, b) => (a === null || b === null ? null : pick(a, b)))
  return { low: bound(lows, Math.min), high: bound(highs, Math.max) }
}

/** Figures of times that can't be the same say nothing against each other. */
const disagree = (figures: readonly TallyFigure[]): boolean =>
  figures.some((a, i) =>
    figures
      .slice(0, i)
      .some((b) => contradicts(a.quantity, b.quantity) && mayBeOneTime(a, b) && !areParts(a, b)),
  )

/** Figures this close in one text are as a rule parts: "5 were sentenced: 3 to a year, 2 to two". */
const CLOSE = 300

const areParts = ({ passage: a }: TallyFigure, { passage: b }: TallyFigure): boolean =>
  a.textId === b.textId && Math.abs(a.start - b.start) < CLOSE

const mayBeOneTime = (a: TallyFigure, b: TallyFigure): boolean => {
  const [x, y] = [ownTime(a), ownTime(b)]
  return x === null || y === null || canBeSame(x, y)
}

const ownTime = ({ asOf, sourceDate }: TallyFigure): DateValue | null =>
  asOf.is === 'stated' && asOf !== sourceDate ? asOf.value : null

const effectOrder: ReadonlyMap<string, number> = new Map(termIds('effects').map((id, i) => [id, i]))

const rank = ({ affected }: Tally): number =>
  affected.is === 'stated' ? (effectOrder.get(affected.value) ?? 900) : 1_000

/** In the order of the vocabulary, what is said most often first; without a known effect last. */
const compareTallies = (a: Tally, b: Tally): number =>
  rank(a) - rank(b) || b.figures.length - a.figures.length || (a.id < b.id ? -1 : 1)
