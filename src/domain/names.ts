import type { Language } from './languages.ts'

/**
 * A personal name as one source writes it. `written` is the words themselves and is never changed;
 * the parts are only what those words let one tell apart.
 */
export interface WrittenName {
  readonly written: string
  readonly lang: Language
  readonly given?: string
  readonly family?: string
  readonly patronymic?: string
  /** Letters without dots, in the order written: `['A', 'B']` for "A. B. Surname". */
  readonly initials?: readonly string[]
}
