import type { Span } from '../../domain/text-span.ts'

/** An hour that words tell, as ranges of hours of the day (0 to 24); two where morning or evening is left open. */
export interface SaidHour extends Span {
  readonly words: string
  readonly ranges: readonly (readonly [number, number])[]
}

const HOUR_WORDS = new Map(
  (
    [
      ['one час часа', 1],
      ['two два двух второго', 2],
      ['three три трёх трех третьего', 3],
      ['four четыре четырёх четырех четвёртого четвертого', 4],
      ['five пять пяти пятого', 5],
      ['six шесть шести шестого', 6],
      ['seven семь семи седьмого', 7],
      ['eight восемь восьми восьмого', 8],
      ['nine девять девяти девятого', 9],
      ['ten десять десяти десятого', 10],
      ['eleven одиннадцать одиннадцати одиннадцатого', 11],
      ['twelve двенадцать двенадцати двенадцатого', 12],
      ['первого', 1],
    ] as const
  ).flatMap(([words, hour]) => words.split(' ').map((word) => [word, hour] as const)),
)
const MINUTE_WORDS = new Map<string, number>([
  ['five', 5],
  ['ten', 10],
  ['quarter', 15],
  ['a quarter', 15],
  ['twenty', 20],
  ['twenty-five', 25],
  ['half', 30],
  ['пяти', 5],
  ['десяти', 10],
  ['четверти', 15],
  ['четверть', 15],
  ['двадцати', 20],
  ['двадцати пяти', 25],
  ['пять минут', 5],
  ['десять минут', 10],
  ['двадцать минут', 20],
])

const alternatives = (words: Iterable<string>): string =>
  [...words].toSorted((a, b) => b.length - a.length).join('|')
const hours = alternatives(HOUR_WORDS.keys())
const minutes = alternatives(MINUTE_WORDS.keys())
const ordinal = alternatives(
  [...HOUR_WORDS.keys()].filter((word) => word.endsWith('ого') || word === 'третьего'),
)
const cyrillicHours = alternatives(
  [...HOUR_WORDS.keys()].filter(
    (word) => /[а-я]/.test(word) && !word.endsWith('ого') && word !== 'третьего',
  ),
)
const englishHours = alternatives([...HOUR_WORDS.keys()].filter((word) => /[a-z]/.test(word)))

const free = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{Nd}.,:/-])${source}(?![\\p{L}\\p{Nd}])`, 'giu')

/** How exactly an hour is told, in hours. */
const EXACT = 0.2
const ABOUT = 0.4

type Groups = Record<string, string | undefined>
interface Form {
  readonly pattern: RegExp
  /** The hour is of the whole day: "07:40", "0115H", «в 7 часов 15 минут». */
  readonly ofDay?: (words: string) => boolean
  /** Hours and a slack before and behind; null where the words tell no hour after all. */
  readonly read: (groups: Groups) => readonly [number, number, number] | null
}

const at = (hour: number, minute = 0): readonly [number, number, number] | null =>
  hour <= 24 && minute < 60 ? [hour + minute / 60, EXACT, EXACT] : null
const hourOf = (word: string | undefined): number =>
  HOUR_WORDS.get((word ?? '').toLowerCase()) ?? Number.NaN
const minuteOf = (word: string | undefined): number =>
  MINUTE_WORDS.get((word ?? '').toLowerCase()) ?? Number.NaN

/** Each way of telling an hour; the first that fits a place counts there. */
const FORMS: readonly Form[] = [
  {
    pattern: free(
      String.raw`(?<h>[01]?\d|2[0-4])(?::|\.(?=\d\d ?(?:[ap]\.?m|hrs|hours|h\b|ч)))(?<m>[0-5]\d)(?::[0-5]\d)?`,
    ),
    ofDay: (words) => words.startsWith('0'),
    read: ({ h, m }) => at(Number(h), Number(m)),
  },
  {
    pattern: free(String.raw`(?<h>[01]\d|2[0-4])(?<m>[0-5]\d) ?(?:hrs|hours|h)`),
    ofDay: () => true,
    read: ({ h, m }) => at(Number(h), Number(m)),
  },
  {
    pattern: free(
      String.raw`(?<=(?:в|около|к|после|с|до|примерно|,) )(?<h>[01]?\d|2[0-4]) ?(?:час(?:а|ов)?|ч\.?) ?(?<m>[0-5]?\d) ?мин\p{L}*\.?`,
    ),
    ofDay: () => true,
    read: ({ h, m }) => at(Number(h), Number(m)),
  },
  {
    pattern: free(String.raw`без (?<m>${minutes}) (?:минут )?(?<h>${cyrillicHours})`),
    read: ({ h, m }) => at(hourOf(h) - minuteOf(m) / 60),
  },
  {
    pattern: free(String.raw`(?:в |около )?(?:половин[еаы] |пол)(?<h>${ordinal})`),
    read: ({ h }) => at(hourOf(h) - 0.5),
  },
  {
    pattern: free(String.raw`(?<m>${minutes}) (?<h>${ordinal})`),
    read: ({ h, m }) => at(hourOf(h) - 1, minuteOf(m)),
  },
  {
    pattern: free(String.raw`(?:в )?начале (?<h>${ordinal})`),
    read: ({ h }) => [hourOf(h) - 1, 0, ABOUT],
  },
  {
    pattern: free(String.raw`(?:в )?(?:исходе|конце) (?<h>${ordinal})`),
    read: ({ h }) => [hourOf(h), ABOUT, 0],
  },
  {
    pattern: free(String.raw`(?:a )?(?<m>${minutes})(?: minutes)? past (?<h>${englishHours})`),
    read: ({ h, m }) => at(hourOf(h), minuteOf(m)),
  },
  {
    pattern: free(String.raw`(?:a )?(?<m>${minutes})(?: minutes)? to (?<h>${englishHours})`),
    read: ({ h, m }) => at(hourOf(h) - minuteOf(m) / 60),
  },
  {
    pattern: free(String.raw`(?<h>${englishHours}) (?:thirty|fifteen|forty-five)`),
    read: () => null,
  },
  {
    pattern: free(String.raw`(?<h>1?\d|2[0-4]|${hours}) o['’]clock`),
    read: ({ h }) => at(Number(h) || hourOf(h)),
  },
  {
    pattern: /(?<![\p{L}\p{Nd}.,:/-])(?<h>1?\d)(?= ?[ap]\.?m(?!\p{L}))/giu,
    read: ({ h }) => at(Number(h)),
  },
  {
    pattern: free(
      String.raw`(?<h>1?\d|${englishHours})(?= (?:in the (?:morning|afternoon|evening)|at night|(?:(?:on|that) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day |this |yesterday )?(?:morning|evening|afternoon)))`,
    ),
    read: ({ h }) => at(Number(h) || hourOf(h)),
  },
  {
    pattern: free(
      String.raw`(?<=(?:at|after|around|about|by|until|before) )(?<h>${englishHours})(?=[,.;]| (?:on|sharp|exactly))`,
    ),
    read: ({ h }) => at(hourOf(h)),
  },
  {
    pattern: free(
      String.raw`(?<h>[01]?\d|2[0-4]|${cyrillicHours})(?: час(?:а|ов|ам)?)?(?= (?:утра|дня|вечера|ночи|пополудни))`,
    ),
    read: ({ h }) => at(Number(h) >= 0 ? Number(h) : hourOf(h)),
  },
  {
    pattern: free(
      String.raw`(?<=(?:в|около|к|после|с|до|порядка|примерно в) )(?<h>[01]?\d|2[0-4]|${cyrillicHours}) час(?:а|ов|ам|у)?(?! \p{Nd}| назад| спустя| в (?:день|сутки|неделю)| работы)`,
    ),
    read: ({ h }) => at(Number(h) >= 0 ? Number(h) : hourOf(h)),
  },
  { pattern: free('(?:midnight|полночь|полуночи)'), read: () => [24, EXACT, EXACT] },
  { pattern: free('(?:noon|midday|полдень|полудня|полудню)'), read: () => [12, ABOUT, ABOUT] },
]

const HOURS_WRITTEN = /^\s*(?:hrs|hours)(?!\p{L})/iu
const LATE =
  /^\s*(?:час\p{L}* )?(?:p\.?m|in the (?:afternoon|evening)|at night|(?:\p{L}+ ){0,2}(?:evening|afternoon|night)|вечера|дня|пополудни)/iu
const EARLY = /^\s*(?:час\p{L}* )?(?:a\.?m|in the morning|(?:\p{L}+ ){0,2}morning|утра|ночи)/iu
const NIGHT = /^\s*(?:час\p{L}* )?(?:at night|ночи)/iu
const LATE_BEFORE = /(?:evening|afternoon|вечером|вечера|дн[её]м)[^.;]{0,16}$/iu
const EARLY_BEFORE = /(?:morning|dawn|утром|рассвет\p{L}*)[^.;]{0,16}$/iu
const ROUGHLY =
  /(?:around|about|approximately|some time|shortly|just|soon|towards|nearly|almost|past|after|before|около|примерно|порядка|после|ближе к|к|до)\s+(?:в )?$/iu
const HALF_A_DAY = 12
const FIRST_OF_NIGHT = 6

/** Every hour that a sentence tells. */
export const hoursIn = (text: string): SaidHour[] => {
  const found: SaidHour[] = []
  for (const { pattern, ofDay, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (found.some((f) => f.start < span.end && span.start < f.end)) continue
      const said = read(match.groups ?? {})
      if (said === null || Number.isNaN(said[0])) continue
      found.push({
        ...span,
        words: match[0],
        ranges: rangesOf(
          said,
          ofDay?.(match[0]) ?? false,
          text.slice(0, span.start),
          text.slice(span.end),
        ),
      })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

const rangesOf = (
  [hour, before, behind]: readonly [number, number, number],
  ofDay: boolean,
  ahead: string,
  after: string,
): SaidHour['ranges'] => {
  const slack = ROUGHLY.test(ahead) ? ABOUT : 0
  const open = ofDay ? [hour % 24] : hoursOfDay(hour, ahead, after)
  return open.map((h) => [h - Math.max(before, slack), h + Math.max(behind, slack)] as const)
}

const hoursOfDay = (hour: number, ahead: string, after: string): readonly number[] => {
  if (hour > HALF_A_DAY || hour === 0 || HOURS_WRITTEN.test(after)) return [hour % 24]
  if (NIGHT.test(after))
    return [hour === HALF_A_DAY ? 0 : hour < FIRST_OF_NIGHT ? hour : hour + HALF_A_DAY]
  const late = LATE.test(after) || (!EARLY.test(after) && LATE_BEFORE.test(ahead))
  const early = EARLY.test(after) || EARLY_BEFORE.test(ahead)
  if (late) return [hour === HALF_A_DAY ? hour : hour + HALF_A_DAY]
  if (early) return [hour === HALF_A_DAY ? 0 : hour]
  return [hour, (hour + HALF_A_DAY) % 24]
}
