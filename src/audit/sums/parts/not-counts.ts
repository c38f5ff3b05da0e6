import { MONTH_EN, MONTH_RU } from '../../words/months.ts'
import type { RawNumber } from './raw-numbers.ts'

/** Numbers that count nothing: days, hours, articles, houses of a street, numbers of letters, ages. */

const LIST_OF_NUMBERS = String.raw`(?:\d[\p{L}\d()./-]*(?:,\s|\s(?:and|or|to|и|или|до)\s|\s?[–—-]\s?)){0,6}`

const NAMED_BY_NUMBER = new RegExp(
  String.raw`(?<!\p{L})(?:parts?|arts?\.?|articles?|sections?|sec\.|ss?\.|paras?\.?|paragraphs?|chapters?|clauses?|rules?|schedules?|annex(?:es)?|no\.?|nos\.?|numbers?|class|grade|form|rooms?|cells?|wards?|blocks?|flats?|pages?|pp?\.|statement|paper|briefing|communiqu[eé]|resolution|decree|order|law|act|exhibit|vol\.|volume|figure|fig\.|table|battalion|brigade|route|highway|protocol|case|stage|phase|item|point|day|version|unit|section|colony|prison|school|hospital|ст\.|стать\p{L}*|ч\.|част(?:ь|и|ью|ям)|п\.|пп\.|пункт\p{L}*|подп\.|подпункт\p{L}*|гл\.|глав\p{L}*|раздел\p{L}*|№|#|номер\p{L}*|школ\p{L}*|колони\p{L}*|(?<!(?:за|на|про|под) )дом(?:а|у|ом|е)?|(?:in|at|of|to|from|near|outside) house|д\.|кв\.|квартир[аеуы]|корп\.|корпус\p{L}*|стр\.|л\.|т\.|том\p{L}*|класс\p{L}*|камер[аеуы]|палат[аеуы]|кабинет\p{L}*|участок|участк\p{L}*|приказ\p{L}*|указ\p{L}*|протокол\p{L}*|правил[оуа]м?|закон\p{L}*|отряд\p{L}*|бригад\p{L}*|батальон\p{L}*|шаг|тел\.|исх\.|вх\.|сизо|ик|ул\.\s\p{Lu}[\p{L}\s]{2,30},)[\s-]?${LIST_OF_NUMBERS}$`,
  'iu',
)
const DAY_BEFORE = new RegExp(`(?<!\\p{L})(?:${MONTH_EN})\\.?\\s$`, 'iu')
const DAY_AFTER = new RegExp(
  `^(?:st|nd|rd|th|-?(?:го|й|е|му|м|я|ая|ой))?(?:\\s?[–—-]\\s?\\d{1,2}(?:st|nd|rd|th)?)?,?\\s?(?:day of )?(?:of )?(?:${MONTH_EN}|${MONTH_RU})(?!\\p{L})`,
  'iu',
)
const ORDINAL_AFTER =
  /^(?:st|nd|rd|th|-(?:го|й|е|му|м|я|ая|ой|ую|ом|х|ти|летн\p{L}*|year|day|page|part|seat))(?!\p{L})/iu
const CLOCK_AFTER =
  /^(?::\d|\sминут[аы]?\s(?:перв|втор|трет|четв|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат)\p{L}*|\.\d\d\s?(?:[ap]\.?m|ч|hrs)|\s?[ap]\.?m\.?(?!\p{L})|\s?o['’]clock|\s?hours,|\s(?:числа|утра|вечера|ночи|дня(?=[,.])|ч\.?\s\d))/iu
const JOINED_DIGITS =
  /^(?:[/]\s?\d|[(/.]\s?[a-zа-яIVX\d]{1,4}[).]|\s[a-zа-я]\)|[-–—]\d|\s[–—-]\s\d|\.\d)|^\/\s/u
const LIST_MARK_BEFORE = /(?:^|\n)\s*(?:[([])?$/u
const LIST_MARK_AFTER = /^(?:[.)\]/]|(?:\.\d+)+[.)]?)(?=\s|$)/u

/** A day, a year or a name that happens to be a number. */
export const namesSomething = (
  before: string,
  { words, scale }: RawNumber,
  after: string,
  unit: string | null,
): boolean =>
  NAMED_BY_NUMBER.test(before) ||
  DAY_BEFORE.test(before) ||
  DAY_AFTER.test(after) ||
  ORDINAL_AFTER.test(after) ||
  JOINED_DIGITS.test(after) ||
  (LIST_MARK_BEFORE.test(before) && LIST_MARK_AFTER.test(after)) ||
  (unit === null &&
    scale === 1 &&
    /^\d{1,2}\.\d{1,2}$/.test(words) &&
    !SCALED_BEFORE.test(before)) ||
  ((unit === null || unit === 'years') && isYear(words, after))

/** "2 million to the widows and 1.2 to the council": no day of a month. */
const SCALED_BEFORE =
  /(?<!\p{L})(?:thousand|[mb]illion|lakhs?|crore|тыс|млн|млрд|тысяч|миллион|миллиард)/iu

const isYear = (words: string, after: string): boolean =>
  /^(?:1[89]|20)\d\d$/.test(words) && !/^\s(?:people|persons|houses|человек|дом)/iu.test(after)

/** "At 6:30", "half past four", «двадцать минут седьмого». */
export const isClock = (before: string, after: string): boolean =>
  CLOCK_AFTER.test(after) || /(?<!\p{L})(?:half|quarter) (?:past|to)\s$/iu.test(before)

/** «По сто рублей на двоих», "between the two of them": among how many something is shared. */
export const isShareOf = (before: string, { words, spoken }: RawNumber): boolean =>
  (spoken && /(?<!\p{L})на\s$/iu.test(before) && /(?:их|ых)$/iu.test(words)) ||
  /(?<!\p{L})between the\s$/iu.test(before)

/** "No one", "not one", "one another": nobody is counted. */
export const saysNone = (before: string, { words }: RawNumber, after: string): boolean =>
  /^(?:one|один|одна|одно|одного|одной|одну)$/iu.test(words) &&
  (/(?<!\p{L})(?:no|not|any|some|every|each|which|this|that|only|ни|in|on|at|into|from|aboard|inside|в|во|на|из|с)\s$/iu.test(
    before,
  ) ||
    /^\s(?:another|more time|side|hand|day|thing|and only|из|of)(?!\p{L})/iu.test(after))

/** "Sayed Hashim, 19, taken …", «Хадиджа, 26», "His mother is 71", "under 18": an age. */
export const isAge = (before: string, value: number, after: string): boolean =>
  value < 116 &&
  ((/\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?\)?,\s$/u.test(before) &&
    /^(?:,|;|\.(?:\s|$)|\s[–—(]|\)|$)/u.test(after)) ||
    (AGE_BEFORE.test(before) &&
      /^(?:[,;.)]|\s(?:and|и|а)\s|$|\s(?:years old|лет|год[а]?)(?!\p{L}))/u.test(after)))

const AGE_BEFORE = new RegExp(
  [
    String.raw`(?<!\p{L})(?:[Hh]e|[Ss]he|I|who|mother|father|brother|sister|son|daughter|wife|husband|girl|boy|\p{Lu}\p{Ll}+) (?:is|was|turned|had turned|turns) (?:only |just |about )?$`,
    String.raw`(?<!\p{L})(?:aged?|aged about|age of|under|over|below|(?:younger|older) than|младше|старше|моложе) $`,
    String.raw`(?<!\p{L})(?:ему|ей|мне|тебе|вам|сыну|дочери|матери|отцу|мужу|жене|брату|сестре|\p{Lu}\p{Ll}+[уюеи])(?: уже| тогда)? (?:было|исполнил\p{L}*|ещё нет|всего) $`,
    String.raw`(?<!\p{L})(?<!(?:дал[иа]?|присудил[иа]?|назначил[иа]?|дают|прис[уи]дили) )(?:[Ее]му|[Ее]й|[Мм]не|[Сс]ыну|[Дд]очери|[Мм]атери|[Оо]тцу|[Мм]ужу|[Жж]ене|[Бб]рату|[Сс]естре|[Вв]нуку|[Вв]нучке) $`,
    String.raw`(?<!\p{L})(?:oldest|eldest|youngest|старшему|младшему|старшей|младшей)(?: (?:was|is|only|было|всего))? $`,
    String.raw`(?<!\p{L})возраст\p{L}* $`,
  ].join('|'),
  'u',
)

/** "At 9", «к 7», «с 10»: an hour or a day when nothing counted stands behind. */
export const isBareHour = (
  before: string,
  { words, spoken, scale }: RawNumber,
  after: string,
): boolean =>
  !spoken &&
  scale === 1 &&
  /^(?:[12]?\d|3[01])$/.test(words) &&
  /(?<!\p{L})(?:at|by|until|till|from|on|до|с|со|в|во|к|ко|на)\s(?:the\s)?$/iu.test(before) &&
  !FIGURE_BEFORE.test(before) &&
  !(
    /(?<!\p{L})на\s$/iu.test(before) &&
    /^\s(?!(?:час|утр|вечер|дн|ноч|минут))\p{Ll}{3,}/u.test(after)
  )

/** "The toll stands at 22", «число жертв выросло до 16». */
const FIGURE_BEFORE =
  /(?<!\p{L})(?:stands?|stood|standing|put|puts|set|placed|estimated|valued|counted) at\s$|(?:достиг|вырос|возрос|увелич|дов[её]л|доведя|довед|снизи|сократи|упал)\p{L}*\s(?:\p{L}+\s){0,3}до\s$/iu

export const LOOSE_BEFORE =
  /(?<!\p{L})(?:about|around|some|roughly|approximately|nearly|almost|over|more than|less than|fewer than|up to|at least|no fewer than|not less than|as many as|close to|circa|ca\.|estimated|около|порядка|примерно|приблизительно|почти|свыше|более|больше|менее|меньше|до|не менее|не меньше|как минимум|минимум|едва ли не|с лишним|~)\s(?:чем\s|a\s|the\s)?$/iu
/** «Человек двадцать», «минут через десять»: the noun before its number makes it uncertain. */
export const standsInverted = (
  text: string,
  last: RawNumber | undefined,
  raw: RawNumber,
): boolean => (last ? BEHIND_OTHERS : AT_FIRST).test(text.slice(last?.end ?? 0, raw.start))

const TURNED = String.raw`(?:человек|штук|раз|домов|семей|голов|тысяч|часов|минут|дней|суток|недель|месяцев|лет|рублей|тенге|сумов|долларов|километров|метров|литров)\s(?:через\s|с\s|на\s)?$`
const BEHIND_OTHERS = new RegExp(String.raw`\S\s${TURNED}`, 'iu')
const AT_FIRST = new RegExp(String.raw`(?:^|\s)${TURNED}`, 'iu')

export const LOOSE_AFTER =
  /^\s(?:or (?:so|more)|odd|plus|с (?:лишним|хвостиком|небольшим)|и (?:более|больше))(?!\p{L})/iu

/** "The schoolboy Kelvin Langat (13)": the only number in brackets, behind a forename and a surname. */
export const isAgeInBrackets = (
  before: string,
  value: number,
  after: string,
  line: string,
): boolean =>
  value < 116 &&
  /\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s\($/u.test(before) &&
  after.startsWith(')') &&
  line.split(/\(\d{1,3}\)/u).length === 2
