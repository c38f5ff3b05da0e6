import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ClaimView, Understood } from '../../server/answers.ts'
import { understoodQuery } from '../api/queries.ts'
import type { Parts } from './amend-values.ts'
import { type Beginning, beginningOf } from './beginning.ts'
import { ClaimFields, draftOfWriting, type Writing, writingFrom } from './claim-fields.tsx'
import { type Cut, cutsOf, likelyCut, piecesAt } from './cuts.ts'
import { FormEnd, formKeys } from './form-buttons.tsx'
import { useSettle } from './meaning.tsx'

const NOTHING: Understood = { drafts: [], dates: [], counts: [], names: [] }

/** A part begins as the claim was, with what the rules read of that kind in its own words. */
const beginningOfPart = (claim: ClaimView, piece: Cut, read: Understood): Beginning => {
  const { content, ...statement } = claim.statement
  const whole: Beginning = { content: { ...content }, statement: { ...statement } }
  if (!read.drafts.some(({ kind }) => kind === claim.kind)) {
    const [count] = read.counts
    const counted = count !== undefined && 'quantity' in content
    return counted ? { ...whole, content: { ...content, quantity: count.quantity } } : whole
  }
  const own = beginningOf(claim.kind, piece.words, read)
  return { content: own.content, statement: { ...whole.statement, ...own.statement } }
}

const CutChoice = (props: {
  words: string
  cuts: readonly number[]
  cut: number
  pieces: readonly [Cut, Cut]
  onCut: (cut: number) => void
}) => (
  <div className="field">
    <label htmlFor="cut">Where the first part ends (arrow keys move it word by word)</label>
    <input
      id="cut"
      type="range"
      min={0}
      max={Math.max(0, props.cuts.length - 1)}
      value={Math.max(0, props.cuts.indexOf(props.cut))}
      // biome-ignore lint/a11y/noAutofocus: S was pressed to cut here
      autoFocus
      onChange={(event) => props.onCut(props.cuts[Number(event.target.value)] ?? props.cut)}
    />
    <output className="pieces" htmlFor="cut">
      {props.pieces.map((piece, i) => (
        <span key={piece.start} className="passage" dir="auto">
          <span className="small soft">{i === 0 ? 'First' : 'Second'}: </span>
          {piece.words}
        </span>
      ))}
    </output>
  </div>
)

interface Shared {
  readonly claim: ClaimView
  readonly busy: boolean
  readonly error: string | null
  readonly onSplit: (parts: readonly [object, object]) => void
  readonly onCancel: () => void
}

/** The two new claims, one under the other. */
const TwoParts = (
  props: Shared & {
    pieces: readonly [Cut, Cut]
    begun: readonly [Beginning, Beginning]
    onBack: () => void
  },
) => {
  const { claim, pieces, begun } = props
  const [first, setFirst] = useState<Writing>(() => writingFrom(claim.kind, begun[0]))
  const [second, setSecond] = useState<Writing>(() => writingFrom(claim.kind, begun[1]))
  const settle = useSettle()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('.input')?.focus()
  }, [])
  const also = claim.passages.slice(1).map(({ position }) => position)
  const part = async (i: 0 | 1, writing: Writing): Promise<Parts> => ({
    textId: claim.textId,
    spans: [{ start: pieces[i].start, end: pieces[i].end }, ...also],
    ...(await draftOfWriting(claim.kind, begun[i], writing, settle)),
  })
  const sides = [
    ['First part', pieces[0], begun[0], first, setFirst],
    ['Second part', pieces[1], begun[1], second, setSecond],
  ] as const
  return (
    <form
      ref={form}
      className="sheet-form"
      aria-label="The two parts"
      onSubmit={(event) => {
        event.preventDefault()
        if (!props.busy) void Promise.all([part(0, first), part(1, second)]).then(props.onSplit)
      }}
      onKeyDown={formKeys(props.onCancel)}
    >
      <div className="sheet-body">
        {sides.map(([name, piece, beginning, writing, onWriting], i) => (
          <fieldset key={name} className="part">
            <legend>{name}</legend>
            <blockquote className="passage" dir="auto">
              <mark className="shown">{piece.words}</mark>
            </blockquote>
            <ClaimFields
              kind={claim.kind}
              beginning={beginning}
              writing={writing}
              onWriting={onWriting}
            />
            {i === 0 ? (
              <button type="button" className="button quiet small" onClick={props.onBack}>
                Cut elsewhere
              </button>
            ) : null}
          </fieldset>
        ))}
      </div>
      <FormEnd save="Split" error={props.error} disabled={props.busy} onCancel={props.onCancel} />
    </form>
  )
}

/** Makes two claims of one. The one there was stays in the record, rejected because it was split. */
export const SplitForm = (props: Shared) => {
  const { claim } = props
  const [passage] = claim.passages
  const words = passage.quote.exact
  const cuts = cutsOf(words)
  const [cut, setCut] = useState(() => likelyCut(words, cuts))
  const [whole, setWhole] = useState(cuts.length === 0)
  const [ready, setReady] = useState(false)
  const full: Cut = { ...passage.position, words }
  const pieces = whole ? ([full, full] as const) : piecesAt(words, passage.position.start, cut)
  const first = useQuery({ ...understoodQuery(claim.textId, pieces[0]), enabled: ready })
  const second = useQuery({ ...understoodQuery(claim.textId, pieces[1]), enabled: ready })
  if (ready && first.isPending) return <p className="panel-body soft">Reading the words …</p>
  if (ready && !second.isPending)
    return (
      <TwoParts
        {...props}
        pieces={pieces}
        begun={[
          beginningOfPart(claim, pieces[0], first.data ?? NOTHING),
          beginningOfPart(claim, pieces[1], second.data ?? NOTHING),
        ]}
        onBack={() => setReady(false)}
      />
    )
  return (
    <form
      className="sheet-form"
      aria-label="Split this claim"
      onSubmit={(event) => {
        event.preventDefault()
        setReady(true)
      }}
      onKeyDown={formKeys(props.onCancel)}
    >
      <div className="sheet-body">
        <p className="small soft">
          Two claims take the place of this one, which stays in the record: {claim.sentence}
        </p>
        {cuts.length === 0 ? null : (
          <CutChoice words={words} cuts={cuts} cut={cut} pieces={pieces} onCut={setCut} />
        )}
        <label className="check">
          <input
            type="checkbox"
            checked={whole}
            disabled={cuts.length === 0}
            onChange={(event) => setWhole(event.target.checked)}
          />{' '}
          Both parts keep all of the words
        </label>
      </div>
      <FormEnd
        save="Next: what each says"
        error={null}
        disabled={false}
        onCancel={props.onCancel}
      />
    </form>
  )
}
