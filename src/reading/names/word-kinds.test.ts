import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/paragraph.ts'
import { CAPITAL_WORDS, sentenceOf, wordKind, wordsOf, wordsOfSentence } from './word-kinds.ts'

const TEXT = 'Besk and Tamen came. Then www.besk.org was closed, and Orlo left.'

const paragraph = () => {
  const [only] = analyse(TEXT)
  if (!only) throw new Error('no paragraph')
  return only
}

describe('words of one kind', () => {
  it('are found where they stand, in order', () => {
    const { tokens } = paragraph()
    const words = wordsOf(paragraph(), CAPITAL_WORDS).map((at) => tokens[at]?.text)
    expect(words).toEqual(['Besk', 'Tamen', 'Then', 'Orlo'])
  })

  it('are found within one sentence', () => {
    const here = paragraph()
    const second = here.sentences[1]
    if (!second) throw new Error('no second sentence')
    const places = wordsOfSentence(here, CAPITAL_WORDS, second)
    expect(places.map((at) => here.tokens[at]?.text)).toEqual(['Then', 'Orlo'])
    for (const at of places) expect(sentenceOf(here, at)).toBe(second)
  })

  it('are told apart by a kind that is named after others were looked for', () => {
    wordsOf(paragraph(), CAPITAL_WORDS)
    const joining = wordKind(({ lower }) => lower === 'and')
    expect(wordsOf(paragraph(), joining)).toHaveLength(2)
  })
})
