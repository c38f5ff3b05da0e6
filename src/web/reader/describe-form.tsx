import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { SourceDetail } from '../../server/answers.ts'
import { postJson } from '../api/fetch-json.ts'
import { formOf, type Parts } from './amend-values.ts'
import { changesOf, descriptionFields } from './describe-fields.ts'
import { Fields } from './fields.tsx'
import { useSettle } from './meaning.tsx'

/** Says of a source what was not known, or was wrong, when it was added. Only what is changed is written. */
export const DescribeForm = (props: {
  source: SourceDetail
  onDescribed: () => void
  onCancel: () => void
}) => {
  const before: Parts = { ...props.source.description }
  const [form, setForm] = useState(() => formOf(descriptionFields, before))
  const changes = changesOf(form, before)
  const element = useRef<HTMLFormElement>(null)
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('.input')?.focus()
  }, [])
  const queries = useQueryClient()
  const describe = useMutation({
    mutationFn: (changed: Parts) =>
      postJson<{ sourceId: string }>(`/api/sources/${props.source.id}/description`, changed),
    onSuccess: async () => {
      await queries.invalidateQueries()
      props.onDescribed()
    },
  })
  const settle = useSettle()
  const save = async () => {
    const meant = changesOf(await settle(descriptionFields, form), before)
    if (meant !== null) describe.mutate(meant)
  }
  return (
    <form
      ref={element}
      className="sheet-form"
      aria-label="Describe this source"
      onSubmit={(event) => {
        event.preventDefault()
        if (!describe.isPending) void save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onCancel()
      }}
    >
      <Fields fields={descriptionFields} form={form} onForm={setForm} />
      {describe.error === null ? null : (
        <p className="notice" role="alert">
          {describe.error.message}
        </p>
      )}
      <div className="row">
        <button
          type="submit"
          className="button"
          data-main="true"
          disabled={changes === null || describe.isPending}
        >
          Save the description <kbd>Enter</kbd>
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
      {changes === null ? <p className="small soft">Nothing is changed yet.</p> : null}
    </form>
  )
}

/** The way to the form, and back from it with the focus where it was. */
export const Describe = ({ source }: { source: SourceDetail }) => {
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const button = useRef<HTMLButtonElement>(null)
  const close = (words: string) => {
    setOpen(false)
    setSaid(words)
  }
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus()
    wasOpen.current = open
  }, [open])
  return (
    <>
      {open ? (
        <DescribeForm
          source={source}
          onDescribed={() => close('The description is saved.')}
          onCancel={() => close('')}
        />
      ) : (
        <button ref={button} type="button" className="button" onClick={() => setOpen(true)}>
          Describe it
        </button>
      )}
      <p role="status" className="small soft">
        {said}
      </p>
    </>
  )
}
