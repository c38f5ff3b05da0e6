import { describe, expect, it } from 'vitest'
import { type ClaimContent, type ClaimKind, claimKinds } from '../../domain/claim-content.ts'
import { newId } from '../../domain/ids.ts'
import { notStated, stated } from '../../domain/stated.ts'
import { describeClaim } from '../describe.ts'
import { check } from '../drafts/check.ts'
import { statementSchema } from '../drafts/schemas.ts'
import type { ContentDraft } from '../drafts.ts'
import { describeContent, kinds, typeOfContent } from './index.ts'

const text = `On 7 February 2020 the ministry said that at least 11 persons were killed in Testovka.
Lawyer Ivan Probny, who defends Aman Sample, asked the court for access. The court refused.`
const context = { text, spans: [{ start: 0, end: 90 }] }

const drafts: { readonly [K in ClaimKind]: Extract<ContentDraft, { kind: K }> } = {
  occurrence: {
    kind: 'occurrence',
    type: 'request',
    words: 'asked the court for access',
    participants: [{ role: 'lawyer', who: 'Ivan Probny' }],
  },
  count: {
    kind: 'count',
    quantity: 'at least 11',
    what: 'persons',
    affected: 'killed',
  },
  status: {
    kind: 'status',
    status: 'charged',
    who: 'Aman Sample',
    articles: [{ article: 'article 1', law: 'Criminal Code' }],
    penalty: ['1,5 years'],
  },
  attribute: { kind: 'attribute', of: 'Ivan Probny', attribute: 'occupation', value: 'lawyer' },
  relation: { kind: 'relation', relation: 'lawyer-of', from: 'Ivan Probny', to: 'Aman Sample' },
  violation: {
    kind: 'violation',
    type: 'denial-of-counsel',
    words: 'The court refused',
    victims: ['Aman Sample'],
    norm: { is: 'unknown' },
  },
  evidence: { kind: 'evidence', exhibit: 'pitchfork', said: 'forged' },
  demand: {
    kind: 'demand',
    by: 'Ivan Probny',
    addressee: 'the court',
    demand: 'access',
    deadline: '2020-03',
  },
  response: { kind: 'response', by: 'The court', answer: 'refused', words: 'The court refused' },
  amount: {
    kind: 'amount',
    quantity: 'about 100',
    currency: 'KZT',
    of: 'compensation',
    stage: 'promised',
  },
  expression: {
    kind: 'expression',
    words: 'an utterance',
    platform: 'a network',
    assessments: [{ by: 'an expert', test: 'Rabat', reasons: 'context' }],
  },
  remark: { kind: 'remark', remark: 'retracts', about: newId('claim'), words: 'takes it back' },
}

const build = (content: unknown) => check(statementSchema(context), { content })

describe('claims written by hand', () => {
  it.each(claimKinds)('can be of the kind %s', (kind) => {
    const read = build(drafts[kind])
    expect(read).toMatchObject({ ok: true, value: { content: { kind }, mode: 'asserted' } })
  })

  it.each(claimKinds)('of the kind %s are taken back in the form they are stored in', (kind) => {
    const first = build(drafts[kind])
    if (!first.ok) throw new Error('not built')
    expect(check(statementSchema(context), first.value)).toEqual(first)
  })

  it.each(claimKinds)('of the kind %s refuse what they do not know', (kind) => {
    const read = build({ ...drafts[kind], surprise: 1 })
    expect(read.ok).toBe(false)
  })

  it.each(claimKinds)('of the kind %s are one plain sentence', (kind) => {
    const read = build(drafts[kind])
    if (!read.ok) throw new Error('not built')
    const sentence = describeClaim({ ...read.value, mode: 'alleged' })
    expect(sentence).toMatch(/^Alleged: .+\.$/)
    expect(sentence).not.toMatch(/undefined|\[object/)
    expect(kinds[kind].kind).toBe(kind)
  })

  it('find names where they stand, near the passage first', () => {
    const read = build(drafts.relation)
    const content = read.ok ? read.value.content : null
    if (content?.kind !== 'relation') throw new Error('not built')
    expect(text.slice(content.from.start, content.from.end)).toBe('Ivan Probny')
  })

  it('refuse a name that the text does not have', () => {
    expect(build({ ...drafts.relation, to: 'Nobody Here' })).toMatchObject({
      ok: false,
      failure: {
        problems: [{ path: 'content.to', message: 'The text does not contain “Nobody Here”.' }],
      },
    })
  })

  it('refuse a position where other words stand', () => {
    const read = build({ ...drafts.relation, to: { written: 'Aman', start: 0, end: 4 } })
    expect(read).toMatchObject({
      ok: false,
      failure: { problems: [{ message: 'At 0 to 4 the text says “On 7”, not “Aman”.' }] },
    })
  })

  it('say which terms there are', () => {
    const read = build({ ...drafts.violation, type: 'nonsense' })
    const message = !read.ok && 'problems' in read.failure ? read.failure.problems[0]?.message : ''
    expect(message).toMatch(/^“nonsense” is not in the list “violations”: unlawful-killing, /)
  })

  it.each([
    [{}, 'content.kind: '],
    [{ kind: 'nonsense' }, 'content.kind: '],
    [{ ...drafts.count, quantity: 'lots' }, 'content.quantity: “lots” is not a quantity'],
    [{ ...drafts.count, what: ' ' }, 'content.what: Words are needed here.'],
    [{ ...drafts.demand, deadline: 'soon' }, 'content.deadline.value: “soon” is not a date'],
    [{ ...drafts.count, affected: { is: 'hidden' } }, 'content.affected'],
  ])('say what is wrong with %j', (content, start) => {
    const read = build(content)
    const problem = !read.ok && 'problems' in read.failure ? read.failure.problems[0] : undefined
    expect(`${problem?.path}: ${problem?.message}`.startsWith(start)).toBe(true)
  })
})

describe('the sentence of a claim', () => {
  const count: ClaimContent = {
    kind: 'count',
    quantity: {
      kind: 'exact',
      low: 10,
      high: 10,
      stated: 10,
      words: 'ten',
      vague: false,
    },
    what: 'persons',
    population: stated('Dungans'),
    affected: stated('killed'),
  }

  it('keeps the mode, the originator, the time and the place in words', () => {
    const sentence = describeClaim({
      content: count,
      mode: 'officially-stated',
      originator: stated({ words: 'the ministry', key: 'ministry' }),
      time: stated({ edtf: '2020-02-07', words: 'February 7', earliest: null, latest: null }),
      places: [{ of: 'place', written: 'Testovka', start: 0, end: 8 }],
    })
    expect(sentence).toBe(
      'Officially stated (the ministry): ten persons (Dungans), killed; February 7; Testovka.',
    )
  })

  it('never says more than its parts', () => {
    expect(describeContent({ ...count, population: notStated, affected: notStated })).toBe(
      'ten persons',
    )
    expect(typeOfContent(count)).toBe('killed')
    expect(typeOfContent({ ...count, affected: notStated })).toBe(null)
  })
})
