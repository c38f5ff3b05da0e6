import type { SourceDescription } from '../domain/source.ts'
import { notStated, type Stated, stated } from '../domain/stated.ts'
import type { DescriptionSuggestions } from './description.ts'

/** A description and, for each field that anything said something about, where that comes from. */
export interface DescriptionWithBases {
  readonly description: SourceDescription
  readonly bases: Readonly<Partial<Record<keyof SourceDescription, string>>>
}

const GIVEN = 'given when added'

const given = <T>(value: T): { readonly value: T; readonly basis: string } => ({
  value,
  basis: GIVEN,
})

/** Values a person gave with the command or the form: stronger than anything written elsewhere. */
export const suggestionsOfPerson = (person: Partial<SourceDescription>): DescriptionSuggestions => {
  const { title, kind, author, publisher, date, dateBasis, language, address } = person
  const basis = dateBasis?.is === 'stated' ? dateBasis.value : GIVEN
  return {
    ...(title ? { title: given(title) } : {}),
    ...(kind ? { kind: given(kind) } : {}),
    ...(author ? { author: given(author) } : {}),
    ...(publisher ? { publisher: given(publisher) } : {}),
    ...(date ? { date: { value: date, basis } } : {}),
    ...(language ? { language: given(language) } : {}),
    ...(address ? { address: given(address) } : {}),
  }
}

/** Puts a description together: for each field the first suggestion that says anything counts. */
export const mergeDescriptions = (
  suggestions: readonly DescriptionSuggestions[],
): DescriptionWithBases => {
  const bases: Partial<Record<keyof SourceDescription, string>> = {}
  const pick = <T>(
    field: keyof SourceDescription,
    of: (one: DescriptionSuggestions) => { value: Stated<T>; basis: string } | undefined,
  ): Stated<T> => {
    for (const one of suggestions) {
      const found = of(one)
      if (!found) continue
      bases[field] = found.basis
      return found.value
    }
    return notStated
  }
  const kind = suggestions.find((one) => one.kind)?.kind
  if (kind) bases.kind = kind.basis
  const date = pick('date', (one) => one.date)
  const description: SourceDescription = {
    title: pick('title', (one) => one.title),
    kind: kind?.value ?? 'other',
    author: pick('author', (one) => one.author),
    publisher: pick('publisher', (one) => one.publisher),
    date,
    dateBasis: date.is === 'stated' && bases.date !== undefined ? stated(bases.date) : notStated,
    language: pick('language', (one) => one.language),
    address: pick('address', (one) => one.address),
  }
  return { description, bases }
}

/** "title, date: sources.json; language: html lang", for the custody note; "" when nothing was said. */
export const basesInWords = (bases: DescriptionWithBases['bases']): string => {
  const byBasis = new Map<string, string[]>()
  for (const [field, basis] of Object.entries(bases)) {
    byBasis.set(basis, [...(byBasis.get(basis) ?? []), field])
  }
  return [...byBasis].map(([basis, named]) => `${named.join(', ')}: ${basis}`).join('; ')
}
