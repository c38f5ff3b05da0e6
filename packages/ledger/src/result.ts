/**
 * The answer of everything that reads what others wrote: a value, or a failure
 * that says which rule was broken. Nothing here throws on bad input.
 */
export type Result<T, F> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: F }

export function good<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function bad<F>(failure: F): { readonly ok: false; readonly failure: F } {
  return { ok: false, failure }
}
