import type { z } from 'zod'

const NEEDED: Readonly<Record<string, string>> = {
  object: 'An object with named members is needed here.',
  record: 'An object with named members is needed here.',
  array: 'A list is needed here.',
  string: 'Words are needed here.',
  number: 'A number is needed here.',
  int: 'A whole number is needed here.',
  boolean: 'true or false is needed here.',
}

const unknownMembers = (names: readonly string[]): string =>
  `There is no member ${names.map((name) => `“${name}”`).join(', ')} here.`

/** What the library would put in its own terms. Messages of our own schemas come before these. */
export const inPlainWords: { readonly error: z.core.$ZodErrorMap } = {
  error(issue) {
    switch (issue.code) {
      case 'invalid_type':
        return NEEDED[issue.expected]
      case 'unrecognized_keys':
        return unknownMembers(issue.keys)
      case 'invalid_value':
        return `One of these is needed: ${issue.values.join(', ')}.`
      case 'invalid_union':
        return 'None of the forms this may have fits.'
      case 'too_small':
        return issue.origin === 'array' ? 'This list must not be empty.' : 'This is too small.'
      case 'too_big':
        return issue.origin === 'array' ? 'This list is too long.' : 'This is too large.'
      default:
        return undefined
    }
  },
}
