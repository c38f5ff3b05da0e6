import type { Named } from '../../domain/claim-content.ts'
import { isKinWord } from '../lexicon/role-words.ts'
import type { NameMark } from '../marks.ts'
import type { View } from '../view/view.ts'

export const persons = (view: View, start: number, end: number): NameMark[] =>
  view.names.filter((n) => n.named.of === 'person' && n.start >= start && n.end <= end)

/** "A, a brother of B", «Камал Дурсунов, брат Мевлюта»; but in "A, his brother B" it was both. */
const TIE = /,\s(?:(?:an?|the)\s)?([\p{L}-]+)\s(of|to)?\s?$/iu

/** The second name only says who the first is. */
const isTie = (between: string): boolean => {
  const [, word = '', of] = TIE.exec(between) ?? []
  return isKinWord(word.toLowerCase()) && (of !== undefined || /^\p{Script=Cyrillic}/u.test(word))
}

/** Names joined by commas, "and", brackets, dates of birth and dashes only belong to one list. */
const joined = (view: View, left: NameMark, right: NameMark): boolean => {
  const between = view.text.slice(left.end, right.start).replace(/\([^()]{0,60}\)/g, ' ')
  if (isTie(between)) return false
  return /^[\s,;–—-]*(?:\b(?:and|also|as well as)\b|(?<!\p{L})(?:и|а также)(?!\p{L}))?[\s,]*(?:the )?(?:[\p{Ll}-]+ ){0,2}$/iu.test(
    between,
  )
}

export const listEndingWith = (view: View, names: readonly NameMark[]): NameMark[] => {
  const list: NameMark[] = []
  for (let i = names.length - 1; i >= 0; i--) {
    const name = names[i]
    const after = list[0]
    if (!name || (after && !joined(view, name, after))) break
    list.unshift(name)
  }
  return list
}

export const listBeginningWith = (view: View, names: readonly NameMark[]): NameMark[] => {
  const list: NameMark[] = []
  for (const name of names) {
    const before = list.at(-1)
    if (before && !joined(view, before, name)) break
    list.push(name)
  }
  return list
}

export const lastOf = (subjects: readonly { who: Named }[]): Named[] => subjects.map((s) => s.who)
