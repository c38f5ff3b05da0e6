import { useId } from 'react'
import type { Absence } from '../../domain/stated.ts'
import { vocabulary } from '../../vocabulary/index.ts'
import type { TermList } from '../../vocabulary/term.ts'
import { term } from '../parts/words.ts'
import type { Field } from './amend-fields.ts'
import type { Written } from './amend-values.ts'
import { Meaning } from './meaning.tsx'

const absences: readonly Absence[] = ['not-stated', 'unknown', 'withheld', 'none']

const optionsOf = ({ kind }: Field): readonly (readonly [string, string])[] | null => {
  if (kind.is === 'choice') return kind.of
  if (kind.is !== 'term') return null
  const terms: TermList = vocabulary[kind.list]
  return Object.values(terms).map(({ id, labels }) => [id, labels.en])
}

const isLong = ({ kind }: Field): boolean =>
  kind.is === 'names' || kind.is === 'lines' || (kind.is === 'words' && kind.long === true)

const Value = (props: {
  field: Field
  id: string
  hint: string | undefined
  text: string
  onText: (text: string) => void
}) => {
  const { field, id, text, onText } = props
  const options = optionsOf(field)
  const shared = { id, className: 'input', 'aria-describedby': props.hint, dir: 'auto' }
  if (options !== null) {
    return (
      <select {...shared} value={text} onChange={(event) => onText(event.target.value)}>
        {options.some(([value]) => value === text) ? null : <option value={text}>choose …</option>}
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    )
  }
  return isLong(field) ? (
    <textarea {...shared} value={text} onChange={(event) => onText(event.target.value)} />
  ) : (
    <input {...shared} value={text} onChange={(event) => onText(event.target.value)} />
  )
}

interface Props {
  readonly field: Field
  readonly written: Written
  readonly onChange: (written: Written) => void
}

const StatedOrNot = ({ field, written, onChange }: Props) => (
  <select
    className="input"
    aria-label={`${field.label}: stated or not`}
    value={written.is}
    onChange={(event) => onChange({ ...written, is: event.target.value as Written['is'] })}
  >
    <option value="stated">stated</option>
    {absences.map((absence) => (
      <option key={absence} value={absence}>
        {term('absences', absence)}
      </option>
    ))}
  </select>
)

/** One part of a claim in the form; what may be absent says in which way it is. */
export const FieldInput = (props: Props) => {
  const { field, written, onChange } = props
  const id = useId()
  const hint = field.hint === undefined ? undefined : `${id}-hint`
  const value =
    written.is === 'stated' ? (
      <Value
        field={field}
        id={id}
        hint={hint}
        text={written.text}
        onText={(text) => onChange({ is: 'stated', text })}
      />
    ) : null
  return (
    <div className="field">
      {written.is === 'stated' ? (
        <label htmlFor={id}>{field.label}</label>
      ) : (
        <span className="label">{field.label}</span>
      )}
      {field.stated === true ? (
        <div className="either">
          <StatedOrNot field={field} written={written} onChange={onChange} />
          {value}
        </div>
      ) : (
        value
      )}
      {written.is === 'stated' ? <Meaning field={field} text={written.text} /> : null}
      {hint === undefined || written.is !== 'stated' ? null : (
        <span className="hint" id={hint}>
          {field.hint}
        </span>
      )}
    </div>
  )
}
