import type { QuantityKind } from '../../../domain/quantities.ts'
import { each, phrases } from './phrases.ts'

export type Bound = Extract<
  QuantityKind,
  'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about'
>

/** Words before a number that bound it. */
export const boundsBefore = phrases<Bound>([
  ...each(
    'more than, over, well over, just over, a little over, slightly over, slightly more than, a little more than, just above, well above, upwards of, in excess of, above, greater than',
    'more-than',
  ),
  ...each(
    'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of',
    'at-least',
  ),
  ...each(
    'up to, no more than, not more than, at most, a maximum of, maximum of, not exceeding',
    'at-most',
  ),
  ...each(
    'less than, fewer than, under, below, just under, just below, slightly less than, slightly fewer than, a little less than',
    'less-than',
  ),
  ...each(
    'about, around, approximately, some, roughly, nearly, almost, close to, circa, an estimated, estimated, approx, just about, in the region of, on the order of, something like, very nearly',
    'about',
  ),
  ...each(
    'более, более чем, больше, больше чем, свыше, чуть более, чуть больше, чуть более чем, чуть больше чем, немногим более, немногим больше, намного больше, гораздо больше, значительно больше',
    'more-than',
  ),
  ...each(
    'не менее, не менее чем, не меньше, не меньше чем, как минимум, по меньшей мере, по крайней мере, минимум, самое меньшее, хотя бы, никак не меньше',
    'at-least',
  ),
  ...each(
    'не более, не более чем, не больше, не больше чем, не свыше, максимум, до, самое большее, не превышает',
    'at-most',
  ),
  ...each(
    'менее, менее чем, меньше, меньше чем, чуть менее, чуть меньше, немногим менее, немногим меньше',
    'less-than',
  ),
  ...each(
    'около, примерно, порядка, приблизительно, почти, почти что, ориентировочно, где-то, чуть ли не, едва ли не, в районе',
    'about',
  ),
])

/** Words after a number that bound it: "fifty or more". */
export const boundsAfter = phrases<Bound>([
  ...each('or more, and more, or above, и более, или более, и больше', 'at-least'),
  ...each('or fewer, or less, и менее, или менее', 'at-most'),
  ...each('or so, or thereabouts', 'about'),
  ...each('с лишним, с небольшим, с хвостиком', 'more-than'),
])
