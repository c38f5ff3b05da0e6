import { isDash, type Token, tokenAt } from '../tokens/token.ts'
import { isArticleWord, isPartWord, ordinalOf } from './words.ts'
import { numberInWords } from './written-out.ts'

/** A number of an article as read, with the parts of the article named beside it. */
export interface Numbered {
  readonly first: number
  /** Index after its last token. */
  readonly next: number
  /** The number as written, with what is glued to it: "107(2)", "207.3", "124A". */
  readonly number: string
  readonly parts: readonly string[]
}

const NUMBER = /^\d{1,4}(?:\.\d{1,3}){0,2}$/
const LATIN_ORDINAL = /^(?:bis|ter|quater|quinquies)$/
const SUPERSCRIPT = /^[¹²³⁴⁵⁶⁷⁸⁹]$/

const textOf = (tokens: readonly Token[], first: number, next: number): string =>
  tokens
    .slice(first, next)
    .map((t) => t.text)
    .join('')

/** Index after "(2)", "(a)", "(iv)", or `index`. */
const bracketEnd = (tokens: readonly Token[], index: number): number =>
  tokenAt(tokens, index).text === '(' &&
  tokenAt(tokens, index + 2).text === ')' &&
  /^(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u.test(tokenAt(tokens, index + 1).text)
    ? index + 3
    : index

const OPENING = /^[«"“„]$/
const CLOSING = /^[»"”“]$/

/** One number or letter of a part: «2», "(a)", «"б"», «первой»; its value, and the index after it. */
const partValue = (
  tokens: readonly Token[],
  index: number,
): { value: string; next: number } | null => {
  const token = tokenAt(tokens, index)
  if (/^\d{1,3}(?:\.\d{1,2})?$/.test(token.text)) return { value: token.text, next: index + 1 }
  const bracket = bracketEnd(tokens, index)
  if (bracket > index) return { value: tokenAt(tokens, index + 1).text, next: bracket }
  const close = tokenAt(tokens, index + 1)
  if (close.text === ')' && close.glued && /^(?:\p{Ll}|[ivx]{1,4})$/u.test(token.text))
    return { value: token.text, next: index + 2 }
  const letter = tokenAt(tokens, index + 1)
  if (
    OPENING.test(token.text) &&
    letter.text.length === 1 &&
    CLOSING.test(tokenAt(tokens, index + 2).text)
  )
    return { value: letter.text, next: index + 3 }
  const ordinal = ordinalOf(token.lower)
  if (ordinal !== null) return { value: ordinal, next: index + 1 }
  return token.kind === 'word' &&
    /^[\p{L}]$/u.test(token.text) &&
    !/^(?:[вксуияa]|i)$/i.test(token.text)
    ? { value: token.text, next: index + 1 }
    : null
}

const MOST_VALUES = 8

/** "part 2", «ч. 2», «п.п. 1, 6», "§ 1": the values, and the index after them; null when it is none. */
export const partAt = (
  tokens: readonly Token[],
  index: number,
): { values: string[]; next: number } | null => {
  let at = index
  if (!isPartWord(tokenAt(tokens, at).lower)) return null
  for (let steps = 0; steps < 4; steps++, at++) {
    const { lower, text } = tokenAt(tokens, at)
    if (!isPartWord(lower) && (at === index || text !== '.')) break
  }
  const values: string[] = []
  for (let steps = 0; steps < MOST_VALUES; steps++) {
    const one = partValue(tokens, at)
    if (!one) break
    values.push(one.value)
    at = one.next
    const joined = /^(?:,|and|or|и|или)$/.test(tokenAt(tokens, at).lower)
    if (!joined || !partValue(tokens, at + 1)) break
    at++
  }
  return values.length > 0 ? { values, next: at } : null
}

/** Index after what is glued to the digits: a letter, "-1", "bis", a raised figure. */
const gluedEnd = (tokens: readonly Token[], index: number): number => {
  let end = index
  const token = tokenAt(tokens, end)
  if (token.glued && /^(?:\p{Lu}{1,2}|[a-hа-г])$/u.test(token.text)) end++
  else if (LATIN_ORDINAL.test(token.lower)) end++
  else if (token.glued && SUPERSCRIPT.test(token.text)) end++
  const dash = tokenAt(tokens, end)
  const after = tokenAt(tokens, end + 1)
  if (
    (isDash(dash) || dash.text === '/') &&
    dash.glued &&
    after.glued &&
    /^(?:\d{1,3}|\p{Lu})$/u.test(after.text)
  )
    end += 2
  return end
}

/** "§ 1 (c)", ", part 3, points (a) and (b)", «(ч. 2)» behind a number. */
export const partsBehind = (
  tokens: readonly Token[],
  index: number,
): { parts: string[]; next: number } => {
  const parts: string[] = []
  let next = index
  for (let steps = 0; steps < 4; steps++) {
    const bracketed =
      tokenAt(tokens, next).text === '(' && isPartWord(tokenAt(tokens, next + 1).lower)
    const comma = tokenAt(tokens, next).text === ','
    const part = partAt(tokens, bracketed || comma ? next + 1 : next)
    const behind = part ? tokenAt(tokens, part.next) : null
    if (!part || !behind || beginsReference(tokens, part.next)) break
    if (bracketed && behind.text !== ')') break
    parts.push(part.values.join(', '))
    next = part.next + (bracketed ? 1 : 0)
    for (let end = bracketEnd(tokens, next); end > next; end = bracketEnd(tokens, next)) {
      parts.push(tokenAt(tokens, next + 1).text)
      next = end
    }
  }
  return { parts, next }
}

/** «… 272, ч. 2 ст. 293»: the part belongs to the article that follows it. */
const beginsReference = (tokens: readonly Token[], index: number): boolean =>
  isArticleWord(tokenAt(tokens, tokenAt(tokens, index).lower === 'of' ? index + 1 : index).lower)

const ROMAN = /^(?:[IVX]{2,6}|[VX])$/

/** "Article VI", "Articles (6) and (8)": after the word only, for elsewhere these number other things. */
const otherNumberAt = (tokens: readonly Token[], first: number): Numbered | null => {
  const token = tokenAt(tokens, first)
  const inner = tokenAt(tokens, first + 1)
  if (token.text === '(' && /^\d{1,3}$/.test(inner.text) && tokenAt(tokens, first + 2).text === ')')
    return { first, next: first + 3, number: inner.text, parts: [] }
  const one = token.text === 'I' && inner.lower === 'of'
  if (token.kind !== 'word' || !(one || ROMAN.test(token.text))) return null
  const behind = partsBehind(tokens, first + 1)
  return { first, next: behind.next, number: token.text, parts: behind.parts }
}

/** «статья сто пятая», "Article Fourteen". */
const writtenOutAt = (tokens: readonly Token[], first: number): Numbered | null => {
  const read = numberInWords(tokens, first)
  if (read === null) return null
  const behind = partsBehind(tokens, read.next)
  return { first, next: behind.next, number: String(read.value), parts: behind.parts }
}

/** Like `numberAt`, right behind the word for an article. */
export const numberAfterWord = (tokens: readonly Token[], first: number): Numbered | null =>
  numberAt(tokens, first) ?? otherNumberAt(tokens, first) ?? writtenOutAt(tokens, first)

/** The number that begins at a token, with all that belongs to it; null where none does. */
export const numberAt = (tokens: readonly Token[], first: number): Numbered | null => {
  const token = tokenAt(tokens, first)
  if (token.kind !== 'number' || !NUMBER.test(token.text)) return null
  let end = gluedEnd(tokens, first + 1)
  for (let next = bracketEnd(tokens, end); next > end; next = bracketEnd(tokens, end)) end = next
  const behind = partsBehind(tokens, end)
  return { first, next: behind.next, number: textOf(tokens, first, end), parts: behind.parts }
}
