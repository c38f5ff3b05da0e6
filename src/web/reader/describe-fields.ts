import { LANGUAGES } from '../../domain/languages.ts'
import { DATE_HINT, type Field } from './amend-fields.ts'
import { draftFrom, type Form, type Parts } from './amend-values.ts'

const names = new Intl.DisplayNames('en', { type: 'language' })

/** "Russian (ru)"; the tag alone where this browser has no name for it. */
export const languageName = (tag: string): string => {
  const name = names.of(tag)
  return name === undefined || name === tag ? tag : `${name} (${tag})`
}

const languages = LANGUAGES.filter((tag) => tag !== 'und').map(
  (tag) => [tag, languageName(tag)] as const,
)

const words = (name: string, label: string, hint?: string): Field => ({
  name,
  label,
  kind: { is: 'words' },
  stated: true,
  ...(hint === undefined ? {} : { hint }),
})

/** What is said of a source as a whole, in the order in which it is cited. */
export const descriptionFields: readonly Field[] = [
  words('title', 'Title'),
  { name: 'kind', label: 'Kind', kind: { is: 'term', list: 'source-kinds' } },
  words('author', 'Author'),
  words('publisher', 'Publisher'),
  { ...words('date', 'Date', DATE_HINT), kind: { is: 'edtf' } },
  { name: 'language', label: 'Language', kind: { is: 'choice', of: languages }, stated: true },
  words('address', 'Address'),
]

const isBlank = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'value' in value && value.value === ''

/** What of the description differs from how it stands; what was emptied is not stated. Null: nothing. */
export const changesOf = (form: Form, before: Parts): Parts | null => {
  const draft = draftFrom(descriptionFields, form, before)
  const changed = descriptionFields
    .filter(({ name }) => draft[name] !== before[name])
    .map(({ name }) => [name, isBlank(draft[name]) ? { is: 'not-stated' } : draft[name]])
  return changed.length === 0 ? null : Object.fromEntries(changed)
}
