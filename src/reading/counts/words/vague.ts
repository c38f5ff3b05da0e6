import type { Magnitude } from '../../../domain/quantities.ts'
import type { Token } from '../../tokens/token.ts'
import { each, phrases } from './phrases.ts'

const SEVERAL = 'несколько нескольких нескольким несколькими'
const MANY = 'многие многих многим многими'
const TENS = 'десятки десятков десяткам десятками десятках'
const HUNDREDS = 'сотни сотен сот сотням сотнями сотнях'
const THOUSANDS = 'тысячи тысяч тысячам тысячами тысячах'
const MILLIONS = 'миллионы миллионов миллионам миллионами миллионах'

/** Every form of a word before every form of its noun, or the forms alone where none stands before. */
const inAllCases = (
  before: string,
  forms: string,
  value: Magnitude,
): readonly (readonly [string, Magnitude])[] =>
  before
    .split(' ')
    .flatMap((b) => forms.split(' ').map((f) => [`${b} ${f}`.trim(), value] as const))

/** Words of magnitude without a number, longest first within a language. */
export const vagueWords = phrases<Magnitude>([
  ...each('a couple of, a couple', 'a-couple'),
  ...each('a few, a handful of, a handful, quite a few', 'a-few'),
  ...each('several, multiple, a number of', 'several'),
  ...each(
    'several dozen, several dozens, several scores, a few dozen, dozens and dozens',
    'several-dozen',
  ),
  ...each('dozens, scores, many dozens, scores and scores', 'dozens'),
  ...each(
    'several hundred, several hundreds, a few hundred, a couple of hundred',
    'several-hundred',
  ),
  ...each('hundreds, many hundreds, hundreds and hundreds, hundreds upon hundreds', 'hundreds'),
  ...each(
    'several thousand, several thousands, a few thousand, a couple of thousand',
    'several-thousand',
  ),
  ...each(
    'thousands, many thousands, thousands and thousands, thousands upon thousands',
    'thousands',
  ),
  ...each('tens of thousands, dozens of thousands', 'tens-of-thousands'),
  ...each('hundreds of thousands', 'hundreds-of-thousands'),
  ...each('several million, several millions, a few million', 'several-million'),
  ...each('millions, many millions', 'millions'),
  ...each('billions, several billion', 'billions'),
  ...each('many, numerous, countless', 'many'),
  ...each('пара, пару, парой', 'a-couple'),
  ...each('ряд, ряда, ряду, целый ряд, целого ряда', 'several'),
  ...inAllCases('', SEVERAL, 'several'),
  ...inAllCases(SEVERAL, TENS, 'several-dozen'),
  ...inAllCases(SEVERAL, HUNDREDS, 'several-hundred'),
  ...inAllCases(SEVERAL, THOUSANDS, 'several-thousand'),
  ...inAllCases(SEVERAL, MILLIONS, 'several-million'),
  ...inAllCases('', TENS, 'tens'),
  ...inAllCases('', HUNDREDS, 'hundreds'),
  ...inAllCases('', 'тысячи тысячам тысячами тысячах', 'thousands'),
  ...inAllCases('', 'миллионы миллионам миллионами миллионах', 'millions'),
  ...inAllCases(MANY, TENS, 'tens'),
  ...inAllCases(MANY, HUNDREDS, 'hundreds'),
  ...inAllCases(MANY, THOUSANDS, 'thousands'),
  ...inAllCases(TENS, 'тысяч', 'tens-of-thousands'),
  ...inAllCases(HUNDREDS, 'тысяч', 'hundreds-of-thousands'),
  ...each('сотни и сотни', 'hundreds'),
  ...each('тысячи и тысячи', 'thousands'),
  ...each(
    'много, многие, многих, многим, многими, многочисленные, многочисленных, многочисленными, многочисленным, множество, множества, множеству, множеством, немало, большое количество, большого количества',
    'many',
  ),
])

/** Before these, "many" and "several" speak of manner and count nothing. */
export const UNCOUNTED_AFTER_VAGUE = new Set('ways respects a thanks happy'.split(' '))

/** After these, "many" and "few" ask or compare. */
export const NO_VAGUE_AFTER = new Set('how so too as not very как так слишком не очень'.split(' '))

/** Words that mean other things too, and "several" or "many" only before a noun in the genitive. */
export const NEEDS_GENITIVE = new Set('пара пару парой ряд ряда ряду сот'.split(' '))

/** Russian nouns and their adjectives in the genitive plural, as far as the ending tells. */
export const isGenitivePlural = (token: Token): boolean =>
  token.kind === 'word' && /^[а-я]+(?:ов|ев|ей|их|ых|ц|к|н|т|л|р|г|в|м|б|й)$/.test(token.lower)
