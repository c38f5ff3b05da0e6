import { isPlaceType } from '../../lexicon/place-types.ts'
import type { RuleCard } from '../../rule.ts'
import { tokenAt } from '../../tokens/token.ts'
import { type Board, type FoundName, put } from '../board.ts'
import { familyKey, type KnownNames } from '../known.ts'
import { bare } from '../name-words.ts'
import { nameRuns } from './run.ts'

export const personKnown: RuleCard = {
  name: 'person-known',
  version: 1,
  reads: 'A family or given name that stands in a full name elsewhere in the same text.',
  examples: {
    mustRead: [
      {
        text: 'Mr. Besk Orlan spoke. Then Orlan left, and Orlan’s lawyer too.',
        reads: ['Orlan', 'Orlan'],
      },
      { text: 'Адвокат Беск Орлан ушёл. С Орланом ушли все.', reads: ['Орланом'] },
    ],
    mustNotRead: ['Then Orlan burned.'],
  },
}

/** Full names a written part may stand for; null when the part is not known. */
const fullNames = (known: KnownNames, lower: string): ReadonlySet<string> | null => {
  const key = familyKey(lower)
  const names = known.families.get(key) ?? known.givens.get(key)
  if (names) return names
  const singular =
    lower.length > 4 && lower.endsWith('s')
      ? known.families.get(familyKey(lower.slice(0, -1)))
      : undefined
  return singular ?? null
}

/** Of several full names, those whose last word is exactly the one written. */
const closest = (full: ReadonlySet<string>, lower: string): readonly string[] => {
  const exact = [...full].filter((name) => name.toLowerCase().endsWith(lower))
  return exact.length > 0 ? exact : [...full]
}

/** Marks single words and pairs of which a part is known from a sure name of the text. */
export const findKnownPersons = (board: Board, known: KnownNames): void => {
  for (const sentence of board.paragraph.sentences) {
    for (const run of nameRuns(board, sentence)) {
      if (run.parts.length > 2 || isPlaceType(tokenAt(board.paragraph.tokens, run.next).lower))
        continue
      const full = run.parts.map((p) => fullNames(known, p.lower)).find((names) => names !== null)
      if (!full) continue
      const meant = closest(full, run.parts.at(-1)?.lower ?? '')
      const [only] = meant
      put(board, {
        first: run.first,
        next: run.next,
        of: 'person',
        role: null,
        rule: personKnown.name,
        version: personKnown.version,
        reason: `“${only ?? run.parts.at(-1)?.lower}” stands elsewhere in the text as a person’s name`,
        sure: false,
        ...(meant.length === 1 && only !== undefined ? { base: only } : {}),
      })
    }
  }
}

/** A single family name that another rule has read gets its fuller form, where the text has only one. */
export const completed = (name: FoundName, board: Board, known: KnownNames): FoundName => {
  if (name.of !== 'person' || name.base !== undefined || name.next - name.first > 1) return name
  const lower = bare(tokenAt(board.paragraph.tokens, name.first))
  const meant = closest(fullNames(known, lower) ?? new Set(), lower)
  const [only] = meant
  return meant.length === 1 && only !== undefined ? { ...name, base: only } : name
}
