import { expect, it } from 'vitest'
import { recordOfEachTest } from '../../test/support/memory-record.ts'
import { localOwner } from '../access/viewer.ts'
import { orThrow } from '../domain/failure.ts'

const record = recordOfEachTest()

const pairs = async () =>
  (await record.app.likelyPairs(localOwner, { of: 'group' }, { limit: 100 })).items

const shown = async (): Promise<readonly string[]> =>
  (await pairs()).map(
    ({ left, right, verdict }) => `${[left.name, right.name].sort().join(' | ')}: ${verdict}`,
  )

it('one people under two names is proposed as one, another people is not, and what is alike comes behind', async () => {
  await record.add('one.txt', 'Thousands of Dungans fled. Ten Turks stayed. The Uzbeks helped.')
  await record.add('two.txt', 'Тысячи дунган бежали. Туркмены остались.')
  await record.add('three.txt', 'The Uzbeks wept.')
  expect(await shown()).toEqual(['Dungans | дунган: same', 'Uzbeks | Uzbeks: same'])
})

it('a word that is of two peoples is left to a person, and a decision keeps what was shown', async () => {
  await record.add('one.txt', 'Thousands of Kazakhs fled.')
  await record.add('two.txt', 'Many Kazaks stayed.')
  expect(await shown()).toEqual(['Kazakhs | Kazaks: unsure'])
  const [pair] = await pairs()
  if (!pair) throw new Error('A pair is expected.')
  const sides = { left: pair.left.id, right: pair.right.id }
  const request = { ...sides, verdict: 'same', reason: 'the older spelling' } as const
  orThrow(await record.app.decideIdentity(localOwner, request))
  expect(await pairs()).toEqual([])
  const group = await record.app.person(localOwner, pair.left.id)
  expect(group).toMatchObject({ records: 2, decisions: [{ of: 'group', lines: pair.lines }] })
})
