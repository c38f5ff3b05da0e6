import { inWords, numberAhead } from './number-words.ts'

/** What somebody is said to have done, as far as words tell it in a way that can be compared. */
export interface Deed {
  readonly acts: ReadonlySet<Act>
  /** To how many, where a number stands right behind the act. */
  readonly victims: number | null
  readonly means: ReadonlySet<Means>
  readonly ways: ReadonlySet<Way>
}

export type Act = keyof typeof ACTS
export type Means = keyof typeof MEANS
export type Way = keyof typeof WAYS

/** Own list, from general knowledge, in English and Russian. The word of an act, in all forms that tell of one doer. */
const ACTS = {
  kill: /\b(?:kill(?:ed|ing)|murder(?:ed|ing)?|shot dead|took the li(?:fe|ves) of)\b|(?<!\p{L})(?:убил[аи]?|убийств\p{L}+|убив\p{L}+|лишил[аи]? жизни|застрелил[аи]?)(?!\p{L})/iu,
  'run over':
    /\b(?:r[au]n over|running over|drove (?:in)?to|ramm(?:ed|ing)|knocked down)\b|(?<!\p{L})(?:сбил[аи]?|задавил[аи]?|переехал[аи]?|наехал[аи]?|наезд\p{L}*|въехал[аи]?)(?!\p{L})/iu,
  shoot:
    /\b(?:shot|shooting|fired|firing) (?:at|on|upon|and|dead|in)\b|\bopened fire\b|(?<!\p{L})(?:стрелял[аи]?|выстрелил[аи]?|застрелил[аи]?|подстрелил[аи]?|открыл[аи]? огонь)(?!\p{L})/iu,
  stab: /\b(?:stabb(?:ed|ing)|knifed)\b|(?<!\p{L})(?:зарезал[аи]?|заколол[аи]?|ударил[аи]? (?:ножом|вилами))(?!\p{L})/iu,
  beat: /\b(?:beat|beating)\b|(?<!\p{L})(?:избил[аи]?|избива\p{L}+|избиени\p{L}+)(?!\p{L})/iu,
  slander:
    /\b(?:slander(?:ed|ing)?|falsely accused|false accusation|bore false witness|falsely testified|gave false (?:testimony|evidence))\b|(?<!\p{L})(?:оговорил[аи]?|оговор[аеу]?|оклеветал[аи]?|клевет[аеуы])(?!\p{L})/iu,
  burn: /\b(?:set fire to|set (?:[\p{L}]+ ){1,4}on fire|burn(?:ed|t) down|torched|arson)\b|(?<!\p{L})(?:поджег|подожг\p{L}*|сжег|сожг\p{L}*|поджог\p{L}*)(?!\p{L})/iu,
  abduct:
    /\b(?:kidnapp?(?:ed|ing)|abduct(?:ed|ing))\b|(?<!\p{L})(?:похитил[аи]?|похищени\p{L}+)(?!\p{L})/iu,
  rape: /\brap(?:ed|ing)\b|(?<!\p{L})изнасилова\p{L}+(?!\p{L})/iu,
} as const

/** Any of them, each told with е for ё. */
export const ANY_ACT = new RegExp(
  Object.values(ACTS)
    .map(({ source }) => source)
    .join('|'),
  'iu',
)

const MEANS = {
  'a vehicle':
    /\b(?:car|vehicle|truck|jeep|minibus|tractor)\b|(?<!\p{L})(?:машин\p{L}{1,3}|автомобил\p{L}{1,3}|грузовик\p{L}*|трактор\p{L}*|микроавтобус\p{L}*)(?!\p{L})/iu,
  'a firearm':
    /\b(?:rifle|shotgun|gun|pistol|carbine|firearm)\b|(?<!\p{L})(?:ружь\p{L}{1,2}|карабин\p{L}*|пистолет\p{L}*|винтовк\p{L}+|автомат[аоу]?м?)(?!\p{L})/iu,
  'a knife': /\bkni(?:fe|ves)\b|(?<!\p{L})нож(?:ом|а|и|ами)?(?!\p{L})/iu,
  'a pitchfork': /\b(?:pitch)?forks?\b|(?<!\p{L})вил(?:ы|ами)(?!\p{L})/iu,
  'a club':
    /\b(?:club|bat|stick|iron bar)\b|(?<!\p{L})(?:палк\p{L}+|бит(?:ой|ами)|арматур\p{L}+)(?!\p{L})/iu,
  'a bottle that burns':
    /\b(?:molotov|petrol bomb)\b|(?<!\p{L})(?:коктейл\p{L}+ молотова|бутылк\p{L}+ с зажигательн\p{L}+)(?!\p{L})/iu,
} as const

/** How it is told: each says little alone, two together are seldom said of two men. */
const WAYS = {
  'admits it':
    /\b(?:admitt(?:ed|ing)|confess(?:ed|ing)|acknowledged)\b|(?<!\p{L})(?:призна(?:лся|лась|л|ла|вшись)|сознался|созналась)(?!\p{L})/iu,
  'was pressed to it by investigators':
    /\bunder (?:pressure|duress|torture|threats?)\b|\bpressured? by (?:the )?(?:investigat|police)|(?<!\p{L})под (?:давлением|пытками|угрозами|принуждением)(?!\p{L})/iu,
  'tells it in a last word in court':
    /\b(?:last|final|closing) (?:words?|speech|statement|plea|address)\b|(?<!\p{L})последн\p{L}{2,3} слов\p{L}{1,2}(?!\p{L})/iu,
  'asks forgiveness for it':
    /\b(?:apologi[sz]ed|asked? (?:for )?(?:forgiveness|pardon))\b|(?<!\p{L})(?:попросил[аи]? прощения|извинил(?:ся|ась))(?!\p{L})/iu,
} as const

const keysOf = <T extends string>(
  patterns: Readonly<Record<T, RegExp>>,
  words: string,
): ReadonlySet<T> =>
  new Set((Object.keys(patterns) as T[]).filter((each) => patterns[each].test(words)))

const folded = (words: string): string => words.replaceAll('ё', 'е').replaceAll('Ё', 'Е')

/** Where the words of a deed begin and end; null where none is told. */
export const deedAt = (
  written: string,
): { readonly start: number; readonly end: number } | null => {
  const found = ANY_ACT.exec(folded(written))
  return found && { start: found.index, end: found.index + found[0].length }
}

/** Reads what words tell of a deed; null where they tell of none. */
export const deedIn = (written: string): Deed | null => {
  const words = folded(written)
  const acts = keysOf(ACTS, words)
  if (acts.size === 0) return null
  const numbers = [...acts].flatMap((act) => {
    const found = ACTS[act].exec(words)
    const after = found ? words.slice(found.index + found[0].length) : ''
    return numberAhead(after.replace(/^\s*(?:of|at|to)\s/, ' ').trim()) ?? []
  })
  return {
    acts,
    victims: numbers[0] ?? null,
    means: keysOf(MEANS, words),
    ways: keysOf(WAYS, words),
  }
}

/** Two ways in which a deed is told are as good as one thing that can be counted or held in the hand. */
const WAYS_THAT_TELL = 2

/** Whether a deed tells its doer from others: by how many, by what means, by how it is told. */
export const tellsDeed = ({ victims, means, ways }: Deed): boolean =>
  (victims ?? 0) > 1 || means.size > 0 || ways.size >= WAYS_THAT_TELL

/** In what two deeds agree, or why they cannot be one. Null where they have nothing to do with each other. */
export type DeedsCompared =
  | {
      readonly is: 'agree'
      readonly tells: boolean
      /** How many things agree besides the act: to how many, by what means, in what ways it is told. */
      readonly particulars: number
      readonly lines: readonly string[]
    }
  | { readonly is: 'contradict'; readonly line: string }

const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): readonly T[] =>
  [...a].filter((x) => b.has(x))

const VERBS: Readonly<Record<Act, string>> = {
  kill: 'killed',
  'run over': 'run over',
  shoot: 'shot at',
  stab: 'stabbed',
  beat: 'beaten',
  slander: 'slandered',
  burn: 'set fire',
  abduct: 'abducted',
  rape: 'raped',
}

export const compareDeeds = (a: Deed, b: Deed): DeedsCompared | null => {
  const [act] = shared(a.acts, b.acts)
  if (act === undefined) return null
  const both = `Both are said to have ${VERBS[act]}`
  if (a.victims !== null && b.victims !== null && a.victims !== b.victims)
    return {
      is: 'contradict',
      line: `The one is said to have ${VERBS[act]} ${inWords(a.victims)}, the other ${inWords(b.victims)}`,
    }
  const means = shared(a.means, b.means)
  if (a.means.size > 0 && b.means.size > 0 && means.length === 0)
    return {
      is: 'contradict',
      line: `The one is said to have ${VERBS[act]} with ${[...a.means].join(' and ')}, the other with ${[...b.means].join(' and ')}`,
    }
  const several = a.victims !== null && a.victims === b.victims && a.victims > 1
  const ways = shared(a.ways, b.ways)
  const how = means.length === 0 ? '' : ` with ${means.join(' and ')}`
  return {
    is: 'agree',
    tells: several || means.length > 0 || ways.length >= WAYS_THAT_TELL,
    particulars: Number(several) + means.length + ways.length,
    lines: [
      `${both}${several ? ` ${inWords(a.victims)}` : ''}${how}`,
      ...ways.map((way) => `Of both it is told that he or she ${way}`),
    ],
  }
}
