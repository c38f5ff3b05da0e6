import { carriedOver } from '../projections/carried-over/reader.ts'
import { chronology } from '../projections/chronology/reader.ts'
import { progress, unreviewed } from '../projections/claims/progress.ts'
import { claimDetail, claimPage } from '../projections/claims/reader.ts'
import { withdrawnPage } from '../projections/claims/withdrawn.ts'
import { elsewhere } from '../projections/elsewhere/reader.ts'
import { ledgerState } from '../projections/ledger/reader.ts'
import { searchHits } from '../projections/search/reader.ts'
import { cases, sourceDetail, sourceSummaries } from '../projections/sources/reader.ts'
import { tallies } from '../projections/tallies/reader.ts'
import { textView } from '../projections/texts/reader.ts'
import { type AppContext, reading } from './context.ts'
import type { App } from './types.ts'

type Reads = Pick<
  App,
  | 'cases'
  | 'sources'
  | 'source'
  | 'text'
  | 'claims'
  | 'claim'
  | 'withdrawn'
  | 'carriedOver'
  | 'progress'
  | 'unreviewed'
  | 'elsewhere'
  | 'chronology'
  | 'tallies'
  | 'search'
  | 'ledgerState'
>

/** What viewers see. Each read is of one consistent state of the record. */
export const reads = (context: AppContext): Reads => ({
  cases: (viewer) => reading(context, ({ db }) => cases(viewer, db)),
  sources: (viewer, filter) => reading(context, ({ db }) => sourceSummaries(viewer, db, filter)),
  source: (viewer, id) => reading(context, ({ db }) => sourceDetail(viewer, db, id)),
  text: (viewer, id, window) => reading(context, (from) => textView(viewer, from, id, window)),
  claims: (viewer, filter, slice) =>
    reading(context, (from) => claimPage(viewer, from, filter, slice)),
  claim: (viewer, id) => reading(context, (from) => claimDetail(viewer, from, id)),
  carriedOver: (viewer, id) => reading(context, (from) => carriedOver(viewer, from, id)),
  withdrawn: (viewer, filter, slice) =>
    reading(context, ({ db }) => withdrawnPage(viewer, db, filter, slice)),
  progress: (viewer, id) => reading(context, (from) => progress(viewer, from, id)),
  unreviewed: (viewer, id, rule) => reading(context, (from) => unreviewed(viewer, from, id, rule)),
  elsewhere: (viewer, id) => reading(context, (from) => elsewhere(viewer, from, id)),
  chronology: (viewer, filter, slice) =>
    reading(context, (from) => chronology(viewer, from, filter, slice)),
  tallies: (viewer, filter) => reading(context, (from) => tallies(viewer, from, filter)),
  search: (viewer, query, slice) =>
    reading(context, (from) =>
      searchHits(viewer, { ...from, search: context.store.search }, query, slice),
    ),
  ledgerState: (viewer) => reading(context, () => ledgerState(viewer, context.store)),
})
