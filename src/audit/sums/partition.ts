/**
 * States that share a whole out between them: who was released is no longer held, a house rebuilt is
 * no ruin. `closed` names states that together leave nobody over, so that a wrong sum is a finding.
 */
export interface Partition {
  readonly name: string
  readonly states: readonly (readonly [state: string, words: RegExp])[]
  readonly closed: readonly (readonly string[])[]
  /** What is told of all of them before they are shared out: taken, brought to hospital, lodged. */
  readonly begins?: RegExp
}

/** Where the words that tell what became of a number end. */
export const BOUND_AFTER = /[;:]|\.\s+(?=\p{Lu})/u

/** The first state that words tell, the words asked one after the other. */
export const stateIn = (words: readonly string[], { states }: Partition): string | null => {
  for (const told of words) {
    const state = states.find(([, pattern]) => pattern.test(told))?.[0]
    if (state) return state
  }
  return null
}

/** Whether what is told is one of the sets that leave nobody over. */
export const leavesNobodyOver = (
  closed: readonly (readonly string[])[],
  told: readonly (string | null)[],
): boolean => closed.some((c) => c.length === told.length && c.every((s) => told.includes(s)))
