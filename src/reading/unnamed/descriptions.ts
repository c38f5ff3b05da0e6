import type { Named } from '../../domain/claim-content.ts'
import type { Span } from '../../domain/text-span.ts'
import type { RelationId } from '../../vocabulary/index.ts'
import type { NameMark } from '../marks.ts'
import { byOpening } from '../view/by-opening.ts'
import { lastAsked } from '../view/last-asked.ts'
import { matchesIn } from '../view/matches.ts'
import { eitherList } from '../view/scripts.ts'
import type { View } from '../view/view.ts'
import {
  BEFORE_NAME_EN,
  BEHIND_NAME_EN,
  DEFENDED_BY_EN,
  DEFENDING_EN,
  LAWYER,
  OF_WHAT_EN,
  OWN_CLIENT_EN,
  PHRASES_EN,
  SAID_OF_NAMED_EN,
} from './phrases-en.ts'
import {
  BEFORE_NAME_RU,
  DEFENDED_BY_RU,
  OF_WHAT_RU,
  OWN_CLIENT_RU,
  PHRASES_RU,
  SAID_OF_NAMED_RU,
} from './phrases-ru.ts'

/** One person whom a sentence tells of without a name. */
export interface Description extends Span {
  readonly named: Named
  /** Who is named beside, and what that one is to the described, or the described to that one. */
  readonly by: { readonly who: NameMark; readonly relation: RelationId } | null
}

const phrases = byOpening([...PHRASES_EN, ...PHRASES_RU], (pattern) => pattern)

const described = (
  view: View,
  { start, end }: Span,
  by: Description['by'] = null,
): Description => ({
  start,
  end,
  by,
  named: { of: 'unnamed', written: view.text.slice(start, end), start, end },
})

/** The descriptions of single persons in a sentence, in order, none within another. */
export const descriptionsIn = lastAsked((view: View): readonly Description[] => {
  const found = [...besideNames(view), ...ownClients(view), ...phrasesIn(view)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const apart: Description[] = []
  for (const one of found) if ((apart.at(-1)?.end ?? -1) <= one.start) apart.push(one)
  return apart
})

const persons = (view: View): readonly NameMark[] =>
  view.names.filter(({ named }) => named.of === 'person')

/** “Ventov’s client”, “the client of lawyer Ventov”, «подзащитный адвоката Вентова». */
const besideNames = (view: View): readonly Description[] =>
  persons(view).flatMap((who) => {
    const after = BEHIND_NAME_EN.exec(view.text.slice(who.end, Math.min(view.end, who.end + 24)))
    if (after) {
      const span = { start: who.start, end: who.end + after[0].length }
      const relation = relationOf(after[2])
      return isNamed(view, span, who) ? [] : [described(view, span, { who, relation })]
    }
    const lead = view.text.slice(Math.max(view.start, who.start - 60), who.start)
    const before = BEFORE_NAME_EN.exec(lead) ?? BEFORE_NAME_RU.exec(lead)
    if (!before) return []
    const span = { start: who.start - lead.length + before.index, end: who.end }
    return isNamed(view, span, who)
      ? []
      : [described(view, span, { who, relation: relationOf(before[2]) })]
  })

const KIN: Readonly<Record<string, RelationId>> = {
  brother: 'brother-of',
  sister: 'sister-of',
  son: 'son-of',
  daughter: 'daughter-of',
  mother: 'mother-of',
  father: 'father-of',
  wife: 'spouse-of',
  husband: 'spouse-of',
  widow: 'spouse-of',
  cousin: 'relative-of',
}

/** Without a word of kin it is a lawyer’s client. */
const relationOf = (kin: string | undefined): RelationId =>
  (kin === undefined ? null : KIN[kin.toLowerCase()]) ?? 'lawyer-of'

const ownClientPhrases = eitherList([OWN_CLIENT_EN], [OWN_CLIENT_RU])

/** “Lawyer Ventov said that his client …”, where no other lawyer stands before. */
const ownClients = (view: View): readonly Description[] => {
  const lawyers = persons(view).filter(({ role }) => role !== null && LAWYER.test(role))
  const [who] = lawyers
  if (!who || lawyers.length > 1) return []
  return ownClientPhrases(view.scripts).flatMap((pattern) =>
    [...matchesIn(pattern, view.text.slice(who.end, view.end))].flatMap((match) => {
      const start = who.end + match.index
      const span = { start, end: start + match[0].length }
      return isNamed(view, span) ? [] : [described(view, span, { who, relation: 'lawyer-of' })]
    }),
  )
}

const phrasesIn = (view: View): readonly Description[] =>
  phrases(view.words).flatMap((pattern) =>
    [...matchesIn(pattern, view.text.slice(view.start, view.end))].flatMap((match) => {
      const start = view.start + match.index
      const said = start + match[0].length
      const after = view.text.slice(said, view.end)
      const what = (OF_WHAT_EN.exec(after) ?? OF_WHAT_RU.exec(after))?.[0] ?? ''
      const span = { start, end: said + what.length }
      return isNamed(view, span) ? [] : [described(view, span, defendedBy(view, span))]
    }),
  )

/** “a man defended by lawyer X”: who that is. */
const defendedBy = (view: View, { end }: Span): Description['by'] => {
  const who = persons(view).find((name) => name.start > end)
  if (!who || who.start - end > 70) return null
  const between = view.text.slice(end, who.start)
  const says =
    (DEFENDED_BY_EN.test(between) && DEFENDING_EN.test(between)) || DEFENDED_BY_RU.test(between)
  return says ? { who, relation: 'lawyer-of' } : null
}

/** “A resident of Taraz, Timur V.”, “Timur V., a rioter”, “he is a farmer”: there is, or may be, a name. */
const isNamed = (view: View, { start, end }: Span, but?: NameMark): boolean => {
  const others = view.names.filter((name) => name !== but && name.named.of === 'person')
  const within = others.some((name) => name.start < end && name.end > start)
  const after = others.some(
    (name) =>
      name.start >= end &&
      name.start - end < 40 &&
      /^[\s,(–—-]*(?:(?:named|called|identified as|known as|по имени|по фамилии)\s)?(?:mr\.? |ms\.? |mrs\.? )?$/iu.test(
        view.text.slice(end, name.start),
      ),
  )
  const before = others.some(
    (name) =>
      name.end <= start &&
      /^(?:\s?\([^()]{0,40}\))?[\s,(–—-]*$/u.test(view.text.slice(name.end, start)),
  )
  const lead = view.text.slice(Math.max(view.start, start - 20), start)
  return within || after || before || SAID_OF_NAMED_EN.test(lead) || SAID_OF_NAMED_RU.test(lead)
}
