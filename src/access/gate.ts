import type { CaseId } from '../domain/ids.ts'
import { type Consent, type Sensitivity, sensitivities } from '../domain/source.ts'
import {
  combine,
  consentRank,
  type Handled,
  type Handling,
  handlingOf,
  sensitivityRank,
} from './handling.ts'
import { hasRight } from './roles.ts'
import type { Viewer } from './viewer.ts'

declare const released: unique symbol

/**
 * A thing that went through the gate for somebody. Only the gate makes one, so that what shows, sends
 * or prints can ask for nothing else. It is the thing itself, marked for the type checker.
 */
export type Released<T> = T & { readonly [released]: true }

export type Action =
  | { readonly to: 'read' }
  | { readonly to: 'write' }
  /** Out of the workspace, to an audience that needs at least this consent. */
  | { readonly to: 'export'; readonly audience: Consent }

export type Decision =
  | { readonly allowed: true }
  | {
      readonly allowed: false
      readonly because: 'role' | 'case' | 'sensitivity' | 'consent'
    }

const denied = (because: 'role' | 'case' | 'sensitivity' | 'consent'): Decision => ({
  allowed: false,
  because,
})

const belongsToAll = ({ cases }: Viewer, needed: readonly CaseId[]): boolean =>
  cases === 'all' || needed.every((id) => cases.includes(id))

/** The one rule of who may do what with what. What it doesn't allow is denied. */
const decide = (viewer: Viewer, action: Action, thing: Handling): Decision => {
  if (!hasRight(viewer.role, action.to)) return denied('role')
  if (!belongsToAll(viewer, thing.cases)) return denied('case')
  const cleared = sensitivities.indexOf(viewer.clearance)
  if (sensitivityRank(thing.sensitivity) > cleared) return denied('sensitivity')
  if (action.to === 'export' && !mayTravel(thing.consent, action.audience)) return denied('consent')
  return { allowed: true }
}

const mayTravel = (consent: Consent, audience: Consent): boolean =>
  consentRank(audience) >= 0 && consentRank(consent) >= consentRank(audience)

const READ: Action = { to: 'read' }

const mayRead = (viewer: Viewer, thing: Handling): boolean => decide(viewer, READ, thing).allowed

// The mark exists for the type checker only; this is the one place that gives it.
const mark = <T>(value: T): Released<T> => value as Released<T>

/** The thing, or null as if it weren't there: a refusal would tell that it exists. */
const release = <T extends Handled>(viewer: Viewer, thing: T): Released<T> | null =>
  mayRead(viewer, handlingOf(thing)) ? mark(thing) : null

/** Those of a list that the viewer may read, in the same order. */
const releaseAll = <T extends Handled>(viewer: Viewer, things: readonly T[]): Released<T>[] =>
  things.filter((thing) => mayRead(viewer, handlingOf(thing))).map(mark)

/** A value that was made of several things: released only to who may read each of them. */
const releaseMadeOf = <T>(
  viewer: Viewer,
  parts: readonly Handled[],
  value: T,
): Released<T> | null => (mayRead(viewer, combine(parts.map(handlingOf))) ? mark(value) : null)

/** What a viewer may read, as a query can ask it. */
export interface Scope {
  readonly sensitivities: readonly Sensitivity[]
  readonly cases: 'all' | readonly CaseId[]
}

/** The same rule as `decide` for reading, turned into a condition for queries. */
const scope = (viewer: Viewer): Scope => ({
  sensitivities: hasRight(viewer.role, 'read')
    ? sensitivities.slice(0, sensitivities.indexOf(viewer.clearance) + 1)
    : [],
  cases: viewer.cases,
})

/** Sensitivities a viewer may read, for `where sensitivity in (…)`. */
const readable = (viewer: Viewer): readonly Sensitivity[] => scope(viewer).sensitivities

/** True when no condition is needed: every level of every case. */
const seesAll = (viewer: Viewer): boolean =>
  viewer.cases === 'all' && readable(viewer).length === sensitivities.length

/** For what says only how much there is (the state of the ledger): any viewer who may read at all. */
const knows = (viewer: Viewer): boolean => hasRight(viewer.role, 'read')

/** The one gate through which anything leaves the record, to a screen, a search or a file. */
export const gate = { decide, release, releaseAll, releaseMadeOf, scope, readable, seesAll, knows }
