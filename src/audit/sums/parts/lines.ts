import type { TextView } from '../../words/text-view.ts'
import type { Line } from './amount.ts'

/** Where an item of a list begins: behind a line end, a dash, a bullet or an item's number. */
const ITEM = /\n(?=\s*(?:[–—•*▪➡-]|\(?(?:\d{1,2}|\p{L})[.)])\s)/gu

/** A line that is a row of a table: "killed: 5", "Итого – 21." */
const ROW =
  /(?<=\n)[^\n:]{2,60}(?::|\s[–—-])[ \t]*(?:[$€£₽]|\p{Lu}{2,4}\s)?\d[\d., \u00a0]{0,14}(?:\s?[\p{L}%.]{1,12})?[;.,]?(?=\n|$)/gu

/** The sentences of a text, those that run through a list or a table cut into its items and rows. */
export const linesOf = (view: TextView): Line[] => {
  const lines: Line[] = []
  for (const sentence of view.sentences) {
    let start = sentence.start
    const push = (end: number): void => {
      lines.push({ start, end, index: lines.length, paragraph: sentence.paragraph })
      start = end
    }
    for (const at of cutsIn(view.slice(sentence))) {
      if (sentence.start + at > start) push(sentence.start + at)
    }
    push(sentence.end)
  }
  return lines
}

const cutsIn = (text: string): number[] => {
  const items = Array.from(text.matchAll(ITEM), ({ index }) => index)
  const rows = Array.from(text.matchAll(ROW)).flatMap((row) => [
    row.index,
    row.index + row[0].length,
  ])
  return [...items, ...rows].sort((a, b) => a - b)
}
