/** A function that keeps its last answer: rules ask of the sentence in hand one after the other. */
export const lastAsked = <Of extends object, T>(work: (of: Of) => T): ((of: Of) => T) => {
  let kept: { readonly of: Of; readonly answer: T } | null = null
  return (of) => {
    if (kept?.of !== of) kept = { of, answer: work(of) }
    return kept.answer
  }
}
