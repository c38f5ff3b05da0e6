/** What somebody is said to have suffered, as far as it can be compared. */
export interface Fate {
  /** Killed by others. */
  readonly killed: boolean
  /** The same words say that somebody is accused of it, tried or sentenced for it. */
  readonly charged: boolean
}

const KILLED =
  /\b(?:murder(?:ed|ing)?|kill(?:ed|ing)|beaten to death|shot dead|stabbed to death)\b|(?<!\p{L})(?:убийств\p{L}+|убит\p{L}{0,3}|убил[аи]?|застрелен\p{L}*|зарезан\p{L}*|забит\p{L}* до смерти)(?!\p{L})/iu

const CHARGED =
  /\b(?:charg(?:e|es|ed)|accus(?:ed|ation|ations)|indicted|sentenced|convicted|found guilty|on trial|confess(?:ed|ion|ions)?|suspected)\b|(?<!\p{L})(?:обвин\p{L}+|приговор\p{L}*|суд(?:ят|или)|осужд\p{L}+|осудил\p{L}*|подсудим\p{L}+|подозрева\p{L}+|подозрени\p{L}+|призна(?:ли|н|ны) виновн\p{L}+|призна(?:лся|лись|тельн\p{L}+))(?!\p{L})/iu

/** Reads what words tell of a fate; null where they tell of none. */
export const fateIn = (words: string): Fate | null =>
  KILLED.test(words) ? { killed: true, charged: CHARGED.test(words) } : null
