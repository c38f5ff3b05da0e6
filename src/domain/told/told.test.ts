import { describe, expect, it } from 'vitest'
import { compareDeeds, deedIn, tellsDeed } from './deed.ts'
import { fateIn } from './fate.ts'

const compared = (a: string, b: string) => {
  const [x, y] = [deedIn(a), deedIn(b)]
  return x && y ? compareDeeds(x, y) : null
}

describe('deeds', () => {
  it('agree where act, number and means do, in either language', () => {
    expect(compared('had killed two villagers with a car', 'убил двоих сельчан на машине')).toEqual(
      {
        is: 'agree',
        tells: true,
        particulars: 2,
        lines: ['Both are said to have killed two with a vehicle'],
      },
    )
  })

  it('contradict each other by the number and by the means', () => {
    expect(compared('killed two villagers', 'killed three men')).toEqual({
      is: 'contradict',
      line: 'The one is said to have killed two, the other three',
    })
    expect(compared('killed a man with a knife', 'killed a man with a rifle')?.is).toBe(
      'contradict',
    )
  })

  it('agree without telling anything where only the act is the same', () => {
    expect(compared('killed a man', 'убил соседа')).toMatchObject({ is: 'agree', tells: false })
  })

  it('tell by two ways in which they are told, and not by one', () => {
    const ways = 'in his last word he admitted the slander'
    expect(compared(ways, 'в последнем слове признался, что оговорил соседа')).toMatchObject({
      tells: true,
    })
    expect(compared('admitted the slander', 'призналась, что оклеветала')).toMatchObject({
      tells: false,
    })
  })

  it('of different acts have nothing to do with each other', () => {
    expect(compared('killed two villagers', 'slandered two villagers')).toBeNull()
    expect(deedIn('came to the village')).toBeNull()
  })

  it('tell their doer by more than one victim, by means, or by two ways', () => {
    const tells = (words: string) => {
      const deed = deedIn(words)
      return deed !== null && tellsDeed(deed)
    }
    expect(tells('killed a man')).toBe(false)
    expect(tells('убил 3 человек')).toBe(true)
    expect(tells('stabbed a man with a knife')).toBe(true)
  })
})

describe('fates', () => {
  it('say whether somebody is accused of the killing', () => {
    expect(fateIn('they were accused of the murder of a man')).toEqual({
      killed: true,
      charged: true,
    })
    expect(fateIn('он был убит 8 февраля')).toEqual({ killed: true, charged: false })
    expect(fateIn('he was detained')).toBeNull()
  })
})
