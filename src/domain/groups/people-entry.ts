/** What a group is called after: descent, the state whose citizens they are, or faith. */
export type PeopleKind = 'people' | 'citizens' | 'faith'

/** A people, the citizens of a state, or those of a faith, with the words that name them. */
export interface PeopleEntry {
  readonly id: string
  readonly of: PeopleKind
  /** How they are called, in English. */
  readonly label: string
  /** Words in English, in the singular and as adjectives, small: a plural “s” is understood. */
  readonly en: readonly string[]
  /** Stems in Russian, small: endings of nouns are understood. */
  readonly ru: readonly string[]
  /** Stems in Kazakh or Kyrgyz, small: plural and case are understood. */
  readonly turkic: readonly string[]
  /** Others whom some call by the same name, or count among them: whether they are meant, only a person tells. */
  readonly near: readonly string[]
}

/** What is known of groups by their names. */
export interface Peoples {
  /** Everyone a word may name: several where a word is of several. */
  readonly named: (word: string) => readonly PeopleEntry[]
}
