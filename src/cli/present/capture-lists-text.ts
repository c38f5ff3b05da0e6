import type { CaptureLists } from '../../app/types.ts'
import { oneLine } from '../terminal.ts'

const personsOf = (count: number): string => (count === 1 ? '1 person' : `${count} persons`)

const pairsOf = (count: number): string =>
  count === 1 ? '1 likely pair among them is' : `${count} likely pairs among them are`

/** How many stand on each list, what nobody has decided yet, and which lists count as one. */
export const captureListsText = (
  lists: readonly string[],
  { persons, undecided, copies }: CaptureLists,
): string => {
  const counts = lists.map((list) => {
    const own = persons.filter((person) => person.list === list).length
    return oneLine(`${list}: ${personsOf(own)}`)
  })
  if (persons.length === 0)
    return [...counts, 'Of nobody named there does the source say so.'].join('\n')
  const strictly = new Set(persons.map(({ person }) => person)).size
  const loosely = new Set(persons.map(({ loosely }) => loosely)).size
  const all =
    strictly === loosely
      ? `Altogether ${personsOf(strictly)}.`
      : `Altogether ${personsOf(strictly)} as decided, ${loosely} if likely pairs are one.`
  return [
    ...counts,
    all,
    ...(undecided === 0
      ? []
      : [`${pairsOf(undecided)} not decided: “daftar people --queue” shows them.`]),
    ...copies.map(({ list, origin }) =>
      oneLine(`“${list}” has most of its text from “${origin}”: they count as one list.`),
    ),
  ].join('\n')
}
