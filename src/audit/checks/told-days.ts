import { dayNumber } from '../../domain/day.ts'
import type { Span } from '../../domain/text-span.ts'
import type { Told } from '../accounts/told.ts'
import { toldCheck } from '../accounts/told-check.ts'
import type { AuditContext } from '../context.ts'
import type { ActClass } from '../events/event-class.ts'
import { dayRange, withDayPart } from '../facts/day-range.ts'
import { actsIn, type FoundAct } from '../facts/event-acts.ts'
import { type ToldDay, toldDays as toldDaysOf } from '../facts/told-day.ts'

/** One act of one event, told for another day or another part of the day. */
export const toldDays = toldCheck({
  name: 'one act under two days',
  told: (context) => daysTold(context),
  kind: 'date-conflict',
  severity: 'medium',
  says: (about) => `Sources give different times (${about})`,
})

/** Every day told of an act. */
const daysTold = (context: AuditContext): Told[] =>
  [...toldDaysOf(context).values()].flatMap((days) => {
    const [first] = days
    if (!first) return []
    const { view, sentence } = first
    const words = view.slice(sentence)
    const acts = actsIn(view, sentence)
    return days
      .filter((day) => isOfAnAct(day, words))
      .flatMap((day) => {
        const at = { start: day.span.start - sentence.start, end: day.span.end - sentence.start }
        const own = acts.filter(
          (act) =>
            belongsTo(act, day, days) &&
            isToldOn(act, at, words) &&
            !(act.at === null && isOfTheReport(day)),
        )
        const families = new Map(own.map(({ act }) => [act.family, act] as const))
        return [...families.values()].map((act) => toldOf(day, act))
      })
  })

const toldOf = (day: ToldDay, act: ActClass): Told => {
  const { view, sentence, span, claims } = day
  const [low, high] = day.toTheHour ? day.days : dayRange(view, sentence, span, day.days)
  const shown = withDayPart(view, sentence, span)
  const { family, nearDays, ofPersons } = act
  const words = view.slice(shown)
  return {
    view,
    sentence,
    span: shown,
    about: family,
    low,
    high,
    words,
    claims,
    nearDays,
    furthest: nearDays,
    ...(ofPersons ? { ofPersons } : {}),
  }
}

/** A deadline, or the day of a paper that is cited: "until 5 May", "the order of 3 June". */
const NO_ACT_BEFORE =
  /(?<!\p{L})(?:until|till|before|(?:not|no) later than|не поз(?:же|днее)|до|(?:letter|order|decision|report|judge?ment|decree|certificate|memo(?:randum)?|notice|ruling|warrant|resolution|opinion|article|post|statement)s?(?: (?:no\.?|nr\.?|№) ?\S+)? (?:dated|of|from|issued on|signed on)|(?:заключени|справк|письм|приказ|постановлени|решени|протокол|акт|ответ|распоряжени|указ|сообщени|заявлени|обращени|экспертиз|публикаци|стать)\p{L}*(?: \p{L}+){0,3}(?: № ?\S+)? от)\s*$/iu
const BY_ITS_PAPER = 60

/** "Brodna, 4 May 2019." above a report is the day of the report, not of what it tells next. */
const isOfTheReport = ({ view, sentence, days: [from, to] }: ToldDay): boolean => {
  if (sentence.index === 0) return true
  const { date } = view.text
  if (!date || date.earliest === null || date.latest === null) return false
  return dayNumber(date.earliest) === from && dayNumber(date.latest) === to
}

const isOfAnAct = ({ span, sentence }: ToldDay, words: string): boolean => {
  const at = span.start - sentence.start
  return !NO_ACT_BEFORE.test(words.slice(Math.max(0, at - BY_ITS_PAPER), at))
}

/** Of several days in one sentence an act belongs to the nearest; clauses lie further apart. */
const belongsTo = ({ at }: FoundAct, day: ToldDay, days: readonly ToldDay[]): boolean =>
  at === null || days.every((other) => distance(day, at) <= distance(other, at))

const FAR = 40
const CLAUSE_EDGE = /[;:]\s|,\s|\s(?:and|but|while|и|а|но)\s/gu

const distance = ({ view, sentence, span }: ToldDay, at: Span): number => {
  const [start, end] = [span.start - sentence.start, span.end - sentence.start]
  if (start < at.end && at.start < end) return Number.POSITIVE_INFINITY
  const between = end <= at.start ? [end, at.start] : [at.end, start]
  const words = view.slice(sentence).slice(...between)
  return words.length + FAR * [...words.matchAll(CLAUSE_EDGE)].length
}

/** "48 people who were deported were held": told of them already, and not on this day. */
const RELATIVE = /\s(?:who|which|that)(?: (?:was|were|had been))?\s*$/iu
/** What was said, tried or remembered of an act came later than the act. */
const LATER =
  /(?<!\p{L})(?:trial|court|sentenced|hearing|investigat\p{L}+|criminal (?:case|file|proceedings)|commemorat\p{L}+|anniversar\p{L}+|за (?:участие|организацию|подготовку|призывы)|расследовани\p{L}+|уголовн\p{L}+ дел\p{L}+|следстви\p{L}+|суд\p{L}{0,3}|приговор\p{L}*|годовщин\p{L}+)(?!\p{L})/iu
/** "The day after the attack" dates what followed it; "an hour after leaving" says nothing of the act. */
const FOLLOWING = /(?<!\p{L})(?:after the|since the|following the|после)(?: \p{L}+){0,4}\s*$/iu
const AGAIN =
  /(?<!\p{L})(?:again|another|second|third|снова|вновь|повторн\p{L}+|втор\p{L}{2,3}|трет\p{L}{2,3})\s*$/iu

/** "A day after the search": told by the act, and not its day. */
const BESIDE_ACT =
  /(?<!\p{L})(?:after|before|since|following|until|prior to|ahead of|после|до|накануне|перед|с момента)(?: (?:the|a|an|his|her|their|our|\p{L}+(?:ого|ой|его|ей|их|ых)))?\s*$/iu
/** "The eviction ordered on 21 February": the day of the order. */
const ONLY_SET =
  /(?<!\p{L})(?:(?:ordered|planned|scheduled|announced|approved|authori[sz]ed|sanctioned|decided|requested|foreseen)(?: by [^,;]{0,40})?(?: on| for| by)?|(?:назначенн|запланированн|объявленн|санкционированн|намеченн|предписанн|согласованн)\p{L}*(?: на| с)?)\s*$/iu

/** "Ordered by the court of first instance" says under whose order, not that it is told of a trial. */
const BY_ORDER =
  /(?<!\p{L})(?:(?:ordered|sanctioned|authori[sz]ed|decided)[^,;.]{0,60}? courts?(?: of [\p{L} ]{0,30})?|(?:on|by|under) (?:a |the )?(?:court['’]s? )?(?:order|decision)s? of (?:the |a )?[\p{L} ]{0,30}court|по (?:решению|постановлению|приказу) (?:\p{L}+ ){0,3}суд\p{L}*)(?!\p{L})/giu

const isToldOn = ({ act, at }: FoundAct, day: Span, sentence: string): boolean => {
  const words = sentence.replace(BY_ORDER, (order) => ' '.repeat(order.length))
  if (at === null) return act.ofCourts === true || !LATER.test(words)
  if (at.start < day.end && day.start < at.end) return false
  const before = words.slice(0, at.start)
  if (RELATIVE.test(before) || AGAIN.test(before)) return false
  if (day.end <= at.start && BESIDE_ACT.test(before)) return false
  if (at.end <= day.start && ONLY_SET.test(words.slice(at.end, day.start))) return false
  return act.ofCourts === true || !(LATER.test(words) || FOLLOWING.test(before))
}
