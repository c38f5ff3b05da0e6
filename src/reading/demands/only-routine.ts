import type { Told } from './told.ts'

/** "Should be read with care", "must be borne in mind": how readers are to take what is written. */
const OF_READING =
  /^ (?:not |never |also |always |only |therefore |rather )*(?:be (?:\p{Ll}+ly |not )?(?:read|taken (?:as|to (?:mean|be)|with (?:a pinch|caution|care|reserve)|in (?:context|account))|understood|interpreted|construed|seen|viewed|treated (?:as|with)|confused|mistaken|compared|added|borne|distinguished|used (?:with|as)|taken with (?:water|food|meals)|regarded|attributed|emphasi[sz]ed|stressed|mentioned|kept in mind|underlined|pointed out|counted|(?:forgotten|remembered|recalled|added|noted) that)|(?:attach|enclose|fill in|fill out|complete the form|bring (?:a|their) (?:passport|id)|read on|keep in mind|note(?!\p{L})))(?!\p{L})/iu
const MODAL = /\b(?:should|must|ought to|cannot|needs? to|ha(?:s|ve) to)( .*)$/isu

/** «Данные следует читать с осторожностью», «цифры не следует путать». */
const OF_READING_RU = /^(?:не )?следует$/iu
const READ_RU =
  /^ (?:\p{L}+ ){0,2}?(?:читать|понимать|путать|трактовать|толковать|рассматривать как|воспринимать|считать|иметь в виду|учитывать|отличать|смешивать|сравнивать|относиться)(?!\p{L})/iu

/** "The inspector has to sign each morning", "must, under the rules, be": how things are done. */
const ROUTINE =
  /\b(?:(?:each|every|once a|twice a) (?:\p{L}+ )?(?:hours?|morning|day|night|evening|week|month|year|shift|spring|autumn)|daily|weekly|according to the (?:house |prison |service |\p{Ll}+ )?(?:rules|regulations|code|law|timetable|instructions?|charter|schedule))(?!\p{L})/iu
const HAS_TO =
  /^(?:ha(?:s|ve) to|needs? to|(?:is|are) to|must|(?:every|each|no|all|any) [^.;]*(?:is|are|must|ha(?:s|ve)) to|every [^.;]*) ?/iu
const MUST_EACH = /^(?:must|shall)/iu
const UNDER_LAW =
  /^[^.;]{3,90}? (?:under|by|according to|as provided (?:for )?(?:by|in)|as required by) (?:(?:the|its|their|our|this|that|domestic|national|international|\p{Lu}\p{L}+) )*(?:law|constitution|code|house rules|rules|statutes?)(?!\p{L})/iu
const DETAINEE =
  /(?:^|[\s,])(?:detainees?|suspects?|prisoners?|persons?|anyone|everyone|(?:an?|any|every|each) \p{L}+|those (?:arrested|detained))(?: \p{L}+){0,2}$/iu

/** «Дежурный должен каждое утро расписываться». */
const ROUTINE_RU =
  /^ (?:\p{L}+ ){0,2}?(?:кажд(?:ое утро|ый (?:день|вечер|час|месяц)|ую (?:ночь|неделю|смену))|ежедневно|еженедельно|по утрам|по вечерам|раз в (?:день|неделю|месяц|год))(?!\p{L})/iu

const isForReaders = ({ words, rest }: Told): boolean =>
  (OF_READING_RU.test(words) && READ_RU.test(rest)) ||
  OF_READING.test(MODAL.exec(words + rest)?.[1] ?? rest)

/** Words of need that tell how things are done day by day and by law, or how words and figures are to be read. */
export const onlyRoutine = (told: Told): boolean => {
  const { before, words, rest } = told
  return (
    (/^долж/iu.test(words) && ROUTINE_RU.test(rest)) ||
    (HAS_TO.test(words) && !MUST_EACH.test(words) && ROUTINE.test(rest)) ||
    (/^(?:must|ha(?:s|ve) to|shall|(?:is|are) to)/iu.test(words) &&
      UNDER_LAW.test(rest) &&
      DETAINEE.test(before.trimEnd())) ||
    isForReaders(told)
  )
}
