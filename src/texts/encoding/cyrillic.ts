import iconv from 'iconv-lite'

/**
 * Tells the one-byte Cyrillic encodings apart by what the bytes would spell. Each encoding is tried;
 * common small letters speak for it, a capital after a small letter and signs that no text has
 * between letters speak against it. KOI8-R and CP1251 hold small and capital letters the other way
 * round, so that already a few words decide.
 */
const CANDIDATES = [
  'windows-1251',
  'koi8-r',
  'cp866',
  'iso-8859-5',
  /** Kazakh (KZ-1048): CP1251 with the Kazakh letters. After it, since for Russian both are alike. */
  'rk1048',
] as const

/**
 * Letters by how common they are in running Russian and Kazakh, the commonest groups first. What
 * another encoding makes of common letters are mostly rare ones.
 */
const GROUPS: readonly (readonly [letters: string, weight: number])[] = [
  ['оеаинт', 2],
  ['срвлкмдпуыі', 1.3],
  ['яьгзбйқғңү', 0.6],
  ['чхжшюұөә', 0],
  ['цщэфъёһ', -1],
]
const NEUTRAL = '«»„“”‘’—–…№\u00a0•'
/** A capital says a little less than its small letter. */
const CAPITAL = 0.8
const CAPITAL_AFTER_SMALL = -3
const STRANGE = -3
/** A Latin letter right beside a Cyrillic one: an accented letter of a Latin encoding. */
const BESIDE_LATIN = -2

const WEIGHTS = new Map<string, number>()
for (const [letters, weight] of GROUPS) for (const letter of letters) WEIGHTS.set(letter, weight)
for (const sign of NEUTRAL) WEIGHTS.set(sign, 0)

/** Bytes looked at, from where the first byte above 7F stands. */
const SAMPLE_LENGTH = 65_536

/** Fewer letters than this don't tell a language from damage. */
const FEWEST_LETTERS = 4
/** Mean weight per byte above 7F that words in the right encoding reach with room to spare. */
const LOWEST_SCORE = 0.6

interface Score {
  readonly mean: number
  readonly letters: number
}

type Kind = 'small' | 'capital' | 'latin' | 'other'

const kindOf = (character: string): Kind => {
  if (character < '\u0080') return /[a-z]/i.test(character) ? 'latin' : 'other'
  if (NEUTRAL.includes(character)) return 'other'
  if (WEIGHTS.has(character)) return 'small'
  return WEIGHTS.has(character.toLowerCase()) ? 'capital' : 'other'
}

const weightOf = (character: string, kind: Kind, before: Kind): number => {
  const weight = WEIGHTS.get(character.toLowerCase()) ?? STRANGE
  if (kind !== 'capital') return weight
  return before === 'small' ? CAPITAL_AFTER_SMALL : weight * CAPITAL
}

const scoreOf = (decoded: string): Score => {
  let total = 0
  let judged = 0
  let letters = 0
  let before: Kind = 'other'
  for (const character of decoded) {
    const kind = kindOf(character)
    const cyrillic = kind === 'small' || kind === 'capital'
    if (cyrillic) letters++
    if (
      kind === 'latin' ? before === 'small' || before === 'capital' : cyrillic && before === 'latin'
    )
      total += BESIDE_LATIN
    if (character >= '\u0080') {
      judged++
      total += weightOf(character, kind, before)
    }
    before = kind
  }
  return { mean: judged === 0 ? 0 : total / judged, letters }
}

/** The one-byte Cyrillic encoding that the bytes spell words in; null when they spell none. */
export const cyrillicEncoding = (bytes: Uint8Array): string | null => {
  let first = 0
  while (first < bytes.length && (bytes[first] ?? 0) < 0x80) first++
  const sample = Buffer.from(bytes.subarray(first, first + SAMPLE_LENGTH))
  let best: string | null = null
  let highest = LOWEST_SCORE
  for (const encoding of CANDIDATES) {
    const { mean, letters } = scoreOf(iconv.decode(sample, encoding))
    if (letters >= FEWEST_LETTERS && mean > highest) {
      highest = mean
      best = encoding
    }
  }
  return best
}
