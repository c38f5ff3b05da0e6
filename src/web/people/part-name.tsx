import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RecordKind } from '../../domain/identity/recorded.ts'
import type { RecordShown, ShownPlace } from '../../server/answers.ts'
import { partingQuery, placesQuery } from '../api/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { ProblemNote } from '../parts/problem.tsx'
import { ReasonForm } from '../parts/reason-form.tsx'
import { BeforeAfter } from './before-after.tsx'
import { kindWords } from './kinds.ts'
import { useIdentity } from './use-identity.ts'

const keyOf = ({ start, end }: ShownPlace): string => `${start}-${end}`

const Choice = (props: { place: ShownPlace; chosen: boolean; onChoose: () => void }) => {
  const { before, written, after, isDoubtful } = props.place
  return (
    <li>
      <label className="place-choice">
        <input type="checkbox" checked={props.chosen} onChange={props.onChoose} />
        <span className="passage" dir="auto">
          {before === '' ? null : `… ${before.trimStart()}`}
          <mark className="pin" data-chosen={props.chosen}>
            {written}
          </mark>
          {after === '' ? null : `${after.trimEnd()} …`}
          {isDoubtful ? (
            <span className="small soft"> (not looked at when the name was parted)</span>
          ) : null}
        </span>
      </label>
    </li>
  )
}

const Chosen = (props: {
  of: RecordKind
  record: RecordShown
  places: readonly ShownPlace[]
  onDone: () => void
}) => {
  const identity = useIdentity()
  const [isAsking, setAsking] = useState(false)
  const preview = useQuery(partingQuery(props.record.id, props.places.map(keyOf)))
  const part = (reason: string) =>
    void identity
      .act({
        is: 'part',
        record: props.record.id,
        places: props.places.map(({ start, end }) => ({ start, end })),
        reason,
      })
      .then(props.onDone)
      .catch(() => undefined)
  return (
    <>
      <Answered query={preview}>
        {(change) => <BeforeAfter change={change} then="If these places are another’s" />}
      </Answered>
      {identity.error === null ? null : <ProblemNote error={identity.error} />}
      {isAsking ? (
        <ReasonForm
          label="Part this name"
          legend={`Why are these places ${kindWords[props.of].another}?`}
          reasons={['The source itself tells them apart.', 'What is said cannot be of one.']}
          submit="Part it with these words"
          busy={identity.busy}
          onReason={part}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <p className="row">
          <button type="button" className="button" data-main="true" onClick={() => setAsking(true)}>
            Part these places …
          </button>
          <button type="button" className="button" onClick={props.onDone}>
            Cancel
          </button>
        </p>
      )}
    </>
  )
}

const Choosing = (props: { of: RecordKind; record: RecordShown; onDone: () => void }) => {
  const places = useQuery(placesQuery(props.record.id))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const toggle = (key: string) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    setChosen(next)
  }
  return (
    <Answered query={places}>
      {(all) => (
        <>
          <fieldset className="field place-choices">
            <legend>Which places are {kindWords[props.of].another}?</legend>
            <ul>
              {all.map((place) => (
                <Choice
                  key={keyOf(place)}
                  place={place}
                  chosen={chosen.has(keyOf(place))}
                  onChoose={() => toggle(keyOf(place))}
                />
              ))}
            </ul>
          </fieldset>
          {chosen.size === 0 || chosen.size === all.length ? (
            <p className="row">
              <span className="small">Some must be another’s, and some must stay.</span>
              <button type="button" className="button" onClick={props.onDone}>
                Cancel
              </button>
            </p>
          ) : (
            <Chosen
              of={props.of}
              record={props.record}
              places={all.filter((place) => chosen.has(keyOf(place)))}
              onDone={props.onDone}
            />
          )}
        </>
      )}
    </Answered>
  )
}

/** Two of one name in one source are told apart by its places: which are another's is chosen, looked at and said. */
export const PartName = ({ of, record }: { of: RecordKind; record: RecordShown }) => {
  const [isOpen, setOpen] = useState(false)
  if (record.described || record.mentions < 2) return null
  return isOpen ? (
    <Choosing of={of} record={record} onDone={() => setOpen(false)} />
  ) : (
    <p>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        Two of this name here …
      </button>
    </p>
  )
}
