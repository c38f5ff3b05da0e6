import { fail, ok, type Result } from '../domain/failure.ts'
import type { SourceDescription } from '../domain/source.ts'
import { describeFrom, type LooseValues } from './describe-from.ts'

/** What a person wrote about a source and what can't be read of it, in plain words. */
export interface DescriptionUnread {
  readonly kind: 'description-unread'
  readonly problems: readonly string[]
}

/**
 * What a person says of a source, from loose values as a form sends them (see `describeFrom`). One
 * value that can't be read refuses all: a person is there to write it again.
 */
export const descriptionOf = (
  values: LooseValues,
): Result<Partial<SourceDescription>, DescriptionUnread> => {
  const { suggestions, problems } = describeFrom(values, 'description')
  if (problems.length > 0) return fail({ kind: 'description-unread', problems })
  const { title, kind, author, publisher, date, language, address } = suggestions
  return ok({
    ...(title ? { title: title.value } : {}),
    ...(kind ? { kind: kind.value } : {}),
    ...(author ? { author: author.value } : {}),
    ...(publisher ? { publisher: publisher.value } : {}),
    ...(date ? { date: date.value } : {}),
    ...(language ? { language: language.value } : {}),
    ...(address ? { address: address.value } : {}),
  })
}
