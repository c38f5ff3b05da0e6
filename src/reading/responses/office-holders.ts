import type { NameMark } from '../marks.ts'
import { familyKey } from '../names/known.ts'
import { isCapitalised } from '../tokens/token.ts'
import type { Thread } from '../view/thread.ts'
import { tokenOf, type View } from '../view/view.ts'
import { isOfficial, isOfficialWord } from './officials.ts'

/** So many persons in office are remembered through a text. */
const MOST_REMEMBERED = 40
/** "Head of the Northern District Unit, Mr": so many words may stand between an office and its holder. */
const MOST_BETWEEN = 5

/** Besides words with a capital: "of the", «по», and Russian words in the genitive, but no verb in the past. */
const BETWEEN =
  /^(?:of|for|the|in|at|and|по|на|в|и|(?!\p{L}+л[аои]$)\p{Script=Cyrillic}+(?:ого|его|ой|ей|ый|ий|ая|а|я|ы|и|ов|ев|их|ых))$/u

const officeBefore = (view: View, name: NameMark): boolean => {
  let between = 0
  for (let i = view.sentence.next - 1; i >= view.sentence.first; i--) {
    const token = tokenOf(view, i)
    if (token.start >= name.start || token.text === '.') continue
    if (token.kind !== 'word' || between > MOST_BETWEEN) return false
    if (isOfficialWord(token.lower)) return true
    if (!isCapitalised(token) && !BETWEEN.test(token.lower)) return false
    between++
  }
  return false
}

/** "…, its legal officer, replied": the office stands behind the name, between commas. */
const officeAfter = (view: View, name: NameMark): boolean => {
  const words = /^,\s([^,.;:]{3,60}),/u.exec(view.text.slice(name.end, name.end + 64))?.[1]
  return words !== undefined && isOfficial(words)
}

const keyOf = ({ words }: NameMark): string =>
  familyKey(words.toLowerCase().split(/\s+/u).at(-1) ?? '')

/** True for a person who is said, here or before, to hold an office. */
export const holdsOffice = (view: View, thread: Thread, name: NameMark): boolean =>
  name.named.of === 'person' &&
  ((name.role !== null && isOfficial(name.role)) ||
    officeBefore(view, name) ||
    officeAfter(view, name) ||
    thread.officeHolders.includes(keyOf(name)))

/** Keeps who holds an office, for sentences that name them by their surname alone. */
export const followOfficeHolders = (view: View, thread: Thread): void => {
  for (const name of view.names) {
    if (!holdsOffice(view, thread, name)) continue
    const key = keyOf(name)
    if (key.length < 3 || thread.officeHolders.includes(key)) continue
    thread.officeHolders = [...thread.officeHolders, key].slice(-MOST_REMEMBERED)
  }
}
