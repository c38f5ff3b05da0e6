/**
 * An expected failure is a small value that carries its data; it is put into one plain sentence
 * only at the edge (terminal, HTTP answer). Each folder defines its own kinds.
 */
export interface Failure {
  readonly kind: string
}

export type Result<T, F extends Failure = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: F }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const fail = <F extends Failure>(
  failure: F,
): { readonly ok: false; readonly failure: F } => ({ ok: false, failure })

/** Carries a failure across layers that can't answer it themselves. */
export class DaftarError<F extends Failure = Failure> extends Error {
  override readonly name = 'DaftarError'
  readonly failure: F

  constructor(failure: F, options?: { readonly cause?: unknown }) {
    super(failure.kind, options)
    this.failure = failure
  }
}

/** The value, or a thrown `DaftarError` that carries the failure. */
export const orThrow = <T, F extends Failure>(result: Result<T, F>): T => {
  if (result.ok) return result.value
  throw new DaftarError(result.failure)
}

export const mapResult = <T, U, F extends Failure>(
  result: Result<T, F>,
  change: (value: T) => U,
): Result<U, F> => (result.ok ? ok(change(result.value)) : result)
