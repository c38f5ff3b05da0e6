/**
 * States that share a whole out between them: who was released is no longer held, a house rebuilt is
 * no ruin. `closed` names states that together leave nobody over, so that a wrong sum is a finding.
 */
export interface Partition {
  readonly name: string
  readonly states: readonly (readonly [state: string, words: RegExp])[]
  readonly closed: readonly (readonly string[])[]
}
