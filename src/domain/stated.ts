/**
 * A value a source may or may not give. Four absences are kept apart because they mean different
 * things to a court: the source is silent, the source says nobody knows, somebody keeps it back,
 * or the source says there is none.
 */
export type Stated<T> =
  | { readonly is: 'stated'; readonly value: T }
  | { readonly is: 'not-stated' }
  | { readonly is: 'unknown' }
  | { readonly is: 'withheld' }
  | { readonly is: 'none' }

export type Absence = Exclude<Stated<never>['is'], 'stated'>

export const ABSENCES: readonly Absence[] = ['not-stated', 'unknown', 'withheld', 'none']

/** The source gives this value. */
export const stated = <T>(value: T): Stated<T> => ({ is: 'stated', value })
/** The source says nothing about it. */
export const notStated: Stated<never> = { is: 'not-stated' }
/** The source says that it is not known. */
export const unknown: Stated<never> = { is: 'unknown' }
/** Somebody knows and does not disclose it. */
export const withheld: Stated<never> = { is: 'withheld' }
/** The source says there is none. */
export const none: Stated<never> = { is: 'none' }

export const isStated = <T>(s: Stated<T>): s is { readonly is: 'stated'; readonly value: T } =>
  s.is === 'stated'

/** The value, or undefined for any of the four absences. */
export const statedValue = <T>(s: Stated<T>): T | undefined =>
  s.is === 'stated' ? s.value : undefined

/** Applies `change` to a stated value; an absence stays the same absence. */
export const mapStated = <T, U>(s: Stated<T>, change: (value: T) => U): Stated<U> =>
  s.is === 'stated' ? stated(change(s.value)) : s

/** A missing property or null is read as "not stated", never as any other absence. */
export const fromOptional = <T>(value: T | null | undefined): Stated<T> =>
  value === undefined || value === null ? notStated : stated(value)

/** Reads a `Stated` from parsed JSON; null when it isn't one. `readValue` gives null for a bad value. */
export const readStated = <T>(
  json: unknown,
  readValue: (value: unknown) => T | null,
): Stated<T> | null => {
  if (typeof json !== 'object' || json === null || !('is' in json)) return null
  if (json.is === 'stated') {
    const value = 'value' in json ? readValue(json.value) : null
    return value === null ? null : stated(value)
  }
  const absence = ABSENCES.find((a) => a === json.is)
  return absence === undefined ? null : { is: absence }
}
