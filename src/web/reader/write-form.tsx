import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ClaimKind } from '../../domain/claim-content.ts'
import type { Understood } from '../../server/answers.ts'
import { postJson } from '../api/fetch-json.ts'
import { understoodQuery } from '../api/queries.ts'
import { KindMark } from '../parts/kind-mark.tsx'
import { type Beginning, beginningOf } from './beginning.ts'
import { ClaimFields, draftOfWriting, writingFrom } from './claim-fields.tsx'
import { FormEnd, formKeys } from './form-buttons.tsx'
import { KindChoice } from './kind-choice.tsx'
import { useSettle } from './meaning.tsx'
import type { SelectedWords } from './selection.ts'

const Words = ({ words }: { words: string }) => (
  <blockquote className="passage" dir="auto">
    <mark className="shown">{words}</mark>
  </blockquote>
)

/** The parts of the new claim; what the rules read in its words stands there already. */
const Details = (props: {
  kind: ClaimKind
  beginning: Beginning
  textId: string
  selected: SelectedWords
  onWritten: (claimId: string) => void
  onOtherKind: () => void
  onCancel: () => void
}) => {
  const { kind, beginning, selected, textId } = props
  const [writing, setWriting] = useState(() => writingFrom(kind, beginning))
  const queries = useQueryClient()
  const settle = useSettle()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('.input')?.focus()
  }, [])
  const write = useMutation({
    mutationFn: async () =>
      postJson<{ claimId: string }>('/api/claims', {
        textId,
        spans: [{ start: selected.start, end: selected.end }],
        ...(await draftOfWriting(kind, beginning, writing, settle)),
      }),
    onSuccess: async ({ claimId }) => {
      await queries.invalidateQueries()
      props.onWritten(claimId)
    },
  })
  return (
    <form
      ref={form}
      className="sheet-form"
      aria-label="Write a claim"
      onSubmit={(event) => {
        event.preventDefault()
        if (!write.isPending) write.mutate()
      }}
      onKeyDown={formKeys(props.onCancel)}
    >
      <div className="sheet-body">
        <Words words={selected.words} />
        <p className="item-head">
          <KindMark kind={kind} />
          <button type="button" className="button quiet small" onClick={props.onOtherKind}>
            Another kind
          </button>
        </p>
        <ClaimFields kind={kind} beginning={beginning} writing={writing} onWriting={setWriting} />
      </div>
      <FormEnd
        save="Write the claim"
        error={write.error?.message ?? null}
        disabled={write.isPending}
        onCancel={props.onCancel}
      />
    </form>
  )
}

const NOTHING: Understood = { drafts: [], dates: [], counts: [], names: [] }

/** Writes a claim by hand, of any kind, pinned to the words that were selected. */
export const WriteForm = (props: {
  textId: string
  selected: SelectedWords
  onWritten: (claimId: string) => void
  onCancel: () => void
}) => {
  const { selected, textId } = props
  const [kind, setKind] = useState<ClaimKind | null>(null)
  const read = useQuery(understoodQuery(textId, selected))
  if (kind === null)
    return (
      <div className="sheet-form">
        <div className="sheet-body">
          <Words words={selected.words} />
          <KindChoice onKind={setKind} onCancel={props.onCancel} />
        </div>
        <div className="row sheet-end">
          <button type="button" className="button" onClick={props.onCancel}>
            Cancel <kbd>Esc</kbd>
          </button>
        </div>
      </div>
    )
  if (read.isPending) return <p className="panel-body soft">Reading the words …</p>
  return (
    <Details
      key={kind}
      {...props}
      kind={kind}
      beginning={beginningOf(kind, selected.words, read.data ?? NOTHING)}
      onOtherKind={() => setKind(null)}
    />
  )
}
