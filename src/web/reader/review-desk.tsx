import { type ReactNode, useEffect } from 'react'
import type { ClaimView } from '../../server/answers.ts'
import { dialogIsOpen } from '../keys/single-keys.ts'
import { AmendForm } from './amend-form.tsx'
import type { BesideProps } from './beside-props.ts'
import { Desk } from './desk.tsx'
import { JoinForm } from './join-form.tsx'
import { RejectForm } from './reject-form.tsx'
import { SplitForm } from './split-form.tsx'
import type { Actions } from './use-actions.ts'
import { useStable } from './use-stable.ts'
import type { ActBody } from './use-verdicts.ts'
import { WriteForm } from './write-form.tsx'

export const Nothing = (props: { empty: boolean; next: () => void; children: ReactNode }) =>
  props.empty ? (
    <div className="panel-body">
      {props.children ?? <p className="soft">No claims were found in this part of the text.</p>}
    </div>
  ) : (
    <div className="panel-body">
      <p>
        The marked words are what rules understood as claims; each stands in the margin at its line.
        Nobody’s word is taken for it: look at each and decide.
      </p>
      <p>
        <button type="button" className="button" data-main="true" onClick={props.next}>
          Begin with the first unreviewed <kbd>N</kbd>
        </button>
      </p>
    </div>
  )

export const Steps = (props: { actions: Actions; move: (by: 1 | -1) => void }) => {
  const step = (by: 1 | -1, name: string, key: string, act: () => void) => (
    <button
      type="button"
      className="button quiet"
      title={name}
      aria-keyshortcuts={key}
      onClick={act}
    >
      <span aria-hidden="true">{by < 0 ? '←' : '→'}</span>
      <span className="only-heard">{name}</span> <kbd>{key}</kbd>
    </button>
  )
  return (
    <div className="steps">
      <span className="step">
        {step(-1, 'Previous unreviewed', 'P', props.actions.previous)}
        Unreviewed
        {step(1, 'Next unreviewed', 'N', props.actions.next)}
      </span>
      <span className="step">
        {step(-1, 'Previous claim', 'K', () => props.move(-1))}
        Any claim
        {step(1, 'Next claim', 'J', () => props.move(1))}
      </span>
    </div>
  )
}

export const LookAt = (props: { claim: ClaimView; place: string }) => (
  <Desk claim={props.claim} place={props.place} />
)

/** The form that is open, in place of all else beside the text; nothing else moves. */
export const DeskForm = (props: BesideProps) => {
  const { mode, actions, verdicts, text } = props
  const claim = props.pick.chosen
  const cancel = () => {
    verdicts.forget()
    props.setMode('look')
  }
  const goBack = useStable(cancel)
  useEffect(() => {
    // Wherever the focus is: a form that is open is left by Esc.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !dialogIsOpen()) goBack()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [goBack])
  const shared = { busy: verdicts.busy, error: verdicts.error?.message ?? null, onCancel: cancel }
  const remake = async (body: ActBody, said: string) => {
    const { made } = await verdicts.act(body, claim?.id ?? null)
    if (made[0] !== undefined) props.choose(made[0])
    actions.say(said)
  }
  if (mode === 'write')
    return props.selected === null ? null : (
      <WriteForm
        textId={text.textId}
        selected={props.selected}
        onWritten={(id) => {
          verdicts.wrote(id)
          props.choose(id)
          actions.say('Written. U takes it back.')
        }}
        onCancel={cancel}
      />
    )
  if (claim === null) return null
  if (mode === 'amend')
    return (
      <AmendForm
        key={claim.id}
        claim={claim}
        {...shared}
        onAmend={(amendment, why) => void actions.give('amended', why, amendment)}
      />
    )
  if (mode === 'split')
    return (
      <SplitForm
        key={claim.id}
        claim={claim}
        {...shared}
        onSplit={(parts) =>
          void remake(
            { is: 'split', claimIds: [claim.id], parts },
            'Split in two; the claim it was stays in the record. U takes it back.',
          ).catch(() => undefined)
        }
      />
    )
  if (mode === 'join')
    return (
      <JoinForm
        key={claim.id}
        claim={claim}
        claims={props.claims}
        {...shared}
        onJoin={(other, part) =>
          void remake(
            { is: 'joined', claimIds: [claim.id, other], parts: [part] },
            'Joined into one; the two stay in the record. U takes it back.',
          ).catch(() => undefined)
        }
      />
    )
  return <RejectForm onReject={(why) => void actions.give('rejected', why)} onCancel={cancel} />
}
