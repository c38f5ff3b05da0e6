/**
 * How the counted were affected: the words of a predicate, by the vocabulary term id (`effects`).
 * "Died" and "killed" stay apart, since the source says one and not the other.
 */
interface EffectWords {
  readonly id: string
  /** Participles and past tenses: "were killed", "killed five". */
  readonly verbs: RegExp
  /** Nouns that are the effect themselves: "25 arrests", "dozens of fatalities". */
  readonly nouns?: RegExp
  /** The verb affects its own subject, without "were": "five died". */
  readonly ofSubject?: boolean
}

const EFFECTS: readonly EffectWords[] = [
  {
    id: 'killed',
    verbs: /^(?:killed|murdered|slain|killing|murdering|убит\p{L}*|убил[аи]?)$/u,
    nouns: /^(?:murders?|killings?|убийств\p{L}*)$/u,
  },
  {
    id: 'died',
    verbs: /^(?:died|perished|dead|погиб(?:л[аои])?|умер(?:л[аои])?|скончал\p{L}+)$/u,
    nouns: /^(?:deaths?|fatalit(?:y|ies)|погибш\p{L}+|смерт\p{L}+|жертв\p{L}*)$/u,
    ofSubject: true,
  },
  {
    id: 'injured',
    verbs: /^(?:injured|injuring|wounded|wounding|hurt|ранен[ыао]?|травмирован\p{L}*)$/u,
    nouns: /^(?:injur(?:y|ies)|wounds?|раненн?ых|травм\p{L}*)$/u,
  },
  { id: 'injured', verbs: /^(?:пострадал\p{L}*)$/u, nouns: /^пострадавш\p{L}+$/u, ofSubject: true },
  { id: 'beaten', verbs: /^(?:beaten|избит[ыао]?)$/, nouns: /^beatings?$/ },
  { id: 'tortured', verbs: /^(?:tortured|пытали)$/ },
  { id: 'hospitalised', verbs: /^(?:hospitali[sz]ed|госпитализирован[ыао]?)$/ },
  { id: 'missing', verbs: /^(?:missing|disappeared|пропал[аио]?)$/, ofSubject: true },
  { id: 'attacked', verbs: /^attacked$/ },
  { id: 'threatened', verbs: /^threatened$/ },
  {
    id: 'detained',
    verbs: /^(?:detained|detaining|задержан[ыао]?|задержали)$/,
    nouns: /^(?:detentions?|задержани\p{L}+)$/u,
  },
  {
    id: 'arrested',
    verbs: /^(?:arrested|arresting|арестован[ыао]?|арестовали)$/,
    nouns: /^(?:arrests?|арест(?:ов|а|ы)?)$/,
  },
  { id: 'interrogated', verbs: /^(?:questioned|interrogated|допрошен[ыао]?|допросили)$/ },
  { id: 'searched', verbs: /^(?:searched|обыскан[ыао]?)$/, nouns: /^(?:searches|обыск\p{L}*)$/u },
  { id: 'suspected', verbs: /^suspected$/ },
  { id: 'charged', verbs: /^(?:charged|indicted|charging|предъявлен[ыо])$/ },
  { id: 'accused', verbs: /^(?:accused|обвинен[ыао]?|обвиняют\p{L}*)$/u },
  { id: 'prosecuted', verbs: /^prosecuted$/ },
  { id: 'convicted', verbs: /^(?:convicted|осужден[ыао]?)$/, nouns: /^convictions?$/ },
  { id: 'sentenced', verbs: /^(?:sentenced|sentencing|приговорен[ыао]?|приговорил[аи]?)$/ },
  { id: 'imprisoned', verbs: /^(?:imprisoned|jailed)$/ },
  { id: 'fined', verbs: /^(?:fined|оштрафован[ыао]?)$/ },
  { id: 'acquitted', verbs: /^(?:acquitted|оправдан[ыао]?)$/, nouns: /^acquittals?$/ },
  { id: 'released', verbs: /^(?:released|freed|освобожден[ыао]?|отпущен[ыао]?|отпустили)$/ },
  { id: 'displaced', verbs: /^displaced$/ },
  { id: 'fled', verbs: /^(?:fled|flee|бежал[аи]?)$/, ofSubject: true },
  { id: 'returned', verbs: /^(?:вернулись)$/, ofSubject: true },
  { id: 'evacuated', verbs: /^(?:evacuated|эвакуирован[ыао]?)$/ },
  { id: 'burned', verbs: /^(?:burnt|burned|torched|сожжен[ыао]?|сгорел[аио]?)$/ },
  { id: 'looted', verbs: /^(?:looted|разграблен[ыао]?)$/ },
  { id: 'destroyed', verbs: /^(?:destroyed|разрушен[ыао]?|уничтожен[ыао]?)$/ },
  { id: 'damaged', verbs: /^(?:damaged|поврежден[ыао]?)$/ },
  { id: 'complained', verbs: /^complained$/, ofSubject: true },
  { id: 'registered', verbs: /^(?:initiated|opened|registered|возбужден[ыао]?)$/ },
  { id: 'dismissed', verbs: /^(?:dismissed|fired|уволен[ыао]?)$/ },
]

export interface Effect {
  readonly id: string
  readonly ofSubject: boolean
}

/** The effect that a verb form names. */
export const effectOfVerb = (word: string): Effect | null => {
  for (const e of EFFECTS) {
    if (e.verbs.test(word)) return { id: e.id, ofSubject: e.ofSubject ?? false }
  }
  return null
}

/** The effect that a noun is itself. */
export const effectOfNoun = (word: string): string | null =>
  EFFECTS.find((e) => e.nouns?.test(word))?.id ?? null

/** Effects said in several words, looked for from the first of them. */
export const EFFECT_PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^in the dock\b/, 'on-trial'],
  [/^taken into custody\b/, 'detained'],
  [/^(?:on|stand|stood|face) trial\b/, 'on-trial'],
  [/^released on parole\b/, 'paroled'],
  [/^forced to (?:leave|flee|abandon)\b/, 'displaced'],
  [/^set on fire\b/, 'burned'],
  [/^(?:received|got) (?:any |no )?compensation\b/, 'compensated'],
  [/^предъявлен[ыао]? обвинени/, 'charged'],
  [/^вышли по удо(?![\p{L}])/u, 'paroled'],
  [/^вынуждены (?:были )?(?:бежать|покинуть)(?![\p{L}])/u, 'displaced'],
]

/** Every id that can come out, so that the vocabulary can be checked against it. */
export const EFFECT_IDS: readonly string[] = [
  ...new Set([...EFFECTS.map((e) => e.id), ...EFFECT_PHRASES.map(([, id]) => id)]),
]
