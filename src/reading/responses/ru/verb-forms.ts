import { sharingBeginnings } from '../../view/shared-beginnings.ts'

/**
 * The finite forms of Russian verbs, for use within a pattern, from the past stem alone: «сообщи» gives
 * «сообщил, сообщила, сообщили, сообщит, сообщат», «сообщено». Written for verbs whose other forms
 * follow from that stem by rule; those that don't are given whole, with a `!` before them, and for what
 * is done to a thing with a `=`.
 * Infinitives, imperatives and gerunds are left out: they ask, or they tell of nothing done.
 */
const END = '(?!\\p{L})'
const SELF = '(?:с[ья])?'

/** Where a consonant changes before «-ен»: «сообщить, сообщён», «отпустить, отпущен». */
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/ст$/u, 'щ'],
  [/т$/u, '(?:щ|ч)'],
  [/д$/u, '(?:жд?)'],
  [/[сх]$/u, 'ш'],
  [/[зг]$/u, 'ж'],
  [/([бпвфм])$/u, '$1л'],
]

const softened = (root: string): string => {
  for (const [from, to] of CHANGES) if (from.test(root)) return root.replace(from, to)
  return root
}

/** «сказал, сказала, сказали, сказалось» */
const past = (stem: string): string => `${stem}л(?:а|о|и)?${SELF}`

/** «сообщит, сообщает, расследует»: of perfective verbs it is the future, a promise. */
const present = (stem: string): string => {
  if (/[ое]ва$/u.test(stem)) return `${stem.slice(0, -3)}[ую](?:ет|ют)(?:ся)?`
  if (/[ая]$/u.test(stem)) return `${stem}(?:ет|ют)(?:ся)?`
  if (/[иые]$/u.test(stem)) return `${stem.slice(0, -1)}(?:ит|ят|ат)(?:ся)?`
  if (/ну$/u.test(stem)) return `${stem.slice(0, -1)}(?:ет|ут)(?:ся)?`
  return past(stem)
}

/** «сообщено, отклонена, расследован, начаты» */
const passive = (stem: string): string => {
  if (/[ая]$/u.test(stem)) return `${stem}н(?:а|о|ы)?`
  if (/и$/u.test(stem)) return `${softened(stem.slice(0, -1))}[её]н(?:а|о|ы)?`
  if (/ну$/u.test(stem)) return `${stem}т(?:а|о|ы)?`
  return `${stem}т(?:а|о|ы)?`
}

const each = (
  stems: string,
  forms: (stem: string) => readonly string[],
  whole: RegExp = /^[!=]/u,
): string =>
  sharingBeginnings(
    stems
      .trim()
      .split(/\s+/u)
      .flatMap((stem) =>
        whole.test(stem) ? [stem.slice(1)] : /^[!=]/u.test(stem) ? [] : forms(stem),
      )
      .join('|'),
  )

/** What somebody did or does. */
export const actsRu = (stems: string): string =>
  `(?:${each(stems, (stem) => [past(stem), present(stem)])})${END}`

/** What somebody did, and no more: of verbs whose present would read as another word. */
export const didRu = (stems: string): string => `(?:${each(stems, (stem) => [past(stem)])})${END}`

/** What will be done, or is being done. */
export const willRu = (stems: string): string =>
  `(?:${each(stems, (stem) => [present(stem)])})${END}`

/** What many did, with nobody named: «сказали, говорят». */
export const theyRu = (stems: string): string =>
  `(?:${each(stems, (stem) => [
    `${stem}ли${SELF}`,
    present(stem)
      .replace(/\(\?:ет\|/u, '(?:')
      .replace(/\(\?:ит\|/u, '(?:'),
  ])})${END}`

/** What was done: short participles. */
export const doneRu = (stems: string): string =>
  `(?:${each(stems, (stem) => [passive(stem)], /^=/u)})${END}`

/** What is or was being done: «рассматривается, проводилась». */
export const goesOnRu = (stems: string): string =>
  `(?:${each(stems, (stem) => [`${stem}(?:лся|лась|лось|лись)`, present(stem).replace('(?:ся)?', 'ся')])})${END}`
