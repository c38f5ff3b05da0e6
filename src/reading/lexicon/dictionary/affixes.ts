/** One suffix rule of a Hunspell affix file: the base form ends in `strip`, the written one in `add`. */
interface SuffixRule {
  readonly flag: string
  readonly strip: string
  readonly fits: (base: string) => boolean
}

/** Suffix rules by the ending that they add. */
export type Suffixes = ReadonlyMap<string, readonly SuffixRule[]>

const NOTHING = '0'

/** The condition at the end of the base form: letters, points and [classes], at most a few signs. */
const condition = (written: string | undefined): ((base: string) => boolean) => {
  if (written === undefined || written === '.') return () => true
  const pattern = new RegExp(`${written}$`, 'u')
  return (base) => pattern.test(base)
}

/** The suffix rules of an affix file; prefixes are left out, whole words are looked for. */
export const suffixesOf = (affixFile: string): Suffixes => {
  const rules = new Map<string, SuffixRule[]>()
  const conditions = new Map<string, (base: string) => boolean>()
  for (const line of affixFile.split('\n')) {
    const [kind, flag, strip, add, where] = line.trim().split(/\s+/)
    if (kind !== 'SFX' || flag === undefined || strip === undefined || add === undefined) continue
    // The head of a group says how many rules follow: "SFX A Y 12".
    if (where === undefined && /^[YN]$/.test(strip)) continue
    const fits = conditions.get(where ?? '.') ?? condition(where)
    conditions.set(where ?? '.', fits)
    const ending = add.split('/')[0] ?? ''
    const key = ending === NOTHING ? '' : ending
    const known = rules.get(key) ?? []
    known.push({ flag, strip: strip === NOTHING ? '' : strip, fits })
    rules.set(key, known)
  }
  return rules
}

/** Word to its flags, as the dictionary file holds them; words that stand twice have all flags. */
export type Entries = ReadonlyMap<string, string>

export const entriesOf = (dictionaryFile: string): Entries => {
  const entries = new Map<string, string>()
  // The first line is the number of words.
  let at = dictionaryFile.indexOf('\n') + 1
  while (at > 0 && at < dictionaryFile.length) {
    const end = dictionaryFile.indexOf('\n', at)
    const line = dictionaryFile.slice(at, end < 0 ? undefined : end).trim()
    const slash = line.indexOf('/')
    const word = slash < 0 ? line : line.slice(0, slash)
    if (word !== '')
      entries.set(word, (entries.get(word) ?? '') + (slash < 0 ? '' : line.slice(slash + 1)))
    at = end < 0 ? 0 : end + 1
  }
  return entries
}

export interface DictionaryBase {
  readonly base: string
  readonly flags: string
}

/** No suffix of either dictionary is longer. */
const LONGEST_SUFFIX = 9

/** The entries that a word may be a form of: itself, or one that a suffix rule leads back to. */
export const basesOf = (word: string, entries: Entries, suffixes: Suffixes): DictionaryBase[] => {
  const found: DictionaryBase[] = []
  const whole = entries.get(word)
  if (whole !== undefined) found.push({ base: word, flags: whole })
  const shortest = Math.max(1, word.length - LONGEST_SUFFIX)
  for (let cut = word.length; cut >= shortest; cut--) {
    const stem = word.slice(0, cut)
    for (const rule of suffixes.get(word.slice(cut)) ?? []) {
      const base = stem + rule.strip
      const flags = entries.get(base)
      if (flags === undefined || !flags.includes(rule.flag) || !rule.fits(base)) continue
      if (!found.some((f) => f.base === base)) found.push({ base, flags })
    }
  }
  return found
}
