import type { Viewer } from '../../access/viewer.ts'
import type { Named, RelationContent, StatusContent } from '../../domain/claim-content.ts'
import type { DateValue } from '../../domain/dates.ts'
import type { RecordId, SourceId, TextId } from '../../domain/ids.ts'
import type { Span } from '../../domain/text-span.ts'
import { type Deed, deedIn } from '../../domain/told/deed.ts'
import { type Fate, fateIn } from '../../domain/told/fate.ts'
import { ageIn, monthsIn } from '../../domain/told/term.ts'
import type { ReadDb } from '../../storage/store.ts'
import { filtered } from '../claims/filter.ts'
import { type ClaimFacts, claimFacts } from '../rows.ts'
import type { DescribedPersons } from './described.ts'
import { type Partings, readPartings } from './partings.ts'
import { placeNow } from './place-now.ts'
import { recordIdOf, recordNameOf } from './records.ts'

/** The day on which something is told to have happened, with the source's words. */
export interface ToldDay {
  readonly day: string
  readonly words: string
}

/** What a source tells of one person that may tell him or her from others, whatever the name. */
export interface ToldOf {
  readonly lawyers: readonly string[]
  readonly kin: readonly { readonly relation: string; readonly of: string }[]
  readonly deeds: readonly { readonly deed: Deed; readonly words: string }[]
  /** Deeds of others in whose words he or she stands. */
  readonly beside: readonly { readonly deed: Deed; readonly words: string }[]
  readonly fates: readonly {
    readonly fate: Fate
    readonly words: string
    readonly on: ToldDay | null
  }[]
  readonly statuses: readonly ToldStatus[]
  readonly ages: readonly { readonly years: number; readonly words: string }[]
  readonly homes: readonly string[]
}

export interface ToldStatus {
  readonly status: string
  readonly articles: readonly string[]
  /** In months. */
  readonly term: number | null
  readonly words: string
  readonly on: ToldDay | null
}

export const NOTHING_TOLD: ToldOf = {
  lawyers: [],
  kin: [],
  deeds: [],
  beside: [],
  fates: [],
  statuses: [],
  ages: [],
  homes: [],
}

/** The words of a deed at their place in the newest text of the source. */
interface DeedPlace {
  readonly textId: TextId
  readonly span: Span
  readonly doer: RecordId
  readonly deed: Deed
  readonly words: string
}

/** What is told of each record, and of which stretches of time each source tells. */
export interface Telling {
  readonly of: (record: RecordId) => ToldOf
  /** Everyone of whom something is told. */
  readonly all: ReadonlyMap<RecordId, ToldOf>
  readonly deeds: readonly DeedPlace[]
  /** Days of events that a source tells of, “2020-02-07/2020-02-08”, with its words. */
  readonly events: (source: SourceId) => ReadonlyMap<string, string>
}

/** From claims that nobody rejected, of persons named and described. */
export const tellingOf = async (
  viewer: Viewer,
  db: ReadDb,
  { idOf }: DescribedPersons,
): Promise<Telling> => {
  const rows = await filtered(viewer, db, {
    kinds: ['attribute', 'relation', 'status', 'occurrence'],
    states: ['proposed', 'accepted', 'amended'],
  })
    .selectAll()
    .orderBy('seq')
    .execute()
  const partings = await readPartings(db)
  const all = new Map<RecordId, ToldOf>()
  const events = new Map<SourceId, Map<string, string>>()
  const deeds: DeedPlace[] = []
  for (const row of rows) {
    const facts = claimFacts(row)
    const { claim, sourceId, statement } = facts
    const { content } = statement
    const time = statement.time.is === 'stated' ? statement.time.value : null
    const add = (who: Named, more: Partial<ToldOf>): void => {
      const id = recordOf(facts, who, idOf, partings)
      if (id !== null) all.set(id, joined(all.get(id) ?? NOTHING_TOLD, more))
    }
    if (content.kind === 'occurrence') addEvent(events, sourceId, time)
    if (content.kind === 'relation') addRelation(content, add)
    if (content.kind === 'status' && content.who.of !== 'counted')
      add(content.who, { statuses: [statusOf(content, claim.passages[0].quote.exact, time)] })
    if (content.kind === 'attribute' && content.value.is === 'stated') {
      const doer = recordOf(facts, content.of, idOf, partings)
      if (doer !== null && content.attribute === 'deed')
        deeds.push(...deedPlace(facts, doer, content.value.value))
      add(content.of, attributeTold(content.attribute, content.value.value, time))
    }
  }
  return {
    of: (record) => all.get(record) ?? NOTHING_TOLD,
    all,
    deeds,
    events: (source) => events.get(source) ?? new Map(),
  }
}

const recordOf = (
  facts: ClaimFacts,
  who: Named,
  idOf: DescribedPersons['idOf'],
  partings: Partings,
): RecordId | null => {
  if (who.of === 'unnamed') return idOf(facts.claim.textId, who)
  if (who.of !== 'person') return null
  const base = recordIdOf(facts.sourceId, 'person', recordNameOf(who))
  return partings.at(base, ...placeNow(facts, who)).record
}

const deedPlace = (
  { passages: [passage] }: ClaimFacts,
  doer: RecordId,
  words: string,
): readonly DeedPlace[] => {
  const deed = deedIn(words)
  const at = passage.quote.exact.indexOf(words)
  if (!deed || at < 0) return []
  const start = passage.position.start + at
  return [{ textId: passage.textId, span: { start, end: start + words.length }, doer, deed, words }]
}

const joined = (known: ToldOf, more: Partial<ToldOf>): ToldOf => ({
  lawyers: [...known.lawyers, ...(more.lawyers ?? [])],
  kin: [...known.kin, ...(more.kin ?? [])],
  deeds: [...known.deeds, ...(more.deeds ?? [])],
  beside: [...known.beside, ...(more.beside ?? [])],
  fates: [...known.fates, ...(more.fates ?? [])],
  statuses: [...known.statuses, ...(more.statuses ?? [])],
  ages: [...known.ages, ...(more.ages ?? [])],
  homes: [...known.homes, ...(more.homes ?? [])],
})

/** A stretch of more days dates no one event. */
const MOST_DAYS = 3
const DAY = 86_400_000

const addEvent = (
  events: Map<SourceId, Map<string, string>>,
  source: SourceId,
  time: DateValue | null,
): void => {
  if (!time || time.earliest === null || time.latest === null) return
  if ((Date.parse(time.latest) - Date.parse(time.earliest)) / DAY >= MOST_DAYS) return
  const known = events.get(source) ?? new Map<string, string>()
  const key = `${time.earliest}/${time.latest}`
  if (!known.has(key)) known.set(key, time.words)
  events.set(source, known)
}

const addRelation = (
  { relation, from, to }: RelationContent,
  add: (who: Named, more: Partial<ToldOf>) => void,
): void => {
  const [first, second] = [from.base ?? from.written, to.base ?? to.written]
  if (relation === 'lawyer-of') add(to, { lawyers: [first] })
  else if (to.of === 'person') add(from, { kin: [{ relation, of: second }] })
}

const dayOf = (time: DateValue | null): ToldDay | null =>
  time !== null && time.earliest !== null && time.earliest === time.latest
    ? { day: time.earliest, words: time.words }
    : null

const statusOf = (
  { status, articles, penalty }: StatusContent,
  words: string,
  time: DateValue | null,
): ToldStatus => ({
  status,
  articles: articles.map(({ article }) => article.toLowerCase()),
  term: penalty.reduce<number | null>((found, part) => found ?? monthsIn(part), null),
  words,
  on: dayOf(time),
})

const attributeTold = (
  attribute: string,
  words: string,
  time: DateValue | null,
): Partial<ToldOf> => {
  if (attribute === 'deed') {
    const deed = deedIn(words)
    return deed ? { deeds: [{ deed, words }] } : {}
  }
  if (attribute === 'fate') {
    const fate = fateIn(words)
    return fate ? { fates: [{ fate, words, on: dayOf(time) }] } : {}
  }
  if (attribute === 'age') {
    const years = ageIn(words)
    return years === null ? {} : { ages: [{ years, words }] }
  }
  return attribute === 'residence' ? { homes: [words] } : {}
}
