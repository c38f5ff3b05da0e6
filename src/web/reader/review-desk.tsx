import type { ReactNode } from 'react'
import type { ClaimView } from '../../server/answers.ts'
import { ProblemNote } from '../parts/problem.tsx'
import { AmendForm } from './amend-form.tsx'
import { Desk } from './desk.tsx'
import { RejectForm } from './reject-form.tsx'
import type { SelectedWords } from './selection.ts'
import type { useVerdicts } from './use-verdicts.ts'
import { VerdictBar } from './verdict-bar.tsx'
import { WriteForm } from './write-form.tsx'

export type DeskMode = 'look' | 'amend' | 'reject' | 'write'

interface DeskActions {
  readonly give: (verdict: 'rejected' | 'amended', why: string, amendment?: object) => Promise<void>
  readonly accept: () => void
  readonly amend: () => void
  readonly reject: () => void
  readonly undo: () => void
  readonly next: () => void
  readonly canUndo: boolean
}

const Nothing = (props: { empty: boolean; next: () => void; children: ReactNode }) =>
  props.empty ? (
    <div className="prose">
      {props.children ?? <p className="soft">No claims were found in this part of the text.</p>}
    </div>
  ) : (
    <div className="prose">
      <p>
        The marked words are what rules understood as claims. Nobody’s word is taken for it: look at
        each and decide.
      </p>
      <p>
        <button type="button" className="button" data-main="true" onClick={props.next}>
          Begin with the first unreviewed <kbd>N</kbd>
        </button>
      </p>
    </div>
  )

const Steps = (props: { move: (by: 1 | -1) => void; next: () => void }) => (
  <div className="steps">
    <button
      type="button"
      className="button quiet"
      aria-keyshortcuts="K"
      onClick={() => props.move(-1)}
    >
      Previous <kbd>K</kbd>
    </button>
    <button
      type="button"
      className="button quiet"
      aria-keyshortcuts="J"
      onClick={() => props.move(1)}
    >
      Next <kbd>J</kbd>
    </button>
    <button type="button" className="button quiet" aria-keyshortcuts="N" onClick={props.next}>
      Next unreviewed <kbd>N</kbd>
    </button>
  </div>
)

/** The place where one claim is looked at and decided on; it stays where it is whatever is chosen. */
export const ReviewDesk = (props: {
  claim: ClaimView | null
  place: string
  mode: DeskMode
  setMode: (mode: DeskMode) => void
  actions: DeskActions
  verdicts: ReturnType<typeof useVerdicts>
  move: (by: 1 | -1) => void
  empty: boolean
  textId: string
  selected: SelectedWords | null
  onWritten: (claimId: string) => void
  children?: ReactNode
}) => {
  const { claim, actions, verdicts, mode } = props
  const cancel = () => {
    verdicts.forget()
    props.setMode('look')
  }
  return (
    <section className="desk" aria-label="The chosen claim" data-mode={mode}>
      {mode === 'write' && props.selected !== null ? (
        <WriteForm
          textId={props.textId}
          selected={props.selected}
          onWritten={props.onWritten}
          onCancel={cancel}
        />
      ) : claim === null ? (
        <Nothing empty={props.empty} next={actions.next}>
          {props.children}
        </Nothing>
      ) : mode === 'amend' ? (
        <AmendForm
          key={claim.id}
          claim={claim}
          busy={verdicts.busy}
          error={verdicts.error?.message ?? null}
          onAmend={(amendment, why) => void actions.give('amended', why, amendment)}
          onCancel={cancel}
        />
      ) : mode === 'reject' ? (
        <RejectForm onReject={(why) => void actions.give('rejected', why)} onCancel={cancel} />
      ) : (
        <>
          <Desk claim={claim} place={props.place} />
          {verdicts.error === null ? null : <ProblemNote error={verdicts.error} />}
        </>
      )}
      {claim === null || mode !== 'look' ? null : (
        <div className="desk-bar">
          <VerdictBar
            claim={claim}
            actions={actions}
            canUndo={actions.canUndo}
            busy={verdicts.busy}
          />
          <Steps move={props.move} next={actions.next} />
        </div>
      )}
    </section>
  )
}
