import { useState } from 'react'
import type { ClaimView } from '../../server/answers.ts'
import { contentFields } from './amend-fields.ts'
import type { Parts } from './amend-values.ts'
import type { Beginning } from './beginning.ts'
import { ClaimFields, draftOfWriting, writingFrom } from './claim-fields.tsx'
import { FormEnd, formKeys } from './form-buttons.tsx'
import { useSettle } from './meaning.tsx'

/** Claims offered: the nearest ones are meant. */
const OFFERED = 30

const distance = (a: ClaimView, b: ClaimView): number =>
  Math.abs(a.passages[0].position.start - b.passages[0].position.start)

/** Claims of the same kind in this text that still count, the nearest first. */
const candidates = (claim: ClaimView, claims: readonly ClaimView[]): readonly ClaimView[] =>
  claims
    .filter((one) => one.id !== claim.id && one.kind === claim.kind && one.state !== 'rejected')
    .sort((a, b) => distance(a, claim) - distance(b, claim))
    .slice(0, OFFERED)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const withoutTwice = (items: readonly unknown[]): readonly unknown[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
]

/** The joined claim begins as the first, with the names and lines of both. */
const beginningOf = (one: ClaimView, other: ClaimView): Beginning => {
  const { content, ...statement } = one.statement
  const { content: second, ...rest } = other.statement
  const [a, b]: readonly Parts[] = [{ ...content }, { ...second }]
  const lists = contentFields[one.kind].filter(
    ({ kind }) => kind.is === 'names' || kind.is === 'lines',
  )
  const both = Object.fromEntries(
    lists.map(({ name }) => [name, withoutTwice([...listOf(a?.[name]), ...listOf(b?.[name])])]),
  )
  const absent = <T extends { readonly is: string }>(mine: T, theirs: T): T =>
    mine.is === 'not-stated' ? theirs : mine
  return {
    content: { ...a, ...both },
    statement: {
      ...statement,
      originator: absent(statement.originator, rest.originator),
      time: absent(statement.time, rest.time),
      places: withoutTwice([...statement.places, ...rest.places]),
    },
  }
}

const spansOf = (one: ClaimView, other: ClaimView) => [
  ...new Map(
    [...one.passages, ...other.passages].map(({ position: { start, end } }) => [
      `${start}-${end}`,
      { start, end },
    ]),
  ).values(),
]

interface Shared {
  readonly busy: boolean
  readonly error: string | null
  readonly onJoin: (other: string, part: object) => void
  readonly onCancel: () => void
}

const Joined = (
  props: Shared & { claim: ClaimView; other: ClaimView; children: React.ReactNode },
) => {
  const { claim, other } = props
  const [beginning] = useState(() => beginningOf(claim, other))
  const [writing, setWriting] = useState(() => writingFrom(claim.kind, beginning))
  const settle = useSettle()
  const join = async () => {
    const draft = await draftOfWriting(claim.kind, beginning, writing, settle)
    props.onJoin(other.id, { textId: claim.textId, spans: spansOf(claim, other), ...draft })
  }
  return (
    <form
      className="sheet-form"
      aria-label="Join two claims"
      onSubmit={(event) => {
        event.preventDefault()
        if (!props.busy) void join()
      }}
      onKeyDown={formKeys(props.onCancel)}
    >
      <div className="sheet-body">
        {props.children}
        <ClaimFields
          kind={claim.kind}
          beginning={beginning}
          writing={writing}
          onWriting={setWriting}
        />
      </div>
      <FormEnd save="Join" error={props.error} disabled={props.busy} onCancel={props.onCancel} />
    </form>
  )
}

/** Makes one claim of two of the same kind. The two stay in the record, rejected because they were joined. */
export const JoinForm = (props: Shared & { claim: ClaimView; claims: readonly ClaimView[] }) => {
  const { claim } = props
  const offered = candidates(claim, props.claims)
  const [otherId, setOtherId] = useState(offered[0]?.id ?? '')
  const other = offered.find(({ id }) => id === otherId)
  if (other === undefined)
    return (
      <div className="sheet-form">
        <p className="sheet-body">
          There is no other claim of this kind in this part of the text to join it with.
        </p>
        <div className="row sheet-end">
          {/* biome-ignore lint/a11y/noAutofocus: the only thing there is to do here */}
          <button type="button" className="button" autoFocus onClick={props.onCancel}>
            Back
          </button>
        </div>
      </div>
    )
  return (
    <Joined key={other.id} {...props} other={other}>
      <p className="small soft" dir="auto">
        {claim.sentence}
      </p>
      <div className="field">
        <label htmlFor="join-with">Joined with</label>
        <select
          id="join-with"
          className="input"
          // biome-ignore lint/a11y/noAutofocus: M was pressed to choose here
          autoFocus
          value={otherId}
          onChange={(event) => setOtherId(event.target.value)}
        >
          {offered.map(({ id, passages: [first], sentence }) => (
            <option key={id} value={id}>
              “{first.quote.exact.slice(0, 80)}”: {sentence.slice(0, 80)}
            </option>
          ))}
        </select>
        <span className="hint" dir="auto">
          {other.sentence}
        </span>
      </div>
    </Joined>
  )
}
