import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DecisionShown, RecordShown, ShownPlace } from '../../server/answers.ts'
import { placesQuery } from '../api/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { ProblemNote } from '../parts/problem.tsx'
import { ReasonForm } from '../parts/reason-form.tsx'
import { useIdentity } from './use-identity.ts'

/** The parting that holds now, said again by one who has looked at the places that came to light since. */
const Settling = (props: { record: RecordShown; parted: string; onDone: () => void }) => {
  const identity = useIdentity()
  const places = useQuery(placesQuery(props.parted))
  const settle = (again: readonly ShownPlace[], reason: string) =>
    void identity
      .act({
        is: 'part',
        record: props.record.id,
        places: again.map(({ start, end }) => ({ start, end })),
        reason,
      })
      .then(props.onDone)
      .catch(() => undefined)
  return (
    <Answered query={places}>
      {(again) => (
        <>
          {identity.error === null ? null : <ProblemNote error={identity.error} />}
          <ReasonForm
            label="Say that these places stay"
            legend="Why are all places that stand here of this one?"
            reasons={['The source itself tells it.', 'What is said there fits this one alone.']}
            submit="They stay, with these words"
            busy={identity.busy}
            onReason={(reason) => settle(again, reason)}
            onCancel={props.onDone}
          />
        </>
      )}
    </Answered>
  )
}

/** Places that nobody looked at when a name was parted stay where they are, once a person says that they do. */
export const SettleDoubt = (props: {
  record: RecordShown
  decisions: readonly DecisionShown[]
}) => {
  const [isAsking, setAsking] = useState(false)
  const { record } = props
  const parting = props.decisions.find(
    ({ left, places, verdict, retracted }) =>
      left === record.id && places !== null && verdict === 'distinct' && retracted === null,
  )
  if (record.doubtful === 0 || parting === undefined) return null
  return isAsking ? (
    <Settling record={record} parted={parting.right} onDone={() => setAsking(false)} />
  ) : (
    <p>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        They are all of this one …
      </button>
    </p>
  )
}
