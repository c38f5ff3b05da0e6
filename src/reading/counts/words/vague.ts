import type { Magnitude } from '../../../domain/quantities.ts'
import { each, phrases } from './phrases.ts'

/** Words of magnitude without a number, longest first within a language. */
export const vagueWords = phrases<Magnitude>([
  ...each('a couple of', 'a-couple'),
  ...each('a few, a handful of, quite a few', 'a-few'),
  ...each('several, multiple', 'several'),
  ...each('several dozen, several dozens, a few dozen, dozens and dozens', 'several-dozen'),
  ...each('dozens, scores', 'dozens'),
  ...each('several hundred, several hundreds, a few hundred', 'several-hundred'),
  ...each('hundreds, many hundreds, hundreds and hundreds', 'hundreds'),
  ...each('several thousand, several thousands, a few thousand', 'several-thousand'),
  ...each('thousands, many thousands, thousands and thousands', 'thousands'),
  ...each('tens of thousands, dozens of thousands', 'tens-of-thousands'),
  ...each('hundreds of thousands', 'hundreds-of-thousands'),
  ...each('several million, several millions', 'several-million'),
  ...each('millions, many millions', 'millions'),
  ...each('billions, several billion', 'billions'),
  ...each('many, numerous, countless', 'many'),
  ...each('несколько, нескольких, несколькими, нескольким', 'several'),
  ...each('несколько десятков, нескольких десятков', 'several-dozen'),
  ...each('десятки, десятков, десятками, десяткам, десятках', 'tens'),
  ...each('несколько сотен, нескольких сотен', 'several-hundred'),
  ...each('сотни, сотен, сотнями, сотням, сотнях', 'hundreds'),
  ...each('несколько тысяч, нескольких тысяч', 'several-thousand'),
  ...each('тысячи, тысячами, тысячам, тысячах', 'thousands'),
  ...each('десятки тысяч, десятков тысяч', 'tens-of-thousands'),
  ...each('сотни тысяч, сотен тысяч', 'hundreds-of-thousands'),
  ...each('несколько миллионов', 'several-million'),
  ...each('миллионы, миллионами', 'millions'),
  ...each(
    'много, многие, многих, многим, многими, многочисленные, многочисленных, множество',
    'many',
  ),
])

/** Before these, "many" and "several" speak of manner or time and count nothing. */
export const UNCOUNTED_AFTER_VAGUE = new Set(
  'ways respects cases places instances more other years months days hours weeks раз лет'.split(
    ' ',
  ),
)

/** After these, "many" and "few" ask or compare. */
export const NO_VAGUE_AFTER = new Set(
  'how so too as not very not как так слишком не очень'.split(' '),
)
