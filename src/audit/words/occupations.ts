import { wholeWords } from './whole-words.ts'

/** What people live by: a name, and the words for it in either language. */
const OCCUPATIONS: readonly (readonly [name: string, en: string, ru: string])[] = [
  [
    'teacher',
    '(?:school)?teachers?|schoolmaster|lecturer|professor',
    String.raw`учител\p{L}+|преподавател\p{L}+|педагог\p{L}*`,
  ],
  [
    'driver',
    '(?:taxi|bus|lorry|truck|tractor)?[ -]?driver|cabbie|drove a (?:taxi|bus|lorry|truck)|chauffeur',
    String.raw`водител\p{L}+|шоф[её]р\p{L}*|таксист\p{L}*|дальнобойщик\p{L}*`,
  ],
  ['welder', 'welder', String.raw`сварщик\p{L}*`],
  [
    'guard',
    '(?:security )?guard|watchman',
    String.raw`охранник\p{L}*|сторож\p{L}{0,3}|вахт[её]р\p{L}*`,
  ],
  ['farmer', 'farmer|peasant|smallholder', String.raw`фермер\p{L}*|крестьян\p{L}+`],
  ['shepherd', 'shepherd|herder|herdsman', String.raw`пастух\p{L}*|чабан\p{L}*`],
  [
    'trader',
    'trader|shopkeeper|merchant|vendor|street seller|salesm[ae]n|shop assistant',
    String.raw`торгов(?:ец|ц\p{L}+)|продав(?:ец|щиц\p{L}|ц\p{L}+)|предпринимател\p{L}+|лавочник\p{L}*`,
  ],
  [
    'unemployed',
    'unemployed|jobless|out of work|without (?:a job|work)',
    String.raw`безработн\p{L}+|без работы|неработающ\p{L}+`,
  ],
  [
    'builder',
    'builder|bricklayer|construction worker|mason|roofer',
    String.raw`строител\p{L}+|каменщик\p{L}*|кровельщик\p{L}*`,
  ],
  ['miner', 'miner|pitman', String.raw`шахт[её]р\p{L}*|горняк\p{L}*|проходчик\p{L}*`],
  ['baker', 'baker', String.raw`пекар\p{L}+`],
  ['cook', 'cook|chef', String.raw`повар\p{L}*`],
  ['tailor', 'tailor|seamstress|dressmaker', String.raw`портн\p{L}+|шве[яюие]\p{L}*`],
  ['barber', 'barber|hairdresser', String.raw`парикмахер\p{L}*`],
  [
    'doctor',
    'doctor|physician|surgeon|dentist',
    String.raw`врач\p{L}*|хирург\p{L}*|стоматолог\p{L}*`,
  ],
  [
    'nurse',
    'nurse|midwife|paramedic',
    String.raw`медсестр\p{L}+|фельдшер\p{L}*|акушерк\p{L}+|санитар\p{L}*`,
  ],
  ['engineer', 'engineer', String.raw`инженер\p{L}*`],
  ['programmer', 'programmer|software developer', String.raw`программист\p{L}*`],
  ['accountant', 'accountant|bookkeeper', String.raw`бухгалтер\p{L}*`],
  [
    'mechanic',
    'mechanic|locksmith|plumber|fitter',
    String.raw`слесар\p{L}+|механик\p{L}*|сантехник\p{L}*`,
  ],
  ['electrician', 'electrician', String.raw`электрик\p{L}*|электромонт[её]р\p{L}*`],
  ['carpenter', 'carpenter|joiner', String.raw`плотник\p{L}*|столяр\p{L}*`],
  ['fisherman', 'fisherm[ae]n', String.raw`рыбак\p{L}*`],
  ['cleaner', 'cleaner|street sweeper|refuse collector', String.raw`уборщи\p{L}+|дворник\p{L}*`],
  ['pensioner', 'pensioner|retired \\p{L}+', String.raw`пенсионер\p{L}*`],
  ['student', '(?:university )?student|undergraduate', String.raw`студент\p{L}*`],
  [
    'schoolchild',
    'schoolboy|schoolgirl|pupil',
    String.raw`школьни\p{L}+|учени\p{L}+ \p{L}+ класса`,
  ],
  ['imam', 'imam|mullah', String.raw`имам\p{L}*|мулл\p{L}`],
  ['printer', 'printer', String.raw`печатник\p{L}*`],
  ['translator', 'translator|interpreter', String.raw`переводчи\p{L}+`],
]

const KNOWN = OCCUPATIONS.map(([name, en, ru]) => [name, wholeWords(`${en}|${ru}`)] as const)

/** The first occupation that the words name, with its place in them. */
export const occupationIn = (
  words: string,
): { readonly name: string; readonly start: number; readonly end: number } | null => {
  const found = KNOWN.flatMap(([name, pattern]) => {
    const match = pattern.exec(words)
    return match ? [{ name, start: match.index, end: match.index + match[0].length }] : []
  })
  return found.toSorted((a, b) => a.start - b.start)[0] ?? null
}

export const occupationNumber = (name: string): number =>
  OCCUPATIONS.findIndex(([known]) => known === name)
