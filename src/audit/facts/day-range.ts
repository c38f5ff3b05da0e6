import type { Span } from '../../domain/text-span.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** Parts of the day in days from midnight; a night reaches into the next day. */
const PARTS: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [
    /(?<!\p{L})(?:before (?:dawn|daybreak|sunrise)|pre-?dawn|(?:early|small) hours|cockcrow|перед рассветом|до рассвета|под утро|около (?:двух|трёх|трех|четыр[её]х) часов (?:ночи|утра)|\p{Nd} (?:часа?|часов) ночи)(?!\p{L})/iu,
    [0, 0.35],
  ],
  [/(?<!\p{L})(?:morning|dawn|утр\p{L}+|на рассвете)(?!\p{L})/iu, [0.17, 0.5]],
  [/(?<!\p{L})(?:midday|noon|afternoon|дн[её]м|в полдень)(?!\p{L})/iu, [0.46, 0.75]],
  [/(?<!\p{L})(?:evening|вечер\p{L}*)(?!\p{L})/iu, [0.7, 0.96]],
]
const NIGHT = /(?<!\p{L})(?:night|overnight|ноч\p{L}+)(?!\p{L})/iu
const REACH = 30

const around = (view: TextView, sentence: Sentence, span: Span) => ({
  before: view.text.body.slice(Math.max(sentence.start, span.start - REACH), span.start),
  after:
    view.text.body.slice(span.end, Math.min(sentence.end, span.end + REACH)).split(/[,.;]/)[0] ??
    '',
})

/**
 * A day or some days as a stretch of day numbers, narrowed to the part of the day that is told; a
 * night that two days name is the night between them.
 */
export const dayRange = (
  view: TextView,
  sentence: Sentence,
  span: Span,
  [from, to]: readonly [number, number],
): readonly [number, number] => {
  const { before, after } = around(view, sentence, span)
  const words = `${before.split(/[,.;]/).at(-1) ?? ''} ${view.slice(span)} ${after}`
  const part = to === from ? PARTS.find(([pattern]) => pattern.test(words))?.[1] : undefined
  if (NIGHT.test(words) && part?.[0] !== 0) {
    return to > from ? [from + NIGHTFALL, to + MORNING] : [from, from + 1 + MORNING]
  }
  return part ? [from + part[0], from + part[1]] : [from, to + WHOLE_DAY]
}

const WHOLE_DAY = 0.999
const NIGHTFALL = 0.97
const MORNING = 0.29

const BEFORE =
  /(?:(?:on|in) the )?(?:early |late )?(?:morning|evening|night|afternoon)(?: of| from)?\s*$|(?:вечером|утром|днём|ночью|в ночь (?:с|на))\s*$/iu

/** The date with the part of the day that stands before it. */
export const withDayPart = (view: TextView, sentence: Sentence, span: Span): Span => {
  const part = BEFORE.exec(around(view, sentence, span).before)
  return part ? { start: span.start - part[0].length, end: span.end } : span
}
