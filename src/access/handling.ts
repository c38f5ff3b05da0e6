import type { CaseId } from '../domain/ids.ts'
import { type Consent, consents, type Sensitivity, sensitivities } from '../domain/source.ts'

/** How a thing must be handled. Everything that is read has it, or is made of things that do. */
export interface Handling {
  readonly sensitivity: Sensitivity
  readonly consent: Consent
  /** The compartments it belongs to: a viewer must belong to all of them. */
  readonly cases: readonly CaseId[]
}

/** A thing of one case, as sources and claims are. */
export interface Handled {
  readonly sensitivity: Sensitivity
  readonly consent: Consent
  readonly caseId: CaseId
}

export const handlingOf = ({ sensitivity, consent, caseId }: Handled): Handling => ({
  sensitivity,
  consent,
  cases: [caseId],
})

/** A word that is in no list was written by something else: the strictest reading of it counts. */
const rank = <T extends string>(list: readonly T[], word: T, unknown: number): number => {
  const at = list.indexOf(word)
  return at < 0 ? unknown : at
}

export const sensitivityRank = (level: Sensitivity): number =>
  rank(sensitivities, level, sensitivities.length)

export const consentRank = (scope: Consent): number => rank(consents, scope, -1)

export const stricter = (a: Sensitivity, b: Sensitivity): Sensitivity =>
  sensitivityRank(a) >= sensitivityRank(b) ? a : b

export const narrower = (a: Consent, b: Consent): Consent =>
  consentRank(a) <= consentRank(b) ? a : b

/** What is made of nothing that anybody released may not be released. */
const OF_NOTHING: Handling = { sensitivity: 'sealed', consent: 'internal', cases: [] }

/** The handling of what is made of several things: strictest sensitivity, narrowest consent, all cases. */
export const combine = (parts: readonly Handling[]): Handling => {
  const [first, ...rest] = parts
  if (!first) return OF_NOTHING
  return rest.reduce(
    (all, part) => ({
      sensitivity: stricter(all.sensitivity, part.sensitivity),
      consent: narrower(all.consent, part.consent),
      cases: [...new Set([...all.cases, ...part.cases])],
    }),
    first,
  )
}
