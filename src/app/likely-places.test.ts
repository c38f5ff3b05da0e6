import { expect, it } from 'vitest'
import { recordOfEachTest } from '../../test/support/memory-record.ts'
import { localOwner } from '../access/viewer.ts'
import { orThrow } from '../domain/failure.ts'
import type { RecordKind } from '../domain/identity/recorded.ts'

const record = recordOfEachTest()
const { add } = record

const pairsOf = async (of: RecordKind): Promise<readonly string[]> =>
  (await record.app.likelyPairs(localOwner, { of }, { limit: 100 })).items.map(
    ({ left, right, verdict }) => `${[left.name, right.name].sort().join(' | ')}: ${verdict}`,
  )

it('places under two spellings are proposed as one, and those written alike come behind', async () => {
  await add('one.txt', 'The fire began in Kordai district, near Taraz.')
  await add('two.txt', 'People fled from Korday District. In Taraz nobody knew.')
  expect(await pairsOf('place')).toEqual([
    'Kordai district | Korday District: same',
    'Taraz | Taraz: same',
  ])
})

it('a body in two languages is proposed as one, and a court that says no more than that is not', async () => {
  await add('one.txt', 'The Supreme Court of Kazakhstan refused. The court was full.')
  await add('two.txt', 'Верховный суд Казахстана отказал. Зал суда был полон.')
  expect(await pairsOf('body')).toEqual([
    'Supreme Court of Kazakhstan | Верховный суд Казахстана: same',
  ])
})

it('a decision about two places keeps what was shown, and the pair is gone', async () => {
  await add('one.txt', 'The fire began in Kordai district.')
  await add('two.txt', 'People fled from Korday District.')
  const [pair] = (await record.app.likelyPairs(localOwner, { of: 'place' })).items
  if (!pair) throw new Error('No pair of places was proposed.')
  const ids = { left: pair.left.id, right: pair.right.id }
  orThrow(
    await record.app.decideIdentity(localOwner, {
      ...ids,
      verdict: 'same',
      reason: 'one district',
    }),
  )
  expect((await record.app.likelyPairs(localOwner, { of: 'place' })).total).toBe(0)
  const place = await record.app.person(localOwner, pair.left.id)
  expect(place?.forms.map(({ written }) => written).sort()).toEqual([
    'Kordai district',
    'Korday District',
  ])
  expect(place?.decisions[0]?.lines).toEqual(pair.lines)
})
