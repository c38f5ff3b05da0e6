import { type Token, tokenAt } from '../tokens/token.ts'
import { eventWords } from './event-words.ts'
import { readMonth } from './month-words.ts'
import type { Base } from './rule.ts'

/** What a relative date is counted from, named right after its words. */
export interface Complement {
  readonly base: Base
  readonly next: number
}

/** "The day before | the night of 7 May": words that may stand before the date itself. */
const BEFORE_DATE = /^(?:the|on|night|evening|morning|of|ночи|с|на|вечера)$/
const MOST_BEFORE_DATE = 3

const dateBegins = (tokens: readonly Token[], index: number): number => {
  for (let at = index; at <= index + MOST_BEFORE_DATE; at++) {
    const token = tokenAt(tokens, at)
    const month = readMonth(tokens, at + (token.kind === 'number' ? 1 : 0))
    if (month || (token.kind === 'number' && /^\d{4}$|\.\d\d?\.\d|^\d\d?$/.test(token.text)))
      return at
    if (!BEFORE_DATE.test(token.lower)) return -1
  }
  return -1
}

const STOP = new Set(
  'and or but in on at by for to with from of who which that was were is are had has и или но в на за по о об от до к с у что который которые'.split(
    ' ',
  ),
)
const MOST_BEFORE_NOUN = 4

/** "The | violent ethnic | clashes", «массовых | беспорядков»: the event's noun after its adjectives. */
const eventAt = (tokens: readonly Token[], index: number): Complement | null => {
  for (let at = index; at < index + MOST_BEFORE_NOUN; at++) {
    const token = tokenAt(tokens, at)
    if (token.kind !== 'word' || STOP.has(token.lower)) return null
    const kind = eventWords.get(token.lower)
    if (kind) return { base: { event: kind }, next: at + 1 }
  }
  return null
}

/** After "two days before", "the eve of", «через неделю после»; null where nothing follows. */
export const complementAt = (tokens: readonly Token[], index: number): Complement | null => {
  const date = dateBegins(tokens, index)
  if (date >= 0) return { base: 'date-after', next: date }
  const event = eventAt(tokens, index)
  if (event) return event
  const token = tokenAt(tokens, index)
  if (/^(?:that|this|этого|того)$/.test(token.lower)) {
    const alone = tokenAt(tokens, index + 1).kind !== 'word'
    if (alone || /^(?:э|т)/.test(token.lower)) return { base: 'told', next: index + 1 }
  }
  return token.kind === 'word' || token.kind === 'number'
    ? { base: { event: null }, next: index }
    : null
}
