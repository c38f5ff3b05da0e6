/** A demand in the words of whoever makes it, by its form. */
export interface CryPattern {
  readonly pattern: RegExp
  /** Only in speech or with an exclamation mark: elsewhere the same words tell or explain. */
  readonly spoken: boolean
  /** Never where an authority is quoted: it orders, and asks for nothing. */
  readonly ofPeople?: boolean
}

/** Where a cry may begin: the sentence, quoted speech, a dash, what follows a colon or a comma. */
export const OPENS = String.raw`(?<=^|[.!?:,;]\s|["“«„—–-]\s?|[.!?:,;]\s["“«„])`
