import type { Told } from '../accounts/told.ts'
import type { AuditContext } from '../context.ts'
import { countedClassOf } from '../facts/counted-class.ts'
import type { TextView } from '../words/text-view.ts'

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

/** "There were several hundred of them", «несколько сотен их было». */
const OF_THEM =
  /(?<!\p{L})(?:(?:there were|came) (?:some |about )?(several|many|a few|hundreds|thousands|dozens)(?: (dozen|hundred|thousand))? of them|(?:несколько |не одна )(десятк|сот|тысяч)\p{L}{1,2} (?:их|человек) было|(?:их|человек) было (?:несколько |не одна )(десятк|сот|тысяч)\p{L}{1,2}|было их (?:несколько )?(десятк|сот|тысяч)\p{L}{1,2})(?!\p{L})/iu
const SEVERAL: Readonly<Record<string, readonly [number, number]>> = {
  dozen: [24, 99],
  dozens: [24, 99],
  десятк: [20, 99],
  hundred: [200, 999],
  hundreds: [200, 999],
  сот: [200, 999],
  thousand: [2_000, 9_999],
  thousands: [2_000, 9_999],
  тысяч: [2_000, 9_999],
}

/** "Acting alone", «в одиночку»: one, and no more. */
const ALONE =
  /(?<!\p{L})(?:(?:acted|acting) alone|single-handed|(?:a |the )(?:single|sole|lone) (?:offender|attacker|assailant|gunman|perpetrator)|в одиночку|единственн\p{L}+ (?:нападавш|преступник)\p{L}*)(?!\p{L})/iu

const loneAttackers = (view: TextView): Told[] =>
  view.sentences.flatMap((sentence): Told[] => {
    const match = ALONE.exec(view.slice(sentence))
    if (!match) return []
    const start = sentence.start + match.index
    const span = { start, end: start + match[0].length }
    return [
      { view, sentence, span, about: 'attackers', low: 1, high: 1, words: match[0], claims: [] },
    ]
  })

/** How large a crowd was, told in words of which no count is read. */
export const crowdsTold = ({ views }: AuditContext): Told[] =>
  [...views.values()].flatMap((view) => {
    const { body } = view.text
    const alone = ALONE.test(body) ? loneAttackers(view) : []
    if (!CROWD.test(body) && !OF_THEM.test(body)) return alone
    const crowds = view.sentences.flatMap((sentence): Told[] => {
      const words = view.slice(sentence)
      const named = CROWD.exec(words)
      const match = named ?? OF_THEM.exec(words)
      const told =
        (match?.slice(1) ?? []).findLast((part) => part !== undefined)?.toLowerCase() ?? ''
      const size = named ? MAGNITUDES[told] : SEVERAL[told]
      if (!match || !size) return []
      const start = sentence.start + match.index
      const about = named ? crowdQuestion(countedClassOf(match[1] ?? match[3] ?? '')) : 'attackers'
      const [low, high] = size
      const span = { start, end: start + match[0].length }
      return [{ view, sentence, span, about, low, high, words: match[0], claims: [] }]
    })
    return [...alone, ...crowds]
  })
