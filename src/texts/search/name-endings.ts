/**
 * Case and plural endings that a name takes in running text: what the name may be without them. One
 * more way to find it, beside the form as it stands; never a statement about grammar.
 */

/** The name that is left must have at least so many letters. */
const SHORTEST_NAME = 4

interface Ending {
  readonly pattern: RegExp
  readonly instead: string
}

/** Russian. After a vowel these stand for й: Кордая, Кордаю, Кордаем, Кордае. */
const RUSSIAN: readonly Ending[] = [
  { pattern: /(?<=[аеиоуыэюя])(?:я|ю|ем|е)$/, instead: 'й' },
  { pattern: /(?:ами|ями|ах|ях|ов|ев|ам|ям)$/, instead: '' },
  { pattern: /(?:ом|ем|ой|ей|ою|ею)$/, instead: '' },
  { pattern: /(?:а|у|е|ы|и|я|ю|ь)$/, instead: '' },
]

/** The Russian adjective of a place is its name too: Кордайского района, Жамбылской области. */
const OF_A_PLACE: readonly Ending[] = [
  { pattern: /ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$/, instead: '' },
]

/** Kazakh and Kyrgyz: in, from, to, of, the (object); -дағы "that is in". */
const KAZAKH: readonly Ending[] = [
  { pattern: /(?:[дт][ае]ғы|[дт][ае]гі)$/, instead: '' },
  { pattern: /(?:[дтн][ае]н|[дт][ае]|[ғг][ае]|[қк][ае])$/, instead: '' },
  { pattern: /(?:[нд]ың|тың|[нд]ің|тің|[нд]ы|[нд]і|ты|ті)$/, instead: '' },
]

const without = (word: string, endings: readonly Ending[]): string | null => {
  for (const { pattern, instead } of endings) {
    const shorter = word.replace(pattern, instead)
    if (shorter !== word && shorter.length >= SHORTEST_NAME) return shorter
  }
  return null
}

const CYRILLIC = /[\u0400-\u04ff]/
const ENGLISH_PLURAL = /(?<=[^s])s$/

/** The forms that a written name may be an inflection of; none for most. */
export const withoutEndings = (word: string): string[] => {
  const small = word.toLowerCase()
  if (!CYRILLIC.test(small)) {
    const singular = small.replace(ENGLISH_PLURAL, '')
    return singular !== small && singular.length >= SHORTEST_NAME ? [singular] : []
  }
  return [RUSSIAN, OF_A_PLACE, KAZAKH]
    .map((endings) => without(small, endings))
    .filter((form) => form !== null)
}
