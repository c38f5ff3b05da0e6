import type { z } from 'zod'
import { fail, ok, type Result } from '../../domain/failure.ts'
import type { ClaimFailure } from '../failures.ts'
import { inPlainWords } from './plain-words.ts'

type Issue = z.core.$ZodIssue

/** Zod's own messages begin so; ours are sentences already. */
const ZOD_OWN = /^(?:Invalid|Unrecognized|Too )/

const articles: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

/** One plain sentence about what is wrong. */
const sayIssue = (issue: Issue): string => {
  if (!ZOD_OWN.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Not known here: ${issue.keys.join(', ')}.`
    case 'invalid_value':
      return `It must be ${issue.values.length > 1 ? 'one of: ' : ''}${issue.values.map(String).join(', ')}.`
    case 'invalid_type':
      return `It must be ${articles[issue.expected] ?? issue.expected}.`
    case 'too_big':
      return `It may be at most ${issue.maximum}.`
    case 'too_small':
      return `It must be at least ${issue.minimum}.`
    default:
      return 'It is not what is expected here.'
  }
}

/** Checks a draft by a schema; every problem becomes a sentence with its place in the draft. */
export const check = <T>(schema: z.ZodType<T>, given: unknown): Result<T, ClaimFailure> => {
  const read = schema.safeParse(given, inPlainWords)
  if (read.success) return ok(read.data)
  const problems = read.error.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    message: sayIssue(issue),
  }))
  return fail({ kind: 'draft-refused', problems })
}

/** Hands the problems of an inner check on to the outer one. */
export const passOn = (
  problems: readonly Issue[],
  add: (issue: { code: 'custom'; path: PropertyKey[]; message: string }) => void,
): void => {
  for (const issue of problems)
    add({ code: 'custom', path: [...issue.path], message: sayIssue(issue) })
}

export const refuse = (path: string, message: string): { ok: false; failure: ClaimFailure } =>
  fail({ kind: 'draft-refused', problems: [{ path, message }] })
