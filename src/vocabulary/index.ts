/** The vocabulary: every list of terms, with labels in English, Russian and (where sure) Kazakh. */
import { attributes } from './attributes.ts'
import { effects } from './effects.ts'
import { eventTypes } from './event-types.ts'
import { modeTerms, sourceKindTerms } from './provenance.ts'
import { relations } from './relations.ts'
import { roles } from './roles.ts'
import { statuses } from './statuses.ts'
import type { LabelLanguage, Term, TermList } from './term.ts'
import { violations } from './violations.ts'
import {
  absenceTerms,
  claimKindTerms,
  consentTerms,
  findingKindTerms,
  findingStakeTerms,
  findingStateTerms,
  reviewStateTerms,
  sensitivityTerms,
} from './workings.ts'

export type { AttributeId } from './attributes.ts'
export type { EffectId } from './effects.ts'
export type { EventTypeId } from './event-types.ts'
export type { RelationId } from './relations.ts'
export type { RoleId } from './roles.ts'
export type { StatusId } from './statuses.ts'
export type { LabelLanguage, Term, TermList } from './term.ts'
export type { ViolationId } from './violations.ts'

export const vocabulary = {
  'event-types': eventTypes,
  statuses,
  effects,
  relations,
  attributes,
  violations,
  roles,
  'source-kinds': sourceKindTerms,
  modes: modeTerms,
  'claim-kinds': claimKindTerms,
  'review-states': reviewStateTerms,
  'finding-kinds': findingKindTerms,
  'finding-stakes': findingStakeTerms,
  'finding-states': findingStateTerms,
  absences: absenceTerms,
  sensitivities: sensitivityTerms,
  consents: consentTerms,
} as const

export type ListName = keyof typeof vocabulary
export type TermId<L extends ListName> = keyof (typeof vocabulary)[L] & string

export const listNames: readonly ListName[] = Object.keys(vocabulary) as ListName[]

/** The term of an id, or undefined when the list has none. */
export const findTerm = (list: ListName, id: string): Term | undefined => {
  const terms: TermList = vocabulary[list]
  return Object.hasOwn(terms, id) ? terms[id] : undefined
}

export const isTermId = <L extends ListName>(list: L, id: string): id is TermId<L> =>
  findTerm(list, id) !== undefined

export const termIds = <L extends ListName>(list: L): readonly TermId<L>[] =>
  Object.keys(vocabulary[list]) as TermId<L>[]

/** The label in a language, else in English; the id itself, with spaces, when no term has it. */
export const labelOf = (list: ListName, id: string, language: LabelLanguage = 'en'): string => {
  const labels = findTerm(list, id)?.labels
  return labels?.[language] ?? labels?.en ?? id.replaceAll('-', ' ')
}
