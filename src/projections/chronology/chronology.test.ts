import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  event,
  killed,
  openWorld,
  proposal,
  statement,
  type World,
} from '../../../test/support/world.ts'
import { exactly } from '../../domain/quantities.ts'
import { precisionOf } from './precision.ts'
import { chronology } from './reader.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.store.close())

const show = (filter = {}) =>
  world.read((db) => chronology(world.viewer, { db, bodies: world.bodies }, filter))

const tell = async (words: string, on: string | undefined, type = 'attack', title = 'Paper') => {
  const text = await world.addText(`Before. ${words} After.`, { title })
  const said = statement(event(type, words), on === undefined ? {} : { on })
  await world.propose(text, [proposal(text, words, said)])
}

describe('the chronology', () => {
  it('puts lines in order of their first day, the exact before the vague', async () => {
    await tell('A hearing took place in March.', '2021-03')
    await tell('The village was attacked at night.', '2020-02-07')
    await tell('Sentence was passed on the first.', '2021-03-01', 'sentence')
    const { lines, total } = await show()
    expect(lines.map(({ time }) => time.edtf)).toEqual(['2020-02-07', '2021-03-01', '2021-03'])
    expect(lines.map(({ precision }) => precision)).toEqual(['day', 'day', 'month'])
    expect(total).toBe(3)
  })

  it('lists what has no date apart', async () => {
    await tell('Somebody visited the village.', undefined, 'visit')
    const { lines, undated, undatedTotal } = await show()
    expect(lines).toEqual([])
    expect(undatedTotal).toBe(1)
    expect(undated[0]?.time).toEqual({ is: 'not-stated' })
  })

  it('puts several tellings of one event side by side, each in its own words', async () => {
    await tell('A crowd attacked the village at night.', '2020-02-07', 'attack', 'One')
    await tell(
      'At night the village was attacked by a crowd.',
      '2020-02-07/2020-02-08',
      'attack',
      'Two',
    )
    const { lines } = await show()
    expect(lines).toHaveLength(1)
    expect(lines[0]?.time.edtf).toBe('2020-02-07/2020-02-08')
    expect(lines[0]?.entries.map(({ sourceName }) => sourceName)).toEqual(['One', 'Two'])
    expect(lines[0]?.entries[1]?.passage.exact).toMatch(/^At night the village/)
  })

  it('keeps events of other words, other types or other years apart', async () => {
    await tell('A crowd attacked the village at night.', '2020-02-07')
    await tell('Police cars were set upon near the bridge.', '2020-02-07')
    await tell('A crowd attacked the village at night.', '2020-02-07', 'arson')
    await tell('A crowd attacked the village at night.', '2022-02-07')
    expect((await show()).lines).toHaveLength(4)
  })

  it('leaves out rejected claims unless they are asked for, and takes part of a year', async () => {
    await tell('The village was attacked.', '2020-02-07')
    await tell('A hearing took place.', '2021-03-01', 'hearing')
    expect((await show({ states: ['rejected'] })).total).toBe(0)
    expect((await show({ during: '2021' })).lines.map(({ time }) => time.edtf)).toEqual([
      '2021-03-01',
    ])
    await expect(show({ during: 'soon' })).rejects.toThrow('not-edtf')
  })

  it('shows one sentence once, however many claims were drawn from it', async () => {
    const text = await world.addText('On Monday 4 men were detained in the village.')
    const on = '2020-03-28'
    const detained = statement(event('detention', 'were detained'), { on })
    const counted = statement(
      {
        kind: 'status',
        status: 'detained',
        who: { of: 'counted', quantity: exactly(4, '4'), what: 'men' },
        articles: [],
        penalty: [],
      },
      { on },
    )
    const alleged = statement(event('beating', 'were detained'), { on, mode: 'alleged' })
    await world.propose(text, [
      proposal(text, '4 men were detained in the village', detained),
      proposal(text, '4 men', counted),
      proposal(text, '4 men were detained', alleged),
    ])
    const { lines } = await show()
    const entries = lines.flatMap((line) => line.entries)
    expect(entries.map(({ mode, alsoClaimIds }) => [mode, alsoClaimIds.length]).sort()).toEqual([
      ['alleged', 0],
      ['asserted', 1],
    ])
    const told = entries.find(({ mode }) => mode === 'asserted')
    expect(told?.passage.exact).toBe('4 men were detained in the village')
  })

  it('says of every entry where it comes from and who or what made it', async () => {
    const text = await world.addText('In 2020 11 persons were killed.', {
      title: 'Paper',
      publisher: 'A house',
    })
    const said = statement(event('killing', 'were killed'), { on: '2020' })
    await world.propose(text, [
      proposal(text, '11 persons', said),
      proposal(text, '11', statement(killed(11))),
    ])
    const { lines } = await show()
    expect(lines[0]?.entries[0]).toMatchObject({
      sourceNumber: 1,
      sourceName: 'Paper',
      publisher: { is: 'stated', value: 'A house' },
      passage: { textId: text.textId, start: 8, end: 18, exact: '11 persons' },
      state: 'proposed',
      mode: 'asserted',
      madeBy: { by: 'rule', rule: 'test-rule', reason: 'a test' },
    })
  })
})

describe('the precision of a date', () => {
  it.each([
    ['2020-02-07', 'day'],
    ['2020-02-07~', 'day'],
    ['2020-02', 'month'],
    ['2020-02-XX', 'month'],
    ['2020', 'year'],
    ['2020-XX-XX', 'year'],
    ['2020-21', 'season'],
    ['201X', 'longer'],
    ['Y12000', 'longer'],
    ['2020-02-07T23:00', 'time'],
    ['2020-02-07/2020-02-08', 'interval'],
    ['2020/..', 'interval'],
  ])('%s is a %s', (edtf, precision) => {
    expect(precisionOf({ edtf })).toBe(precision)
  })
})
