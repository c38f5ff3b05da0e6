/** Where a quote stands in a text, white space folded, as offsets into the text as it is. */

export type Span = readonly [start: number, end: number]

export const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

const white = /[\s\u00a0]/

export class Texts {
  readonly #textOf: (file: string) => string
  readonly #folded = new Map<string, { words: string; at: readonly number[] }>()

  constructor(textOf: (file: string) => string) {
    this.#textOf = textOf
  }

  #fold(file: string) {
    const known = this.#folded.get(file)
    if (known !== undefined) return known
    const text = this.#textOf(file)
    const at: number[] = []
    let words = ''
    for (let i = 0; i < text.length; i++) {
      const sign = text.charAt(i)
      const blank = white.test(sign)
      if (blank && (words === '' || words.endsWith(' '))) continue
      words += blank ? ' ' : sign
      at.push(i)
    }
    const folded = { words, at }
    this.#folded.set(file, folded)
    return folded
  }

  spansOf(file: string, quote: string): Span[] {
    const { words, at } = this.#fold(file)
    const sought = quote.replace(/[\s\u00a0]+/g, ' ').trim()
    const spans: Span[] = []
    for (let i = words.indexOf(sought); i >= 0; i = words.indexOf(sought, i + 1)) {
      const start = at[i]
      const last = at[i + sought.length - 1]
      if (start !== undefined && last !== undefined) spans.push([start, last + 1])
    }
    return spans
  }
}
