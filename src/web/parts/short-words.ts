import type { ClaimContent } from '../../domain/claim-content.ts'
import type { Stated } from '../../domain/stated.ts'
import { term, upperFirst } from './words.ts'

const or = (stated: Stated<string>, otherwise: string): string =>
  stated.is === 'stated' ? stated.value : otherwise

const join = (...parts: readonly string[]): string =>
  parts.filter((part) => part.trim() !== '').join(', ')

const plain = (content: ClaimContent): string => {
  switch (content.kind) {
    case 'occurrence':
      return term('event-types', content.type)
    case 'count':
      return join(
        `${content.quantity.words} ${content.what}`.trim(),
        content.affected.is === 'stated' ? term('effects', content.affected.value) : '',
      )
    case 'status':
      return join(
        content.who.of === 'counted'
          ? `${content.who.quantity.words} ${content.who.what}`
          : content.who.written,
        term('statuses', content.status),
      )
    case 'attribute':
      return join(content.of.written, or(content.value, term('attributes', content.attribute)))
    case 'relation':
      return `${content.from.written}: ${term('relations', content.relation)} ${content.to.written}`
    case 'violation':
      return `alleged: ${term('violations', content.type)}`
    case 'evidence':
      return content.exhibit
    case 'demand':
      return `asked: ${content.demand}`
    case 'response':
      return join(
        or(content.by, ''),
        {
          answered: 'answered',
          refused: 'refused',
          silent: 'no answer',
          partly: 'answered in part',
        }[content.answer],
      )
    case 'amount':
      return content.quantity.words
    case 'expression':
      return content.words
    case 'remark':
      return content.words
  }
}

/** A claim in the few words that fit beside its line. The whole of it is said where it is chosen. */
export const shortWords = (content: ClaimContent): string =>
  upperFirst(plain(content).replace(/\s+/g, ' ').trim())
