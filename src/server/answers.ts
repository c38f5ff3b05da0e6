/** The types of what routes answer, for the pages: types only, nothing that runs. */
import type { AppInfo, CaseView, TextView } from '../app/types.ts'

export type {
  ActOutcome,
  Attributed,
  CarriedOver,
  CaseView,
  ChangedClaim,
  Chronology,
  ChronologyEntry,
  ChronologyLine,
  ClaimCount,
  ClaimDetail,
  ClaimView,
  DecisionShown,
  DismissalView,
  Elsewhere,
  FindingSideView,
  Findings,
  FindingView,
  HeldImport,
  ImportOutcome,
  LedgerState,
  LeftOut,
  Page,
  PairShown,
  PartingShown,
  PersonLine,
  PersonPage,
  ProgressEvent,
  RecordShown,
  RetractionShown,
  ReviewRecord,
  SaidOfPerson,
  SearchHit,
  ShownPassage,
  ShownPlace,
  SourceDetail,
  SourceSummary,
  StateCounts,
  SumView,
  Tally,
  TallyFigure,
  TallyVoice,
  Understood,
  UnreviewedOfRule,
  VerifyOutcome,
  WithdrawnProposal,
  WordsUnderstood,
} from '../app/types.ts'
export type { AddedFile, PreviewedSource, ReadSource } from './wire/outcomes.ts'

export type WorkspaceAnswer = Omit<AppInfo, 'origin'> & {
  readonly readerVersion: string
  readonly cases: readonly CaseView[]
}

export type TextPart = TextView & { readonly part: number; readonly parts: number }

/** What the making of a package gives: how large it is, and the ticket to fetch it with, once. */
export interface MadePackage {
  readonly ticket: string
  readonly entries: number
  readonly files: number
  readonly bytes: number
}
