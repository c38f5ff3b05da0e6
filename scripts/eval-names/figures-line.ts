import { type Compared, figuresOf } from './figures.ts'

/** One line of figures of a set of pairs, or of a part of it. */
export const figuresLine = (name: string, compared: readonly Compared[]): string => {
  const f = figuresOf(compared)
  const person = f.forPerson === 0 ? '' : `, left to a person ${f.leftToPerson}/${f.forPerson}`
  return `${name.padEnd(38)} F1 ${f.f1.toFixed(3)}, precision ${f.precision.toFixed(3)}, recall ${f.recall.toFixed(3)}, merged wrongly ${f.falseMerges}/${f.negatives}${person}`
}
