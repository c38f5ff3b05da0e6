import { endsLine, isDash, type Token, tokenAt } from '../tokens/token.ts'
import type { FoundDate } from './rule.ts'

/** How a date stands on its line: what shows it to be the document's own. */
export type LineRole = 'alone' | 'labelled' | 'dateline'

const LABEL =
  /^(?:date|dated|published|posted|issued|written|delivered|adopted|signed|updated|дата|опубликовано|опубликован|составлено|составлен|размещено|вынесено|вынесен|принято|подписано)$/
const MOST_BEFORE = 8
const MOST_AFTER = 6

/** Index of the first token on the line, or -1 where the date stands too far within it. */
const lineHead = (tokens: readonly Token[], index: number): number => {
  for (let at = index; at >= Math.max(0, index - MOST_BEFORE); at--) {
    if (tokenAt(tokens, at).lineStart) return at
    if (tokenAt(tokens, at - 1).kind === 'break') return at
  }
  return -1
}

const isPlaceOrSign = (token: Token): boolean =>
  token.kind === 'punct'
    ? /^[,.()«»"“”’'|—–-]$/.test(token.text)
    : /^\p{Lu}/u.test(token.text) || /^(?:г|гор|с|пос|city|of|от)$/.test(token.lower)

/** After the date only a place, a time or an agency up to the end of the line. */
const endsSoon = (tokens: readonly Token[], index: number): boolean => {
  for (let at = index; at <= index + MOST_AFTER; at++) {
    if (endsLine(tokens, at)) return true
    const token = tokenAt(tokens, at)
    if (token.kind !== 'number' && !isPlaceOrSign(token)) return false
  }
  return false
}

export const lineRole = (tokens: readonly Token[], date: FoundDate): LineRole | null => {
  const { month, day } = date.from
  if (date.to !== null || month === null || month > 12 || date.role !== 'event') return null
  if (date.relative || date.clock) return null
  const head = lineHead(tokens, date.first)
  if (head < 0) return null
  if (day === null) return head === date.first && endsLine(tokens, date.next) ? 'alone' : null
  if (head === date.first) {
    if (endsLine(tokens, date.next)) return 'alone'
    return endsSoon(tokens, date.next) ? 'dateline' : null
  }
  const colon = tokenAt(tokens, date.first - 1).text === ':'
  const label = LABEL.test(tokenAt(tokens, head).lower)
  if (label && (colon || date.first - head <= 2) && endsSoon(tokens, date.next)) return 'labelled'
  for (let at = head; at < date.first; at++) {
    if (!isPlaceOrSign(tokenAt(tokens, at))) return null
  }
  const after = tokenAt(tokens, date.next)
  const closes = isDash(after) || after.text === '(' || endsLine(tokens, date.next)
  return closes ? 'dateline' : null
}
