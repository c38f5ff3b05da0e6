import type { ResponseContent } from '../../domain/claim-content.ts'
import type { Stated } from '../../domain/stated.ts'
import { readText } from '../index.ts'

/** For tests: the responses proposed in a text. */
interface Read {
  readonly content: ResponseContent
  readonly words: string
}

const read = (text: string): Read[] =>
  readText(text, { language: null, sourceDate: null }).proposals.flatMap(({ statement, spans }) =>
    statement.content.kind === 'response'
      ? [{ content: statement.content, words: text.slice(spans[0].start, spans[0].end) }]
      : [],
  )

const said = (value: Stated<string>): string => (value.is === 'stated' ? value.value : '–')

/** Every response by its kind, whose it is, and its words. */
export const responsesIn = (text: string): string[] =>
  read(text).map(({ content, words }) => `${content.answer}: ${said(content.by)} | ${words}`)

/** By its kind and its words. */
export const wordsOfResponsesIn = (text: string): string[] =>
  read(text).map(({ content, words }) => `${content.answer}: ${words}`)

/** By its kind alone. */
export const kindsOfResponsesIn = (text: string): string[] =>
  read(text).map(({ content }) => content.answer)
