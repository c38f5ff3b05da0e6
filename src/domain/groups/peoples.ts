import type { PeopleEntry, Peoples } from './people-entry.ts'

/** Endings of Russian nouns for persons: дунган-ин, дунган-ами, кита-ец, казах-ов, казаш-ка. */
const RUSSIAN_END =
  /^(?:ин(?:а|у|ом|е|ы)?|ец|[её]?й?ц(?:а|у|ем|ом|е|ы|ев|ам|ами|ах)|к(?:а|и|е|у|ой|ою|ам|ами|ах)|ок|ень|[аеуыияьй]|ом|ем|ов|ев|ей|ой|ам|ями|ами|ах|ях|ям|ие|их|ими|им|ого|ому|ий|ая|ую|ое)?$/u
/** Plural and case of Kazakh and Kyrgyz: дүнген-дер-дің, кыргыз-дар-га. */
const TURKIC_END =
  /^(?:[лдт](?:ар|ер|ор|өр))?(?:(?:[ндт][ыіиуүо][ңн])|(?:[ғгқк][аеэө])|(?:[ндт][ыіиуү])|(?:[дтн][аеэө](?:н|р)?)|(?:мен(?:ен)?))?$/u

/** Built once: words lead to whom they may name. */
export const peoplesOf = (entries: readonly PeopleEntry[]): Peoples => {
  const english = new Map<string, PeopleEntry[]>()
  for (const entry of entries)
    for (const word of entry.en) english.set(word, [...(english.get(word) ?? []), entry])
  const stems = entries.flatMap((entry) => [
    ...entry.ru.map((stem) => ({ entry, stem, end: RUSSIAN_END })),
    ...entry.turkic.map((stem) => ({ entry, stem, end: TURKIC_END })),
  ])
  const cyrillic = (word: string): readonly PeopleEntry[] => [
    ...new Set(
      stems
        .filter(({ stem, end }) => word.startsWith(stem) && end.test(word.slice(stem.length)))
        .map(({ entry }) => entry),
    ),
  ]
  return {
    named: (given) => {
      const word = plainGroup(given)
      if (/\p{Script=Cyrillic}/u.test(word)) return cyrillic(word)
      return english.get(word) ?? english.get(word.replace(/s$/, '')) ?? []
    },
  }
}

const BESIDE = /^(?:the|ethnic|local|этнически\p{L}+|местны\p{L}+)\s+/iu

/** A group's name without what says nothing of whom it names. */
export const plainGroup = (written: string): string =>
  written
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[’ʼ`]/gu, "'")
    .replace(/'s$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(BESIDE, '')
