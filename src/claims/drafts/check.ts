import type { z } from 'zod'
import { fail, ok, type Result } from '../../domain/failure.ts'
import type { ClaimFailure } from '../failures.ts'

/** Checks a draft by a schema; every problem becomes a sentence with its place in the draft. */
export const check = <T>(schema: z.ZodType<T>, given: unknown): Result<T, ClaimFailure> => {
  const read = schema.safeParse(given)
  if (read.success) return ok(read.data)
  const problems = read.error.issues.map(({ path, message }) => ({
    path: path.map(String).join('.'),
    message,
  }))
  return fail({ kind: 'draft-refused', problems })
}

export const refuse = (path: string, message: string): { ok: false; failure: ClaimFailure } =>
  fail({ kind: 'draft-refused', problems: [{ path, message }] })
