import type { QuantityKind } from '../../../domain/quantities.ts'
import { each, phrases } from './phrases.ts'

export type Bound = Extract<
  QuantityKind,
  'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about'
>

/** Words before a number that bound it. */
export const boundsBefore = phrases<Bound>([
  ...each('more than, over, upwards of, in excess of, above, greater than', 'more-than'),
  ...each(
    'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of',
    'at-least',
  ),
  ...each('up to, no more than, not more than, at most, a maximum of, maximum of', 'at-most'),
  ...each('less than, fewer than, under, below', 'less-than'),
  ...each(
    'about, around, approximately, some, roughly, nearly, almost, close to, circa, an estimated, estimated, approx',
    'about',
  ),
  ...each('более, более чем, больше, больше чем, свыше', 'more-than'),
  ...each(
    'не менее, не менее чем, не меньше, не меньше чем, как минимум, по меньшей мере, по крайней мере, минимум',
    'at-least',
  ),
  ...each('не более, не более чем, не больше, не больше чем, не свыше, максимум, до', 'at-most'),
  ...each('менее, менее чем, меньше, меньше чем', 'less-than'),
  ...each('около, примерно, порядка, приблизительно, почти, ориентировочно', 'about'),
])

/** Words after a number that bound it: "fifty or more". */
export const boundsAfter = phrases<Bound>([
  ...each('or more, and more, or above, и более, или более, и больше', 'at-least'),
  ...each('or fewer, or less, и менее, или менее', 'at-most'),
  ...each('or so', 'about'),
])
