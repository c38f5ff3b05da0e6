import { compareSpans, type Span } from '../../text-span.ts'

/** What may stand in brackets behind a name: “(born 1990)”, “(his brother, a driver)”. */
const IN_BRACKETS = /\([^()\n]{0,200}\)|\[[^[\]\n]{0,200}\]/gu
/** What lists say of those they name, besides: no sentence is made of it. */
const OF_THE_LISTED =
  /\b(?:born|b|DOB|aged?|years? old|year of birth)\b|(?<!\p{L})(?:г\.?\s?р|года рождения|род|лет|год|года|ж\.\s?т|жас(?:та)?)(?!\p{L})/giu
const TIED = /(?<!\p{L})(?:and|&|и|және|жана|мен|менен)(?!\p{L})/iu
const BETWEEN = /^[\s\d,;.:/()№•*·–—-]*$/u
const PARTED = /[,;]|\n\s*(?:№\s*)?\d+\s*[.)]|\n\s*[•*·–—-]/u

/**
 * Runs of names that nothing but commas, numbers, dates of birth and the like stand between, in the order
 * of the text: whom one list names. Two names make one only where “and” ties them; names that follow each
 * other line by line, as a heading and the text below it, make none.
 */
export const listsIn = (text: string, names: readonly Span[]): readonly (readonly Span[])[] => {
  const plain = text.replace(IN_BRACKETS, (words) => ' '.repeat(words.length))
  const lists: Span[][] = []
  let run: Span[] = []
  let isTied = false
  const end = () => {
    if (run.length > 2 || (run.length === 2 && isTied)) lists.push(run)
  }
  for (const name of names.toSorted(compareSpans)) {
    // Within brackets, or within the name before it.
    const last = run.at(-1)
    if (plain.slice(name.start, name.end).trim() === '') continue
    if (last !== undefined && name.start < last.end) continue
    const link = last === undefined ? null : linkOf(plain.slice(last.end, name.start))
    if (link === null) {
      end()
      run = [name]
      isTied = false
      continue
    }
    run.push(name)
    isTied ||= link === 'tied'
  }
  end()
  return lists
}

const MOST_BETWEEN = 120

/** How two names in a row are joined to one list; null where they are not. */
const linkOf = (between: string): 'tied' | 'parted' | null => {
  if (between.length > MOST_BETWEEN) return null
  const rest = between.replace(OF_THE_LISTED, '')
  const isTied = TIED.test(rest)
  if (!BETWEEN.test(rest.replace(TIED, ''))) return null
  if (isTied) return 'tied'
  return PARTED.test(rest) ? 'parted' : null
}
