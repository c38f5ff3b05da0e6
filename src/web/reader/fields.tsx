import type { Field } from './amend-fields.ts'
import type { Form } from './amend-values.ts'
import { FieldInput } from './field-input.tsx'

/** The parts of a claim, one under the other. */
export const Fields = (props: {
  fields: readonly Field[]
  form: Form
  onForm: (form: Form) => void
}) =>
  props.fields.map((field) => (
    <FieldInput
      key={field.name}
      field={field}
      written={props.form[field.name] ?? { text: '', is: 'stated' }}
      onChange={(written) => props.onForm({ ...props.form, [field.name]: written })}
    />
  ))
