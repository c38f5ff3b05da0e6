import type { Named } from '../../domain/claim-content.ts'
import type { NameMark } from '../marks.ts'
import type { View } from '../view/view.ts'

export const persons = (view: View, start: number, end: number): NameMark[] =>
  view.names.filter((n) => n.named.of === 'person' && n.start >= start && n.end <= end)

/** «Камал Дурсунов, брат Мевлюта», "A, brother of B": the second only says who the first is. */
const KIN =
  /,\s(?:(?:a |the |his |her |их |его |е[её] )?(?:\p{L}+ )?)?(?:(?:half-)?brother|sister|father|mother|son|daughter|wife|husband|widow|cousin|nephew|niece|uncle|aunt|брат|сестра|отец|мать|сын|дочь|жена|муж|вдова|племянни(?:к|ца)|дядя|т[её]тя|адвокат|защитник|lawyer|client)(?: (?:of|to))?\s$/iu

/** Names joined by commas, "and", brackets, dates of birth and dashes only belong to one list. */
const joined = (view: View, left: NameMark, right: NameMark): boolean => {
  const between = view.text.slice(left.end, right.start).replace(/\([^()]{0,60}\)/g, ' ')
  if (KIN.test(between)) return false
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
