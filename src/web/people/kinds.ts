import type { IdentityVerdict } from '../../domain/identity/decision.ts'
import type { RecordKind } from '../../domain/identity/recorded.ts'

/** How the pages speak of what is named, and the reasons that a person may give by one key. */
interface KindWords {
  readonly many: string
  /** Whose some places are, when a name is parted. */
  readonly another: string
  readonly verdicts: Readonly<Record<IdentityVerdict, string>>
  readonly asks: Readonly<Record<IdentityVerdict, string>>
  readonly reasons: Readonly<Record<IdentityVerdict, readonly string[]>>
  /** Reasons for what is said of a name that may be of two within one source. */
  readonly withinReasons: Readonly<Record<IdentityVerdict, readonly string[]>>
}

const verdictsOf = (one: string, two: string): KindWords['verdicts'] => ({
  same: `one ${one}`,
  distinct: `two ${two}`,
  unsure: 'not sure',
})

const asksOf = (one: string, two: string): KindWords['asks'] => ({
  same: `Why are they one ${one}?`,
  distinct: `Why are they two ${two}?`,
  unsure: 'Why can it not be told?',
})

const UNTOLD = [
  'The passages do not tell.',
  'To be asked of somebody who knows.',
  'The sources contradict each other.',
]

const things = (
  many: string,
  [one, two]: readonly [string, string],
  same: readonly string[],
  distinct: readonly string[],
  unsure: readonly string[] = [],
): KindWords => ({
  many,
  another: `another ${one}’s`,
  verdicts: verdictsOf(one, two),
  asks: asksOf(one, two),
  reasons: {
    same: [...same, 'The sources tell the same of both.', `Known to us as one ${one}.`],
    distinct: [...distinct, `The sources tell of two ${two}.`, `Known to us as two ${two}.`],
    unsure: [...unsure, ...UNTOLD],
  },
  withinReasons: {
    same: [
      'A slip of the source.',
      'The source tells the same of both.',
      `Known to us as one ${one}.`,
    ],
    distinct: [
      'The source itself tells them apart.',
      `What is said cannot be of one ${one}.`,
      `Known to us as two ${two}.`,
    ],
    unsure: UNTOLD,
  },
})

export const kindWords: Readonly<Record<RecordKind, KindWords>> = {
  person: things(
    'People',
    ['person', 'persons'],
    ['The same name, office and facts.', 'One name in two spellings, of the same event.'],
    ['Other given names: two of one family.', 'Other birth dates.'],
    ['Only a family name.'],
  ),
  place: things(
    'Places',
    ['place', 'places'],
    ['One name in two spellings or languages.', 'The former name and the present one.'],
    ['A district, a town or a village of one name.', 'They lie in different districts.'],
  ),
  body: things(
    'Bodies',
    ['body', 'bodies'],
    ['One name in two languages.', 'The short and the full name.'],
    ['Of different districts or countries.', 'A body and a part of it.'],
  ),
  group: things(
    'Groups',
    ['group', 'groups'],
    ['One people in two languages.', 'One group in other words.'],
    ['Another people, or faith.', 'The people, and the citizens of a state.'],
    ['The word is of two peoples.'],
  ),
}
