import { useEffect, useRef, useState } from 'react'
import type { ClaimView } from '../../server/answers.ts'
import { type Field, statementFields } from './amend-fields.ts'
import { draftFrom, type Form, formOf, type Parts } from './amend-values.ts'
import { fieldsFor } from './claim-fields.tsx'
import { Fields } from './fields.tsx'
import { FormEnd } from './form-buttons.tsx'
import { useSettle } from './meaning.tsx'

const partsOf = (value: object): Parts => ({ ...value })

const fieldsOf = ({ kind, statement }: ClaimView): readonly Field[] =>
  fieldsFor(kind, statement.content)

/** What of the statement differs from how it stands; null when nothing does. */
const amendmentOf = (claim: ClaimView, content: Form, rest: Form): Parts | null => {
  const before = partsOf(claim.statement.content)
  const draft = draftFrom(fieldsOf(claim), content, before)
  const statement = partsOf(claim.statement)
  const others = draftFrom(statementFields, rest, statement)
  const changed: Record<string, unknown> = {}
  if (Object.keys(draft).some((name) => draft[name] !== before[name])) changed.content = draft
  for (const { name } of statementFields) {
    if (others[name] !== statement[name]) changed[name] = others[name]
  }
  return Object.keys(changed).length === 0 ? null : changed
}

/** Corrects how a claim was understood. The words it is pinned to, and the proposal, are kept. */
export const AmendForm = (props: {
  claim: ClaimView
  error: string | null
  busy: boolean
  onAmend: (amendment: Parts, why: string) => void
  onCancel: () => void
}) => {
  const { claim } = props
  const [content, setContent] = useState(() =>
    formOf(fieldsOf(claim), partsOf(claim.statement.content)),
  )
  const [rest, setRest] = useState(() => formOf(statementFields, partsOf(claim.statement)))
  const [why, setWhy] = useState('The words were understood wrongly.')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('.input')?.focus()
  }, [])
  const amendment = amendmentOf(claim, content, rest)
  const settle = useSettle()
  const save = async () => {
    if (amendment === null || why.trim() === '') return
    const fields = fieldsOf(claim)
    const meant = amendmentOf(
      claim,
      await settle(fields, content),
      await settle(statementFields, rest),
    )
    if (meant !== null) props.onAmend(meant, why.trim())
  }
  return (
    <form
      ref={form}
      className="sheet-form"
      aria-label="Amend this claim"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onCancel()
        if (event.key === 'Enter' && event.ctrlKey) form.current?.requestSubmit()
      }}
    >
      <div className="sheet-body">
        <blockquote className="passage" dir="auto">
          <mark className="pin" data-chosen="true">
            {claim.passages[0].quote.exact}
          </mark>
        </blockquote>
        <p className="small soft">
          The words and the proposal stay in the record beside the amendment.
        </p>
        <Fields fields={fieldsOf(claim)} form={content} onForm={setContent} />
        <Fields fields={statementFields} form={rest} onForm={setRest} />
        <div className="field">
          <label htmlFor="why">Why</label>
          <input
            id="why"
            className="input"
            maxLength={2000}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
          />
        </div>
        {amendment === null ? <p className="small soft">Nothing is changed yet.</p> : null}
      </div>
      <FormEnd
        save="Save the amendment"
        error={props.error}
        disabled={amendment === null || why.trim() === '' || props.busy}
        onCancel={props.onCancel}
      />
    </form>
  )
}
