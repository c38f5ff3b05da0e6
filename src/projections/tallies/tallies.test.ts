import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openWorld, proposal, statement, type World } from '../../../test/support/world.ts'
import type { ClaimStatement } from '../../domain/claim.ts'
import type { CountContent } from '../../domain/claim-content.ts'
import { atLeast, exactly, magnitude, moreThan, type Quantity } from '../../domain/quantities.ts'
import { notStated, stated } from '../../domain/stated.ts'
import { tallies } from './reader.ts'
import { tallyKey } from './tally-key.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.store.close())

const show = () => world.read((db) => tallies(world.viewer, { db, bodies: world.bodies }))

const count = (quantity: Quantity, rest: Partial<CountContent> = {}): CountContent => ({
  kind: 'count',
  quantity,
  what: 'persons',
  population: notStated,
  affected: stated('killed'),
  ...rest,
})

const say = async (
  sentence: string,
  content: CountContent,
  about: { publisher?: string; title?: string } & Partial<
    Pick<ClaimStatement, 'originator' | 'mode'>
  > & {
      on?: string
    } = {},
) => {
  const { originator, on, mode, ...source } = about
  const text = await world.addText(sentence, source)
  const said = statement(content, {
    ...(originator ? { originator } : {}),
    ...(mode ? { mode } : {}),
    ...(on === undefined ? {} : { on }),
  })
  await world.propose(text, [proposal(text, content.quantity.words, said)])
}

const official = stated({ words: 'official data', key: 'official' })

describe('tallies', () => {
  it('hear one voice in a sentence that was carried over, slightly edited, with the same figure', async () => {
    const said = (verb: string, n: string) =>
      `On the third day of the search the volunteers from both banks of the river ${verb} that ${n} people had been killed there in all, among them two teachers and the driver of the school bus.`
    await say(said('said', '14'), count(exactly(14, '14')), { publisher: 'The Courier' })
    await say(said('later told reporters', '14'), count(exactly(14, '14')), {
      publisher: 'The Herald',
    })
    await say(said('announced to our paper', '17'), count(exactly(17, '17')), {
      publisher: 'The Observer',
    })
    const [tally] = await show()
    expect(tally?.voices.map(({ because, claimIds }) => [because, claimIds.length])).toEqual([
      ['copied-words', 2],
      ['alone', 1],
    ])
  })

  it('put figures of one thing side by side with their range and never add them up', async () => {
    await say('The ministry counts 10 dead so far.', count(exactly(10, '10')))
    await say('We know of at least 11 victims by name.', count(atLeast(11, 'at least 11')))
    const [tally, ...others] = await show()
    expect(others).toEqual([])
    expect(tally?.figures.map(({ quantity }) => quantity.words)).toEqual(['10', 'at least 11'])
    expect(tally?.range).toEqual({ low: 10, high: null })
    expect(tally?.disagrees).toBe(true)
  })

  it('do not say that figures disagree when one number fits all', async () => {
    await say('There were hundreds of them there.', count(magnitude('hundreds', 'hundreds')))
    await say('Exactly 150 were counted by the doctors.', count(exactly(150, '150')))
    expect((await show())[0]?.disagrees).toBe(false)
  })

  it('do not set figures of different times against each other', async () => {
    const injured = { affected: stated('on-trial') }
    await say('In March 50 were in the dock.', count(exactly(50, '50'), injured), { on: '2021-03' })
    await say('By April only 12 remained there.', count(exactly(12, '12'), injured), {
      on: '2021-04',
    })
    expect((await show())[0]?.disagrees).toBe(false)
  })

  it('count one originator as one voice, however many papers repeat it', async () => {
    for (const publisher of ['A', 'B', 'C'])
      await say(`${publisher} reports that 11 died.`, count(exactly(11, '11')), {
        publisher,
        originator: official,
      })
    await say('The elders counted 14 graves.', count(exactly(14, '14')), { publisher: 'D' })
    const [tally] = await show()
    expect(tally?.voices.map(({ name, because }) => [name, because])).toEqual([
      ['official data', 'originator'],
      ['D', 'alone'],
    ])
    expect(tally?.figures.map(({ voice }) => voice)).toEqual([0, 0, 0, 1])
  })

  it('count one publisher without originators, and copied words, as one voice', async () => {
    const words = 'During the night of the attack 11 villagers lost their lives there'
    await say(words, count(exactly(11, '11')), { publisher: 'A' })
    await say(words, count(exactly(11, '11')), { publisher: 'B' })
    await say('Later B wrote of 12.', count(exactly(12, '12')), { publisher: 'B' })
    await say('An eyewitness speaks of 13 bodies.', count(exactly(13, '13')))
    const [tally] = await show()
    expect(tally?.voices).toHaveLength(2)
    expect(tally?.voices[0]?.claimIds).toHaveLength(3)
  })

  it('show a figure that was taken back, which is no voice and disagrees with nobody', async () => {
    await say('We retract the thousand dead.', count(exactly(1_000, 'thousand')), {
      mode: 'retracted',
    })
    await say('The ministry counts 10 dead.', count(exactly(10, '10')))
    const [tally] = await show()
    expect(tally?.figures.map(({ voice }) => voice)).toEqual([null, 0])
    expect(tally?.voices).toHaveLength(1)
    expect(tally?.range).toEqual({ low: 10, high: 10 })
    expect(tally?.disagrees).toBe(false)
  })

  it('do not set figures of no effect against each other, and call persons persons', async () => {
    const none = { what: '', affected: notStated }
    await say('We spoke with 42 persons.', count(exactly(42, '42'), { ...none, what: 'people' }))
    await say('He drove 14 people away.', count(exactly(14, '14'), { ...none, what: 'persons' }))
    await say('11 died.', count(exactly(11, '11'), { what: '' }))
    const all = await show()
    expect(all.map(({ what, disagrees }) => [what, disagrees])).toEqual([
      ['persons', false],
      ['persons', false],
    ])
  })

  it('leave durations and money out', async () => {
    const years = moreThan(2, 'more than 2 years', { unit: { of: 'duration', unit: 'years' } })
    await say('He got more than 2 years.', count(years, { affected: notStated }))
    expect(await show()).toEqual([])
  })

  it('come in the order of the vocabulary, what has no effect last', async () => {
    await say(
      'There are 5 villages nearby.',
      count(exactly(5, '5'), { what: 'villages', affected: notStated }),
    )
    await say('There were 9 injured.', count(exactly(9, '9'), { affected: stated('injured') }))
    await say('There were 8 killed.', count(exactly(8, '8')))
    expect((await show()).map(({ id }) => id)).toEqual([
      'killed|person',
      'injured|person',
      '|villag',
    ])
  })
})

describe('what makes figures figures of one thing', () => {
  const key = (what: string, population?: string, affected = 'killed') =>
    tallyKey({
      ...count(exactly(1, '1')),
      what,
      population: population === undefined ? notStated : stated(population),
      affected: stated(affected),
    })

  it('takes words for persons for the same, and a plural for its singular', () => {
    expect(key('people')).toBe(key('persons'))
    expect(key('Dungan persons')).toBe(key('Dungans'))
    expect(key('persons', 'Dungans')).toBe(key('Dungans', 'Dungans'))
    expect(key('houses')).toBe(key('house'))
  })

  it('keeps populations, things and effects apart', () => {
    expect(key('persons', 'Dungans')).not.toBe(key('persons', 'Kazakhs'))
    expect(key('persons')).not.toBe(key('persons', 'Dungans'))
    expect(key('persons')).not.toBe(key('persons', undefined, 'injured'))
    expect(key('houses')).not.toBe(key('cars'))
  })
})
