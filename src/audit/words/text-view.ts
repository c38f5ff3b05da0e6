import type { Span } from '../../domain/text-span.ts'
import type { AuditedText } from '../material.ts'
import { properTermsOf, termsOf } from './terms.ts'

export interface Sentence extends Span {
  readonly index: number
  readonly paragraph: number
}

/** A text with its sentences, and what is worked out per sentence once and kept. */
export class TextView {
  readonly text: AuditedText
  /** Place among the audited texts, by label: the order in which everything is reported. */
  readonly order: number
  readonly sentences: readonly Sentence[]
  #terms = new Map<number, ReadonlySet<string>>()
  #proper = new Map<number, ReadonlySet<string>>()

  constructor(text: AuditedText, order: number) {
    this.text = text
    this.order = order
    this.sentences = sentencesOf(text.body)
  }

  slice(span: Span): string {
    return this.text.body.slice(span.start, span.end)
  }

  /** The words right before an offset: so many characters of them at most. */
  before(offset: number, reach: number): string {
    return this.text.body.slice(Math.max(0, offset - reach), offset)
  }

  /** The sentence an offset lies in; an offset in white space belongs to the sentence before it. */
  sentenceAt(offset: number): Sentence {
    let low = 0
    let high = this.sentences.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.sentences[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return this.sentences[low] ?? { start: 0, end: this.text.body.length, index: 0, paragraph: 0 }
  }

  terms(sentence: Sentence): ReadonlySet<string> {
    const known = this.#terms.get(sentence.index)
    if (known) return known
    const terms = termsOf(this.slice(sentence))
    this.#terms.set(sentence.index, terms)
    return terms
  }

  properTerms(sentence: Sentence): ReadonlySet<string> {
    const known = this.#proper.get(sentence.index)
    if (known) return known
    const terms = properTermsOf(this.slice(sentence))
    this.#proper.set(sentence.index, terms)
    return terms
  }

  /** The sentence and up to `before` sentences that stand before it in its paragraph. */
  window(sentence: Sentence, before: number): readonly Sentence[] {
    const window: Sentence[] = []
    for (let i = Math.max(0, sentence.index - before); i <= sentence.index; i++) {
      const s = this.sentences[i]
      if (s && s.paragraph === sentence.paragraph) window.push(s)
    }
    return window
  }
}

/** Text longer than this without a full stop is cut, so that no step works on a huge sentence. */
const LONGEST_SENTENCE = 4_000
const BREAK = /[.!?…]+["”»’')\]]*\s+|\n\s*\n|:?\s*\n(?=\s*[-*•#\d])/gu
const ABBREVIATION =
  /(?:^|[\s("“«[])(?:\p{Lu}|Mrs?|Ms|Dr|Prof|Gen|Col|St|No|vs|art|arts|etc|e\.g|i\.e|approx|ca|p|pp|г|гг|ст|см|им|т|д|п|пп|ч|ул|обл|р|чел|тыс|млн|руб)\.$/u

/** Sentences of a text in order; abbreviations and initials do not end one. */
const sentencesOf = (body: string): Sentence[] => {
  const sentences: Sentence[] = []
  let start = 0
  let paragraph = 0
  const push = (end: number): void => {
    for (let from = start; from < end; from += LONGEST_SENTENCE) {
      const to = Math.min(end, from + LONGEST_SENTENCE)
      if (body.slice(from, to).trim() !== '') {
        sentences.push({ start: from, end: to, index: sentences.length, paragraph })
      }
    }
    start = end
  }
  for (const match of body.matchAll(BREAK)) {
    const end = match.index + match[0].length
    const newLine = match[0].includes('\n')
    if (!newLine && !endsSentence(body, match.index, end)) continue
    push(end)
    if (newLine) paragraph++
  }
  push(body.length)
  return sentences
}

const endsSentence = (body: string, dot: number, next: number): boolean => {
  if (body[dot] === '.' && ABBREVIATION.test(body.slice(Math.max(0, dot - 12), dot + 1))) {
    return false
  }
  return !/\p{Ll}/u.test(body[next] ?? '')
}
