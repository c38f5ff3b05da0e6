import { describe, expect, it } from 'vitest'
import { tokensForIndex } from './index-tokens.ts'
import { tokensAside } from './tokens-aside.ts'

const texts = (seed: number, length: number): string[] =>
  Array.from({ length }, (_, n) =>
    `On day ${seed * length + n} residents of Upper Spring told Расул Тохтин of a fire. `.repeat(
      20,
    ),
  )

describe('tokens made aside', () => {
  it('are those made on the spot, in order, for few texts', async () => {
    const few = texts(1, 3)
    expect(await tokensAside(few)()).toEqual(few.map(tokensForIndex))
  })

  it('are the same for so many that a second thread helps, whatever is asked for first', async () => {
    const lists = Array.from({ length: 30 }, (_, i) => texts(i, 20))
    const asked = lists.map((list) => ({ list, take: tokensAside(list) }))
    for (const { list, take } of [...asked.slice(20), ...asked.slice(0, 20)]) {
      expect(await take()).toEqual(list.map(tokensForIndex))
    }
  })

  it('can be asked for twice, and by several at once', async () => {
    const lists = Array.from({ length: 30 }, (_, i) => texts(i, 20))
    const asked = lists.map((list) => ({ list, take: tokensAside(list) }))
    const twice = [...asked, ...asked]
    const found = await Promise.all(twice.map(({ take }) => take()))
    expect(found).toEqual(twice.map(({ list }) => list.map(tokensForIndex)))
  })
})
