import type { TextView } from '../../words/text-view.ts'
import type { Line } from './amount.ts'

/** Where an item of a list begins: behind a line end, a dash, a bullet or an item's number. */
const ITEM = /\n(?=\s*(?:[–—•*▪➡-]|\(?(?:\d{1,2}|\p{L})[.)])\s)/gu

/** The sentences of a text, those that run through a list cut into its items. */
export const linesOf = (view: TextView): Line[] => {
  const lines: Line[] = []
  for (const sentence of view.sentences) {
    let start = sentence.start
    const push = (end: number): void => {
      lines.push({ start, end, index: lines.length, paragraph: sentence.paragraph })
      start = end
    }
    for (const item of view.slice(sentence).matchAll(ITEM)) {
      const at = sentence.start + item.index
      if (at > start) push(at)
    }
    push(sentence.end)
  }
  return lines
}
