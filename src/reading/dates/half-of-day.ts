import { wordTable } from '../lexicon/words.ts'
import { type Token, tokenAt } from '../tokens/token.ts'

/** Which half of the day an hour is of; "at night" is of either. */
export type Half = 'am' | 'pm' | 'night'

interface HalfRead {
  readonly half: Half
  readonly next: number
}

const RUSSIAN: Readonly<Record<string, Half>> = wordTable({
  утра: 'am',
  дня: 'pm',
  вечера: 'pm',
  ночи: 'night',
})
const ENGLISH: Readonly<Record<string, Half>> = wordTable({
  morning: 'am',
  afternoon: 'pm',
  evening: 'pm',
})

/** "In the evening", "at night", "that morning" is told apart: it names a day. */
const inThe = (tokens: readonly Token[], index: number): HalfRead | null => {
  const words = [0, 1, 2].map((i) => tokenAt(tokens, index + i).lower)
  if (words[0] === 'at' && words[1] === 'night') return { half: 'night', next: index + 2 }
  const half = words[0] === 'in' && words[1] === 'the' ? ENGLISH[words[2] ?? ''] : undefined
  return half ? { half, next: index + 3 } : null
}

/** "a.m.", "pm", "in the morning", «вечера»; «2 дня» without the word for hour counts days. */
export const readHalf = (
  tokens: readonly Token[],
  index: number,
  hour: number,
): HalfRead | null => {
  const { lower } = tokenAt(tokens, index)
  if (lower === 'am' || lower === 'pm') return { half: lower, next: index + 1 }
  const russian = RUSSIAN[lower]
  if (russian) return hour > 12 ? null : { half: russian, next: index + 1 }
  const dotted = tokenAt(tokens, index + 1).text === '.' && tokenAt(tokens, index + 2).lower === 'm'
  if (!dotted || !/^[ap]$/.test(lower)) return inThe(tokens, index)
  const dot = tokenAt(tokens, index + 3)
  return {
    half: lower === 'a' ? 'am' : 'pm',
    next: index + (dot.text === '.' && dot.glued ? 4 : 3),
  }
}

/** Nine to eleven at night end a day, one to five begin one. */
const NIGHT_ENDS_DAY = 8

/** On the 24-hour clock; null for twelve at night, which begins one day and ends another. */
export const hourOfNight = (hour: number, half: Half): number | null => {
  if (half !== 'night') return (hour % 12) + (half === 'pm' ? 12 : 0)
  if (hour === 12) return null
  return hour >= NIGHT_ENDS_DAY ? hour + 12 : hour
}
