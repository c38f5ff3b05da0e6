import type { Span } from '../../domain/text-span.ts'
import { isAuthority } from '../lexicon/speakers.ts'
import { byOpening } from '../view/by-opening.ts'
import { matchesIn } from '../view/matches.ts'
import { originatorAt, type Scene } from '../view/scene.ts'
import { type CryPattern, OPENS } from './cry.ts'
import { ENGLISH_IMPERATIVES } from './imperatives-en.ts'
import { ENGLISH_NOTICES } from './imperatives-en-notices.ts'
import { PLAIN_ENGLISH_IMPERATIVES } from './imperatives-en-plain.ts'
import { ENGLISH_SLOGANS } from './imperatives-en-slogans.ts'
import { RUSSIAN_IMPERATIVES } from './imperatives-ru.ts'
import { RUSSIAN_THOU_IMPERATIVES } from './imperatives-ru-thou.ts'
import { inTitle } from './titles.ts'

/** A demand in the words of whoever makes it, with no verb of asking: "Let them say where he is." */
export interface Cry extends Span {
  readonly by: string | null
  readonly words: string
}

const THIRD = String.raw`(?:them|him|her|(?:the|those|these|that|this|whoever|someone|somebody|every(?:one|body)?|our|my|his) ?(?:[\w-]+ ){0,6}?)`
const AFTER_WANT = String.raw`(?:ут|ют|ат|ят)(?:ся)?(?!\p{L})`

const CRIES: readonly CryPattern[] = [
  {
    spoken: false,
    pattern: new RegExp(
      String.raw`${OPENS}[Ll]et ${THIRD} ?(?:not )?(?:say|tell|show|come|bring|give|return|name|open|free|release|go|pay|answer|explain|look|punish|find|put|write|sit|stand trial|be (?:tried|punished|released|found|heard|named|brought)|see|know|stop|leave|investigate|judge|live|admit|apologi[sz]e)\b`,
      'u',
    ),
  },
  {
    spoken: true,
    pattern: new RegExp(
      String.raw`${OPENS}(?:Give (?:me|us|him|her|them|back|the)\b|Return\b|Bring (?:me|us|him|her|them|back|my|our)\b|Tell (?:me|us|them|the world|people|everyone)\b|Show (?:me|us)\b|Write (?:letters|to|about|down|it)\b|Stop (?:\w+ing|the|this|these|it)\b|Leave (?:me|us|them|our|my|him|her)\b|Help (?:me|us|them|him|her)\b|Find (?:my|our|the|him|her|them|those|who)\b|Punish\b|Release\b|Free\b|Name (?:the|them|those)\b|Investigate\b|Publish\b|Open (?:the|your) (?:archive|file|grave|list|road|prison|case)\w*\b|Pay (?:us|them|for|the)\b|Send (?:us|them|me|observers|doctors|help)\b|Take (?:away )?(?:the |your )?(?:soldiers|troops|checkpoint\w*)\b|Let (?:us|me) (?:bury|see|visit|go home|live|know|speak to)\b|(?:Do not|Don['’]t|Never) (?:print|publish|use|write|name|forget|stop|let|be silent|believe|send|show|touch|leave|give)\b)`,
      'u',
    ),
  },
  {
    spoken: false,
    pattern:
      /^["“«„\s–—-]*(?:(?:Give|Tell|Show|Bring|Return|Help|Leave|Find|Let|Free) (?:me|us|our|my)(?<!Let (?:me|us))|(?:Верните|Отдайте|Скажите|Покажите|Дайте|Помогите|Оставьте|Найдите|Назовите) (?:мне|нам|нас|моего|мою|мой|наших|нашего|наши|тел[ао]))(?!\p{L})/u,
  },
  {
    spoken: false,
    pattern:
      /\b[Pp]lease,? (?:do not |don['’]t |also |kindly )?(?:inform|tell|help|send|find(?! (?:the (?:said|following|attached|enclosed)|enclosed|attached|below|herewith))|keep|hide|print|publish|use|write|let|give|return|release|investigate|intervene|protect|call|come|bring|explain|confirm|stop|report|answer|act|change|remove|withhold|name|ask|show|forward|pass|take|avoid|stay|refrain|follow|check|provide|indicate|clarify|specify|supply|submit|state|furnish|transmit|describe|advise|ensure|consider|urge|accept my request)\b(?! (?:attached|enclosed|below|a seat|your time|(?:me|us) (?:about|more|how you|what you|where you|when you)))/u,
  },
  {
    spoken: false,
    pattern: new RegExp(
      String.raw`${OPENS}(?:[Пп]усть|[Пп]ускай) (?:(?!и\s|даже\s|будет\s|мы\s|я\s)\p{L}+ ){0,4}?\p{L}{2,}${AFTER_WANT}`,
      'u',
    ),
  },
  {
    spoken: false,
    pattern:
      /(?<=^|[.!?:,;]\s|["“«„—–-]\s?)(?:[Пп]усть|[Пп]ускай) (?:суд|прокурор|прокуратура|судья|следователь|аким|президент|министр|правительство|полиция|государство|кто-то|тот, кто)(?!\p{L})/u,
  },
  {
    spoken: false,
    pattern:
      /^["“«„\s–—-]*Чтобы (?:(?!я\s|мы\s)\p{L}+ ){0,4}?\p{L}{2,}ли(?:сь)?(?!\p{L})[^.!?,]{0,80}(?:, (?:чтобы|и|а|или|где|что|кто|как|когда|не|котор\p{L}+)(?!\p{L})[^.!?,]{0,80}){0,5}[.!?…»”"]/u,
  },
  {
    spoken: true,
    pattern:
      /(?<=^|[.!?:,;]\s|["“«„—–-]\s?|[.!?:,;]\s["“«„])(?:Не )?(?:Верните|Отдайте|Скажите|Покажите|Назовите|Найдите|Пишите|Напишите|Приезжайте|Приедьте|Выпустите|Отпустите|Освободите|Оставьте|Уберите|Признайте|Объясните|Напечатайте|Печатайте|Называйте|Передайте|Дайте|Помогите|Спасите|Прекратите|Остановите|Накажите|Расследуйте|Пустите|Защитите|Выведите|Примите|Откройте(?! дверь|!)|Разберитесь|Проверьте|Опубликуйте|Расскажите|Привезите|Молчите|Трогайте|Забывайте|Верьте|Услышьте|Заплатите|Закройте|не (?:молчите|трогайте|называйте|печатайте|забывайте|верьте|пишите|указывайте))(?!\p{L})/iu,
  },
  {
    spoken: false,
    pattern:
      /(?<!\p{L})пожалуйста,? (?!садитесь|присаживайтесь|проходите|входите|заходите|подождите|продолжайте|представьтесь|расскажите (?:о себе|как|подробнее))(?:не )?\p{L}{3,}(?:ите|йте|ьте)(?:сь)?(?!\p{L})|(?<!(?<!\p{L})(?:вы|если|когда|что|как) (?:\p{L}+ ){0,2})(?<!\p{L})(?!садитесь|присаживайтесь|проходите|входите|заходите|подождите|продолжайте|представьтесь)(?:не )?\p{L}{3,}(?:ите|йте|ьте)(?:сь)?,? пожалуйста(?!\p{L})/iu,
  },
]

const criesOf = byOpening(
  [
    ...CRIES,
    ...ENGLISH_IMPERATIVES,
    ...PLAIN_ENGLISH_IMPERATIVES,
    ...ENGLISH_NOTICES,
    ...ENGLISH_SLOGANS,
    ...RUSSIAN_IMPERATIVES,
    ...RUSSIAN_THOU_IMPERATIVES,
  ],
  ({ pattern }) => pattern,
)

/** Those who give orders: what they shout is no demand of a victim. */
const ORDERS =
  /\b(?:soldier|guard|officer|policem[ae]n|commander|rioter|attacker|convoy)|(?<!\p{L})(?:солдат|охранник|конвоир|омоновец|боец|бойц|полицейск|погромщик|нападавш|командир|спецназ|офицер|надзирател)/iu

/** "Please accept, Excellency, the assurances of …". */
const COURTESY =
  /^please,? accept,? [^.;]{0,60}(?:assurances?|regards|thanks|condolences|consideration|apolog\p{L}+|wishes|gratitude)|^(?:примите|прошу принять),? [^.;]{0,60}(?:уверени|соболезновани|благодарност|извинени|пожелани)/iu

/** '"Bring me the list," the commander said'. */
const SAID_BY_ONE = new RegExp(
  String.raw`^[,.!?]*["”»'’]?,?\s(?:[–—-]\s)?(?:(?:said|says|shouted|yelled|barked|ordered|snapped|screamed|told (?:us|me|him|her|them)|сказал|крикнул|приказал|закричал|велел)\s)?(?:(?:the|an?|one(?: of the)?|another|his|their)\s)?(?:[\p{L}-]+\s){0,2}?${ORDERS.source}`,
  'iu',
)

const isSpoken = (scene: Scene, position: number): boolean =>
  scene.quoted.some((q) => q.start <= position && position < q.end) ||
  scene.attributions.some((a) => a.verb !== null && a.start <= position && position < a.end)

/** Index just behind the words, at most to where the quotation closes. */
const endOf = (scene: Scene, position: number): number => {
  const quoted = scene.quoted.find((q) => q.start <= position && position < q.end)
  const { view } = scene
  const rest = view.text.slice(position, quoted ? Math.min(quoted.end, view.end) : view.end)
  const close = /[»”]|"(?=[\s,.—–-]|$)/u.exec(rest)
  return position + (close ? close.index : rest.trimEnd().length)
}

/** "[07/03, 11:40] Dina: ", "Dina: ": who writes a message, and when. */
const MESSAGE_HEAD =
  /^(?:\[[\d\s/.,:-]{4,24}\]|[\d/.,:-]{4,12}(?: [\d:]{4,8})?)[\s,–—-]{1,4}(?:@?\p{L}[^:\n]{1,40}: ?)?|^\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,2}: (?=\p{Ll})/u
/** "She is hit. need a van": writers of messages begin again in small letters. */
const BEGINS_AGAIN = /(?<=\p{L}{3}[.!?]+\s)(?=\p{Ll})/gu
/** In most sentences nothing stops before the end. */
const STOPS_WITHIN = /[.!?]\s\S/

/** A sentence, and what in it may be read as one of its own: the message behind its head, and what begins again in small letters. */
const stretchesOf = (text: string): Span[] => {
  const head = MESSAGE_HEAD.exec(text)?.[0].length ?? 0
  const starts = STOPS_WITHIN.test(text)
    ? Array.from(matchesIn(BEGINS_AGAIN, text), ({ index }) => index)
    : []
  if (head > 0) starts.unshift(head)
  const stretches = starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }))
  return [{ start: 0, end: text.length }, ...stretches]
}

export const criesIn = (scene: Scene): Cry[] => {
  const { view } = scene
  const patterns = criesOf(view.words)
  if (patterns.length === 0) return []
  const found: Cry[] = []
  for (const stretch of stretchesOf(view.text.slice(view.start, view.end)))
    addCries(scene, patterns, stretch, found)
  return found
}

/** Adds to those found the cries of one stretch: what is read in the whole sentence is not read again in a part of it. */
const addCries = (
  scene: Scene,
  patterns: readonly CryPattern[],
  stretch: Span,
  found: Cry[],
): void => {
  const { view } = scene
  const opens = view.start + stretch.start
  const past = view.start + stretch.end
  const text = view.text.slice(opens, past)
  for (const { pattern, spoken, ofPeople } of patterns) {
    const match = pattern.exec(text)
    if (!match) continue
    const lead = /^["“«„\s–—-]*/u.exec(match[0])?.[0].length ?? 0
    const start = opens + match.index + lead
    if (found.some((f) => f.start <= start && start < f.end) || inTitle(scene, start)) continue
    if (COURTESY.test(view.text.slice(start, past))) continue
    if (spoken && !isSpoken(scene, start) && !/!["”»]?\s*$/u.test(text)) continue
    const by = originatorAt(scene, start)?.words ?? null
    if (by !== null && (ORDERS.test(by) || ((spoken || ofPeople) && isAuthority(by)))) continue
    const end = Math.min(endOf(scene, start), opens + text.trimEnd().length)
    if (end - start < 8 || (by === null && SAID_BY_ONE.test(view.text.slice(end, view.end))))
      continue
    found.push({ start, end, by: by ?? scene.thread.self, words: match[0].slice(lead) })
  }
}
