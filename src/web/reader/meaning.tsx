import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { type DateValue, dateValue } from '../../domain/dates.ts'
import type { Quantity } from '../../domain/quantities.ts'
import { quantityFromWords } from '../../domain/quantity-words.ts'
import { wordsQuery } from '../api/queries.ts'
import { edtfWords } from '../parts/edtf-words.ts'
import { quantityMeaning } from '../parts/quantity-meaning.ts'
import type { Field } from './amend-fields.ts'
import type { Form, Written } from './amend-values.ts'

type As = 'date' | 'quantity'

const asOf = ({ kind: { is } }: Field): As | null => {
  if (is === 'edtf') return 'date'
  return is === 'date' || is === 'quantity' ? is : null
}

/** What is understood here at once, without asking: the forms that are stored as they stand. */
const plainly = (as: As, text: string): DateValue | Quantity | null => {
  if (as === 'quantity') return quantityFromWords(text)
  const read = dateValue(text.trim(), text.trim())
  return read.ok ? read.value : null
}

const inWords = (value: DateValue | Quantity): string =>
  'edtf' in value ? edtfWords(value.edtf) : quantityMeaning(value)

const daysOf = (value: DateValue | Quantity): string => {
  if (!('edtf' in value)) return ''
  const { earliest, latest, edtf } = value
  if (earliest === latest || earliest === null || latest === null) return ` (${edtf})`
  return ` (${edtf}; the days from ${earliest} to ${latest})`
}

/** What the text written into a date or number means, shown while it is being written. */
export const Meaning = (props: { field: Field; text: string }) => {
  const as = asOf(props.field)
  const text = useDeferredValue(props.text.trim())
  const plain = as === null || text === '' ? null : plainly(as, text)
  const asked = useQuery({
    ...wordsQuery(as ?? 'date', text),
    enabled: as !== null && text !== '' && plain === null,
  })
  if (as === null) return null
  const said = () => {
    if (text === '')
      return props.field.stated === true ? 'empty: not stated' : 'nothing is written yet'
    const value = plain ?? asked.data?.value ?? null
    if (value !== null) return `→ ${inWords(value)}${daysOf(value)}`
    if (asked.isError) return 'what it means could not be asked; saving says it'
    return asked.isPending ? '…' : `not understood: “${text}”`
  }
  return (
    <output className="meaning" data-understood={plain !== null || asked.data != null}>
      {said()}
    </output>
  )
}

/** Before a form is sent: what the rules understand of dates and numbers that are in words. */
export const useSettle = () => {
  const queries = useQueryClient()
  const settled = async (field: Field, written: Written): Promise<Written> => {
    const as = asOf(field)
    const text = written.text.trim()
    if (as === null || written.is !== 'stated' || text === '' || plainly(as, text) !== null)
      return written
    const found = await queries.fetchQuery(wordsQuery(as, text)).catch(() => null)
    return found === null ? written : { ...written, meant: found.value }
  }
  return async (fields: readonly Field[], form: Form): Promise<Form> => {
    const entries = await Promise.all(
      fields.map(async (field): Promise<[string, Written]> => {
        const written = form[field.name] ?? { text: '', is: 'stated' }
        return [field.name, await settled(field, written)]
      }),
    )
    return { ...form, ...Object.fromEntries(entries) }
  }
}
