import { dayNumber } from '../../domain/day.ts'
import type { Span } from '../../domain/text-span.ts'
import type { Told } from '../accounts/told.ts'
import { toldCheck } from '../accounts/told-check.ts'
import type { AuditContext } from '../context.ts'
import { actsIn } from '../facts/event-acts.ts'
import { clauseAround } from '../words/clause.ts'
import { durationsIn, hoursOf, type SaidDuration } from '../words/durations.ts'
import { stem } from '../words/terms.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** How long a strike lasted, wages were owed or help took to come, where two texts cannot both be right. */
export const toldDurations = toldCheck({
  name: 'how long one state of things lasted',
  told: (context) => [...durationsTold(context), ...betweenDays(context)],
  kind: 'count-conflict',
  severity: 'medium',
  says: (about) => `It cannot have been both so long (${about})`,
})

/** What lasts or takes time: the words that name it in the clause of its duration. */
const MATTERS: readonly (readonly [string, RegExp])[] = [
  [
    'an ambulance',
    /(?<!\p{L})(?:ambulances?|paramedics?|скор(?:ая|ую|ой)(?= помощ|[ »])|«скор\p{L}+»)/iu,
  ],
  ['a lawyer', /(?<!\p{L})(?:lawyers?|attorneys?|counsel|адвокат\p{L}*|защитник\p{L}*)(?!\p{L})/iu],
  [
    'notice',
    /(?<!\p{L})(?:(?:gave|given|without|prior|advance|receiv\p{L}+|served|eviction|demolition|written) [^.;]{0,20}?notices?|notices? (?:was|were|came|arrived|of|to (?:quit|vacate|leave))|(?:days|hours|weeks|months) of grace|notified|forewarned|warned (?:of|about|that)|informed (?:of|about|that)|предупре\p{L}+|уведом\p{L}+|извест\p{L}+|извещ\p{L}+|оповест\p{L}+|оповещ\p{L}+)/iu,
  ],
  [
    'hospital',
    /(?<!\p{L})(?:intensive care|hospital|ward|стационар\p{L}*|in a coma|реанимаци\p{L}+|больниц\p{L}+|госпитал\p{L}+|в коме)(?!\p{L})/iu,
  ],
  [
    'without contact',
    /(?<!\p{L})(?:incommunicado|(?:in|solitary) (?:isolation|confinement)|(?:punishment|disciplinary|isolation) (?:cell|isolator|block|ward)|штрафн\p{L}+ изолятор\p{L}*|водворя\p{L}+|without (?:contact|news|visits)|no (?:news|contact|visits)|в изоляции|в карцер\p{L}*|в шизо|без (?:связи|свиданий|вестей))(?!\p{L})/iu,
  ],
  [
    'without water, food or light',
    /(?<!\p{L})(?:without (?:\p{L}+ (?:or|and) )?(?:water|food|electricity|power|heating|gas|light)|no (?:water|food|electricity|power|heating)|без (?:\p{L}+ и )?(?:воды|еды|пищи|света|тепла|электричества|отопления|газа))(?!\p{L})/iu,
  ],
  [
    'a visit',
    /(?<!\p{L})(?:visits?|(?:could|allowed to) (?:talk|speak|see)|conversation|свидани\p{L}+|бесед\p{L}+)(?!\p{L})/iu,
  ],
  [
    'questioning',
    /(?<!\p{L})(?:interrogat\p{L}+|questioned|questioning|допр[оа]\p{L}+)(?!\p{L})/iu,
  ],
  ['beating', /(?<!\p{L})(?:beat(?:en|ing)?|tortured?|изби\p{L}+|били|пытал\p{L}*)(?!\p{L})/iu],
  ['search', /(?<!\p{L})(?:search(?:es|ed)?|обыск\p{L}*|искали)(?!\p{L})/iu],
  [
    'hearing',
    /(?<!\p{L})(?:hearings?|the trial|sitting|session|заседани\p{L}+|слушани\p{L}+|процесс\p{L}*|суд)(?= (?:lasted|took|went|of|was over|dragged|длил|шёл|шел|шли|занял|продолжал|продлил|тянул))|(?:months?|weeks|year) of hearings|(?<!\p{L})судили(?!\p{L})/iu,
  ],
  [
    'wages owed',
    /(?<!\p{L})(?:(?:wages|salar\p{L}+|pay|paid|pensions)(?!\p{L})[^.;]{0,60}?(?:not|owed|arrears|unpaid|delay\p{L}*|without|withheld)|behind with (?:the )?wages|(?:not|n['’]t|without|un|never)[^.;]{0,20}?(?:paid|pay|wages|salar\p{L}+)|(?<!\p{L})no (?:wages|salar\p{L}+|pay)(?!\p{L})|arrears|wage debts?|зарплат\p{L}*|заработн\p{L}* плат\p{L}*|жаловань\p{L}*|долг\p{L}* по)/iu,
  ],
  [
    'arrival',
    /(?<!\p{L})(?:arriv\p{L}+|turned up|show(?:ed)? up|to (?:come|reach)|police reached|help reached|waited for|ждали(?= \p{L}+ (?:час|мин))|ждали|came only|(?:police|soldiers|ambulances?|army|help|fire\p{L}*|troops|officers|doctors) (?:only )?(?:came|reached|appeared)|прибы\p{L}+|приеха\p{L}+|подъеха\p{L}+|добирал\p{L}+|появил\p{L}+|ехал\p{L}*)/iu,
  ],
  [
    'strike',
    /(?<!\p{L})(?:strike(?!rs)|strikes|walkout|stoppage|sit-in|забастовк\p{L}*|стачк\p{L}*|бастовал\p{L}*|бастуют)(?!\p{L})/iu,
  ],
  [
    'hunger strike',
    /(?<!\p{L})(?:refus\p{L}+ (?:food|to eat)|(?:от|в) (?:еды|пищи|при[её]ма пищи|приеме пищи)|(?:стали|начали) (?:есть|питаться)|питал\p{L}+|hunger[ -]strike|голодовк\p{L}*|голода(?:л|ют)\p{L}*)(?!\p{L})/iu,
  ],
  [
    'journey',
    /(?<!\p{L})(?:journey|drive|trip|(?:buses|bus|convoy|train)[^.;,]{0,40}? reached|дорог\p{L}|путь|поездк\p{L}|дошли до|(?:автобус|поезд|колонн)\p{L}*[^.;,]{0,40}? (?:дош|доехал|прош)\p{L}*)(?!\p{L})/iu,
  ],
  [
    'unrest',
    /(?<!\p{L})(?:the (?:whole|entire) (?:act|thing|operation|affair) (?:thus |only )?(?:went on|lasted|took|continued)|(?:operation|eviction|demolition|clearance|dispersal) (?:thus |only )?(?:went on|lasted|took|continued|was over)|(?:операци|выселени|зачистк|разгон|снос|штурм)\p{L}* (?:длил|продолжал|заня|шл|ш[её]л)\p{L}*|riots?|unrest|disturbances?|incident|guns|gunfire|firing|raid|massacre|fighting|burning|clash(?:es)?|violence|pogroms?|order was restored|mutiny|standoff|siege|shooting|attack (?:lasted|went)|беспоряд\p{L}+|волнени\p{L}+|пресечен\p{L}*|бунт\p{L}?|инцидент\p{L}?|бойн\p{L}|нападени\p{L}+|столкновени\p{L}+|погром\p{L}*|порядок (?:был )?восстанов\p{L}+|осад\p{L}|стрельб\p{L})(?!\p{L})/iu,
  ],
  [
    'blackout',
    /(?<!\p{L})(?:blackout|internet|electricity|water supply|интернет\p{L}*|связ[ьи]|электричеств\p{L}*|отключени\p{L}+)(?!\p{L})/iu,
  ],
  [
    'curfew',
    /(?<!\p{L})(?:curfew|state of emergency|комендантск\p{L}+ час\p{L}*|чрезвычайн\p{L}+ положени\p{L}+)(?!\p{L})/iu,
  ],
  [
    'days of arrest',
    /(?<!\p{L})(?:administrative (?:arrest|detention)|days (?:of )?(?:arrest|detention)|административн\p{L}+ арест|влепил\p{L}*|присудил\p{L}*|суток ареста)(?!\p{L})/iu,
  ],
  [
    'the blockade',
    /(?<!\p{L})(?:blockade|block(?:ing|ed) (?:the )?(?:road|highway|railway|bridge|track)|sitting (?:there|on the (?:road|track|rails|highway))|перекры\p{L}+ (?:\p{L}+ )?(?:трасс|дорог|мост)\p{L}*|блокад\p{L}*|блокирова\p{L}+)(?!\p{L})/iu,
  ],
  [
    'at sea',
    /(?<!\p{L})(?:at sea|adrift|between ports|not been alongside|aboard|on board|в море|дрейфова\p{L}+|на борту)(?!\p{L})/iu,
  ],
  [
    'tied',
    /(?<!\p{L})(?:tied (?:up|to)|strapped|restrain(?:ed|ts)|chained|handcuffed|фиксир\p{L}+|привяза\p{L}+|связан\p{L}*|прикован\p{L}*)(?!\p{L})/iu,
  ],
  [
    'held',
    /(?<!\p{L})(?:(?:were|was|been) (?:held|kept|inside)|inside|in custody|under arrest|отсидел\p{L}?|содержал(?:ся|ась|ись)|держали|удерживал\p{L}*|продержали|пробыл\p{L}?|просидел\p{L}?|под стражей|в (?:СИЗО|ИВС|изоляторе)|spent [^.;,]{0,30}?in (?:pre-?trial |remand |police )?(?:custody|detention|jail|prison|remand))(?!\p{L})/iu,
  ],
]
/** What lasts for one person and not for another. */
const BEFALLS: ReadonlySet<string> = new Set([
  'hospital',
  'without contact',
  'questioning',
  'beating',
  'search',
  'held',
  'tied',
])
const HINT = /minute|hour|day|week|month|year|минут|час|дн[ея]|день|сут[ко]|недел|месяц|год|лет/iu
/** Not how long, but how long before or ago, or a term or an age. */
const OTHER_AFTER =
  /^\s*(?:ago|earlier|before|later(?! (?:the|they))|old|in prison|imprisonment|назад|спустя|до этого|тому|лишения|колонии|тюрьмы|ареста)/iu
const OTHER_BEFORE =
  /(?<!\p{L})(?:sentenced|aged|every|per|сентенц|приговор\p{L}+|каждые|раз в|на срок|last|past|прошл\p{L}+)(?:\s\p{L}+){0,4}\s*$/iu
const BREAK = /[.;:!?]|,\s(?:and|but|while|а|но|и)\s|\s(?:while|but|а|но)\s/u

/** The nearest clause first: beyond a comma something else may have lasted. */
const COMMA = /[,.;:!?]|\s(?:and|while|but|а|но|и)\s/u

const durationsTold = ({ views }: AuditContext): Told[] =>
  [...views.values()].flatMap((view) =>
    view.sentences.flatMap((sentence) => {
      const words = view.slice(sentence)
      return HINT.test(words) ? toldIn(view, sentence, words) : []
    }),
  )

/** "Was in the camp from 10 March to 2 May": as long as from the one day to the other. */
const betweenDays = ({ dates }: AuditContext): Told[] =>
  dates.flatMap(({ view, sentence, span, date: { edtf, earliest, latest } }): Told[] => {
    if (earliest === null || latest === null || !FROM_TO.test(edtf)) return []
    const clause = clauseAround(view.slice(sentence), within(span, sentence), BREAK)
    const about = STATES.find(([, pattern]) => pattern.test(clause))?.[0]
    if (about === undefined) return []
    const hours = (dayNumber(latest) - dayNumber(earliest)) * DAY
    const told = { low: hours - DAY, high: hours + DAY, words: view.slice(span), claims: [] }
    return [{ view, sentence, span, about, ...told, ofPersons: about === 'held', nearDays: A_YEAR }]
  })

/** Help that comes after years is no help; years beside it are an age. */
const WEEK = 168
const FROM_TO = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/
const DAY = 24
const A_YEAR = 366
const STAYED =
  /(?<!\p{L})(?:held|kept|stayed|remained|was (?:in|at)|держали|удерживал\p{L}*|пробыл\p{L}?|находил(?:ся|ась|ись)|отсутствовал\p{L}?|содержал(?:ся|ась|ись)|в (?:СИЗО|ИВС|изоляторе)|под стражей|in (?:pre-?trial |remand )?(?:custody|detention|remand))(?!\p{L})/iu

const CURFEW =
  /(?<!\p{L})(?:curfew|state of emergency|комендантск\p{L}+ час|чрезвычайн\p{L}+ положени\p{L}+)(?!\p{L})/iu

/** «Процесс шёл с 12 января по 18 июня», "the trial ran from … to …". */
const TRIED =
  /(?<!\p{L})(?:trial|hearings|proceedings) (?:\p{L}+ ){0,2}?(?:lasted|ran|went on|took place|continued)|(?:процесс|суд|слушани\p{L}+) (?:\p{L}+ ){0,2}?(?:ш[её]л|шли|шло|длил\p{L}+|продолжал\p{L}+)(?!\p{L})/iu

/** What may last from one day to another. */
const STATES = [
  ['held', STAYED],
  ['hearing', TRIED],
  ['curfew', CURFEW],
] as const

const within = ({ start, end }: Span, sentence: Sentence): Span => ({
  start: start - sentence.start,
  end: end - sentence.start,
})

const toldIn = (view: TextView, sentence: Sentence, words: string): Told[] =>
  durationsIn(words).flatMap((said): Told[] => {
    if (OTHER_BEFORE.test(words.slice(0, said.start)) || isClock(words, said)) return []
    const clause = clauseAround(words, said, COMMA)
    const about =
      matterIn(clause) ??
      matterIn(clauseAround(words, said, BREAK)) ??
      (IT_LASTED.test(clause) ? matterBefore(view, sentence) : matterAsked(view, sentence))
    if (about === undefined || (isOther(words, said) && about !== 'notice')) return []
    const span = { start: sentence.start + said.start, end: sentence.start + said.end }
    const [low, high] = hoursOf(said)
    if (about === 'arrival' && said.unit > WEEK) return []
    const ofPersons = BEFALLS.has(about)
    return [{ view, sentence, span, about, low, high, words: said.words, claims: [], ofPersons }]
  })

/** «В 22 часа 50 минут»: when, and not how long. */
const isClock = (words: string, { start }: SaidDuration): boolean =>
  /(?<!\p{L})в\s+(?:\d{1,2} час(?:а|ов)? )?$/iu.test(words.slice(0, start)) &&
  /^\d{1,2}\s(?:час|мин)/iu.test(words.slice(start))

/** Not how long it lasted, but how long ago or before; of a notice just that is asked. */
const isOther = (words: string, said: SaidDuration): boolean =>
  OTHER_AFTER.test(words.slice(said.end)) && !isLateArrival(words, said)

/** "came five hours later": how late they came. */
const isLateArrival = (words: string, said: SaidDuration): boolean =>
  /(?<!\p{L})(?:came|arrived|appeared|прибыл\p{L}*|приехал\p{L}*)(?:\s\p{L}+){0,3}\s*$/iu.test(
    words.slice(0, said.start),
  ) && /^\s*later/iu.test(words.slice(said.end))

const matterIn = (clause: string): string | undefined => {
  const known = MATTERS.find(([, pattern]) => pattern.test(clause))
  if (known) return known[0]
  const subject = LASTED.exec(clause)
  const noun = subject?.[1] ?? subject?.[2]
  return noun === undefined ? undefined : `${stem(noun)}…`
}

/** "The operation lasted …", «операция заняла …»: whatever it is, under its own noun. */
const LASTED =
  /(?<!\p{L})(?!(?:which|that|this|they|котор|она|оно|они)\p{L}*)(\p{L}{4,})(?: had| has)? (?:lasted|went on|gone on|took|taken|continued)(?!\p{L})|(?<!\p{L})(?!(?:котор|это)\p{L}*)(\p{L}{4,}) (?:длил|продолжал|продлил|занял|шл[аио]|шёл|шел)\p{L}*/iu

/** "It went on for nine hours", «длилось это три часа»: what, the sentences before tell. */
const IT_LASTED =
  /(?<!\p{L})(?:(?:it|this|all this|everything) (?:had )?(?:all |only )?(?:went on|became|lasted|took|continued)|they (?:stayed|remained|were there) for|(?:это|всё|все|она|он|оно) (?:длил|продолжал|тянул|заня)\p{L}+|(?:длил|продолжал|тянул)\p{L}+ (?:всё )?это)(?!\p{L})/iu
/** What a crowd does, where no word for an attack stands beside it. */
const RAGE =
  /(?<!\p{L})(?:torches|petrol|smash\p{L}*|broke (?:in|into|down|windows)|set (?:fire|light)|burn(?:t|ed|ing)|threw|поджиг\p{L}+|подож\p{L}+|жгли|ломал\p{L}+|крушил\p{L}+|громил\p{L}+|бросал\p{L}+)(?!\p{L})/iu
const VIOLENT: ReadonlySet<string> = new Set(['the violence', 'the demolition'])
const SENTENCES_BEFORE = 3

const matterBefore = (view: TextView, sentence: Sentence): string | undefined => {
  const [, ...before] = view.window(sentence, SENTENCES_BEFORE).toReversed()
  for (const told of before) {
    const matter = matterIn(view.slice(told))
    if (matter) return matter
    if (actsIn(view, told).some(({ act }) => VIOLENT.has(act.family))) return 'unrest'
    if (RAGE.test(view.slice(told))) return 'unrest'
  }
  return undefined
}

/** "How long were you inside?" – "Five months." */
const HOW_LONG =
  /(?<!\p{L})(?:how (?:long|many (?:hours|days|weeks|months))|сколько (?:\p{L}+ )?(?:времени|дней|суток|недель|месяцев|часов)|как долго|долго ли)(?!\p{L})[^?]*\?/iu
const ANSWER_WORDS = 6

const matterAsked = (view: TextView, sentence: Sentence): string | undefined => {
  const asked = view.sentences[sentence.index - 1]
  if (!asked || (view.slice(sentence).match(/\p{L}+/gu)?.length ?? 0) > ANSWER_WORDS)
    return undefined
  const question = view.slice(asked)
  return HOW_LONG.test(question) ? (matterIn(question) ?? 'held') : undefined
}
