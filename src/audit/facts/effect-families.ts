/**
 * Effects whose counts can be set beside each other. "died" and "killed" are one family here only
 * for comparing figures: the claims keep their own words.
 */
const FAMILY: Readonly<Record<string, string>> = {
  killed: 'killed',
  died: 'killed',
  injured: 'injured',
  displaced: 'displaced',
  fled: 'displaced',
  evacuated: 'evacuated',
  convicted: 'sentenced',
  sentenced: 'sentenced',
  imprisoned: 'sentenced',
  'suspended-sentence': 'sentenced',
  'on-trial': 'on-trial',
  released: 'released',
  paroled: 'released',
}

export const familyOf = (effect: string): string => FAMILY[effect] ?? effect

/** What befalls people in one event, so that all figures for that event speak of the same thing. */
const OF_AN_EVENT = new Set([
  'killed',
  'injured',
  'missing',
  'displaced',
  'evacuated',
  'attacked',
  'burned',
  'looted',
  'destroyed',
  'damaged',
])

export const isOfAnEvent = (family: string): boolean => OF_AN_EVENT.has(family)

/** What people are for a time, and not what happens to them on a day. */
const LASTING = new Set(['on-trial', 'missing', 'suspected', 'wanted', 'investigated', 'resident'])

export const isLasting = (family: string): boolean => LASTING.has(family)

/** Effects on things, where "people" is no whole that the thing could be a part of. */
const ON_THINGS = new Set([
  'attacked',
  'burned',
  'looted',
  'destroyed',
  'damaged',
  'registered',
  'searched',
  'seized',
  'investigated',
  'closed',
])

export const isOnThings = (family: string): boolean => ON_THINGS.has(family)

/** Steps that only ever grow in number while a case goes on. */
const GROWING = new Set([
  'detained',
  'arrested',
  'charged',
  'sentenced',
  'registered',
  'killed',
  'injured',
])

export const onlyGrows = (family: string): boolean => GROWING.has(family)

/** Role words that say how those counted are affected: "51 defendants" are on trial. */
const ROLE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:defendants?|in the dock)\b|подсудим/iu, 'on-trial'],
  [/\bdetainees?\b|задержанн/iu, 'detained'],
  [/\b(?:fatalit|deaths?\b|dead\b|casualties killed)|погибш/iu, 'killed'],
  [/\b(?:injuries|wounded)\b|раненых|пострадавш/iu, 'injured'],
  [/\b(?:refugees|displaced persons)\b|беженц/iu, 'displaced'],
  [/\bsuspects?\b|подозреваем/iu, 'suspected'],
  [/\bconvicts?\b|осужд[её]нн/iu, 'sentenced'],
]

export const effectOfRole = (words: string): string | null => {
  for (const [pattern, effect] of ROLE_WORDS) if (pattern.test(words)) return effect
  return null
}
