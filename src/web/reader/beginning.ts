import type { ClaimKind } from '../../domain/claim-content.ts'
import type { Understood } from '../../server/answers.ts'
import type { Parts } from './amend-values.ts'

/** What the form of a new claim begins with: what the rules read in its words, and nothing they did not. */
export interface Beginning {
  readonly content: Parts
  readonly statement: Parts
}

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const notStated = { is: 'not-stated' } as const

const stated = (value: unknown): Parts =>
  value === null || value === undefined ? notStated : { is: 'stated', value }

const firstPerson = ({ names }: Understood): unknown =>
  names.find(({ of }) => of === 'person') ?? names.find(({ of }) => of !== 'place')

/** From the dates, numbers and names in the words, where no rule proposes a claim of this kind. */
const pieced = (kind: ClaimKind, words: string, read: Understood): Parts => {
  const [count] = read.counts
  const person = firstPerson(read)
  const persons = read.names.filter(({ of }) => of === 'person')
  const who = person === undefined ? {} : { person }
  switch (kind) {
    case 'count':
      return {
        kind,
        ...(count === undefined ? {} : { quantity: count.quantity }),
        what: count?.what ?? '',
        population: stated(count?.population),
        affected: stated(count?.affected),
      }
    case 'amount':
      return {
        kind,
        ...(count === undefined ? {} : { quantity: count.quantity }),
        currency: notStated,
        stage: notStated,
      }
    case 'status':
      return { kind, ...('person' in who ? { who: who.person } : {}), penalty: [] }
    case 'attribute':
      return { kind, ...('person' in who ? { of: who.person } : {}), value: stated(words) }
    case 'relation':
      return {
        kind,
        ...(persons[0] === undefined ? {} : { from: persons[0] }),
        ...(persons[1] === undefined ? {} : { to: persons[1] }),
      }
    case 'violation':
      return { kind, words, victims: [], allegedPerpetrators: [], norm: notStated }
    case 'evidence':
      return { kind, said: words }
    case 'demand':
      return { kind, by: notStated, addressee: notStated, demand: words, deadline: notStated }
    case 'response':
      return { kind, by: notStated, words, to: notStated }
    case 'expression':
      return { kind, words, speaker: notStated, platform: notStated, reach: notStated }
    default:
      return { kind, words }
  }
}

const piecedStatement = ({ dates, names }: Understood): Parts => ({
  mode: 'asserted',
  originator: notStated,
  time: stated(dates[0]),
  places: names.filter(({ of }) => of === 'place'),
})

export const beginningOf = (kind: ClaimKind, words: string, read: Understood): Beginning => {
  const draft = read.drafts.find((one) => one.kind === kind)?.draft
  if (draft !== undefined && isParts(draft.content)) {
    const { content, ...statement } = draft
    return { content, statement: { ...piecedStatement(read), ...statement } }
  }
  return { content: pieced(kind, words, read), statement: piecedStatement(read) }
}
