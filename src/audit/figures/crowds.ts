import type { Told } from '../accounts/told.ts'
import type { AuditContext } from '../context.ts'
import { countedClassOf } from '../facts/counted-class.ts'

const crowdQuestion = (counted: string | null): string =>
  counted === 'attackers' ? counted : `${counted ?? 'people'}: took-part`

/** "In their hundreds", «нападавших были сотни»: crowds told without a number before a noun. */
const CROWD =
  /(?<!\p{L})(?:(attackers|assailants|gunmen|protesters|demonstrators|strikers|prisoners|refugees) (?:were|came) (?:there )?(?:in their|in|by the) (tens|dozens|hundreds|thousands)|(нападавших|нападающих|протестующих|митингующих|бастующих|заключённых|заключенных|беженцев) (?:был[аои]|насчитывал\p{L}*|собрал\p{L}*) (десятки|сотни|тысячи))(?!\p{L})/iu
const MAGNITUDES: Readonly<Record<string, readonly [number, number]>> = {
  tens: [11, 99],
  dozens: [12, 99],
  десятки: [11, 99],
  hundreds: [100, 999],
  сотни: [100, 999],
  thousands: [1_000, 9_999],
  тысячи: [1_000, 9_999],
}

/** How large a crowd was, told in words of which no count is read. */
export const crowdsTold = ({ views }: AuditContext): Told[] =>
  [...views.values()].flatMap((view) => {
    if (!CROWD.test(view.text.body)) return []
    return view.sentences.flatMap((sentence): Told[] => {
      const match = CROWD.exec(view.slice(sentence))
      const size = MAGNITUDES[(match?.[2] ?? match?.[4] ?? '').toLowerCase()]
      if (!match || !size) return []
      const start = sentence.start + match.index
      const about = crowdQuestion(countedClassOf(match[1] ?? match[3] ?? ''))
      const [low, high] = size
      const span = { start, end: start + match[0].length }
      return [{ view, sentence, span, about, low, high, words: match[0], claims: [] }]
    })
  })
