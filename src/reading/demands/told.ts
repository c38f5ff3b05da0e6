/** A sentence about the words that ask: what stands before them, the words, and what stands behind. */
export interface Told {
  readonly before: string
  readonly words: string
  readonly rest: string
}

/** Words with which somebody turns to somebody. */
export const TURNED_TO =
  /^(?:ask|demand|request|seek|sought|insist|appeal|call|petition|propos|recommend|suggest|urge|want|press|plead|beg|requir|order|direct|instruct|oblig|summon|appl|file|lodge|submit|claim|треб|потреб|прос|попрос|ходатайств|настаив|призыв|призв|предлаг|предлож|рекоменд|добив|обра[тщ]|пода|хо[тч]|жд|ожид|заяв)/iu
