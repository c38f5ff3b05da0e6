/** Cyrillic letters of Russian and Kazakh by Latin ones, so that one name is one key in both scripts. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
}

/** Words of one workspace are few against how often they stand in it. */
const MOST_KEPT = 60_000
let kept = new Map<string, string>()

/** Lowercase Latin letters and digits without marks; "y" counts as "i", which writers of names swap. */
export const fold = (word: string): string => {
  const known = kept.get(word)
  if (known !== undefined) return known
  const folded = foldAnew(word)
  if (kept.size >= MOST_KEPT) kept = new Map()
  kept.set(word, folded)
  return folded
}

const foldAnew = (word: string): string => {
  let out = ''
  for (const sign of word.toLowerCase().normalize('NFKD').normalize('NFC')) {
    out += LATIN[sign] ?? sign
  }
  return out
    .normalize('NFKD')
    .replace(/[^\p{L}\p{Nd}]/gu, '')
    .replaceAll('y', 'i')
}
