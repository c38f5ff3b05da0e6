import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type ClaimKind, claimKinds } from '../../domain/claim-content.ts'
import { postJson } from '../api/fetch-json.ts'
import { term, upperFirst } from '../parts/words.ts'
import { contentFields, statementFields } from './amend-fields.ts'
import { draftFrom, type Form, formOf, type Parts } from './amend-values.ts'
import { Fields } from './fields.tsx'
import type { SelectedWords } from './selection.ts'

/** What a new claim begins with: the selected words where its kind quotes the text, nothing else. */
const beginning = (kind: ClaimKind, words: string): Parts => ({ kind, words })

const blankStatement: Parts = {
  mode: 'asserted',
  originator: { is: 'not-stated' },
  time: { is: 'not-stated' },
  places: [],
}

const draftOf = (kind: ClaimKind, words: string, content: Form, rest: Form): Parts => {
  const fields = contentFields[kind]
  const draft = draftFrom(fields, content, beginning(kind, words))
  const names = new Set(['kind', ...fields.map(({ name }) => name)])
  return {
    content: Object.fromEntries(Object.entries(draft).filter(([name]) => names.has(name))),
    ...draftFrom(statementFields, rest, blankStatement),
  }
}

const KindChoice = (props: { kind: ClaimKind; onKind: (kind: ClaimKind) => void }) => (
  <div className="field">
    <label htmlFor="new-kind">What kind of claim</label>
    <select
      id="new-kind"
      className="input"
      // biome-ignore lint/a11y/noAutofocus: C was pressed to write here
      autoFocus
      value={props.kind}
      onChange={(event) => props.onKind(event.target.value as ClaimKind)}
    >
      {claimKinds.map((kind) => (
        <option key={kind} value={kind}>
          {upperFirst(term('claim-kinds', kind))}
        </option>
      ))}
    </select>
  </div>
)

/** Writes a claim by hand, of any kind, pinned to the words that were selected. */
export const WriteForm = (props: {
  textId: string
  selected: SelectedWords
  onWritten: (claimId: string) => void
  onCancel: () => void
}) => {
  const { selected, textId } = props
  const [kind, setKind] = useState<ClaimKind>('occurrence')
  const formFor = (of: ClaimKind) => formOf(contentFields[of], beginning(of, selected.words))
  const [content, setContent] = useState(() => formFor('occurrence'))
  const [rest, setRest] = useState(() => formOf(statementFields, blankStatement))
  const queries = useQueryClient()
  const write = useMutation({
    mutationFn: () =>
      postJson<{ claimId: string }>('/api/claims', {
        textId,
        spans: [{ start: selected.start, end: selected.end }],
        ...draftOf(kind, selected.words, content, rest),
      }),
    onSuccess: async ({ claimId }) => {
      await queries.invalidateQueries()
      props.onWritten(claimId)
    },
  })
  return (
    <form
      className="sheet-form"
      aria-label="Write a claim"
      onSubmit={(event) => {
        event.preventDefault()
        write.mutate()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onCancel()
        if (event.key === 'Enter' && event.ctrlKey) event.currentTarget.requestSubmit()
      }}
    >
      <blockquote className="passage" dir="auto">
        <mark className="shown">{selected.words}</mark>
      </blockquote>
      <KindChoice
        kind={kind}
        onKind={(next) => {
          setKind(next)
          setContent(formFor(next))
        }}
      />
      <Fields fields={contentFields[kind]} form={content} onForm={setContent} />
      <Fields fields={statementFields} form={rest} onForm={setRest} />
      {write.error === null ? null : (
        <p className="notice" role="alert">
          {write.error.message}
        </p>
      )}
      <div className="row sheet-end">
        <button type="submit" className="button" data-main="true" disabled={write.isPending}>
          Write the claim <kbd>Enter</kbd>
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  )
}
