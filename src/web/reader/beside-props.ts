import type { ReactNode } from 'react'
import type { ClaimCount, ClaimView, SourceDetail, TextPart } from '../../server/answers.ts'
import type { ReaderSearch } from '../search-params.ts'
import type { DeskMode } from './desk-mode.ts'
import type { SelectedWords } from './selection.ts'
import type { Actions } from './use-actions.ts'
import type { useChosen } from './use-chosen.ts'
import type { Verdicts } from './use-verdicts.ts'

/** All that stands beside a text works on. */
export interface BesideProps {
  readonly source: SourceDetail
  readonly text: TextPart
  readonly search: ReaderSearch
  /** Of the part shown. */
  readonly claims: readonly ClaimView[]
  readonly listed: readonly ClaimView[]
  /** Of the whole text. */
  readonly progress: readonly ClaimCount[]
  readonly pick: ReturnType<typeof useChosen>
  readonly actions: Actions
  readonly verdicts: Verdicts
  readonly mode: DeskMode
  readonly setMode: (mode: DeskMode) => void
  readonly selected: SelectedWords | null
  readonly choose: (id: string) => void
  readonly write: () => void
  readonly words: () => void
  readonly children?: ReactNode
}
