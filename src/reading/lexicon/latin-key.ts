// biome-ignore format: a table of letters is read by rows
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch',
  ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', ә: 'a', ғ: 'g', қ: 'k', ң: 'n',
  ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i', ў: 'u', җ: 'j', ҳ: 'h', ҷ: 'ch', ӣ: 'i', ӯ: 'u', є: 'e',
  ї: 'i', ґ: 'g', ş: 'sh', š: 'sh', ș: 'sh', ç: 'ch', č: 'ch', ć: 'ch', ž: 'j', ź: 'z', ż: 'j', ı: 'i', ğ: 'g', ə: 'a', đ: 'dj',
  ł: 'l', ø: 'o', æ: 'e', ß: 's', ñ: 'n',
}

/**
 * A loose key under which spellings of one given name meet, whatever the script: Aigul, Aygul and
 * Айгуль. For looking names up in a list only; whether two persons are one it never says.
 */
export const latinKey = (word: string): string => {
  let key = ''
  for (const letter of word.toLowerCase().normalize('NFC')) {
    if (/[-'’ʻʼ‘]/.test(letter)) continue
    key += LETTERS[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')
  }
  return key
    .replaceAll('dzh', 'j')
    .replaceAll('zh', 'j')
    .replaceAll('dj', 'j')
    .replaceAll('kh', 'h')
    .replaceAll('gh', 'g')
    .replaceAll('ya', 'ia')
    .replaceAll('yu', 'iu')
    .replaceAll('ye', 'e')
    .replaceAll('yo', 'e')
    .replaceAll('q', 'k')
    .replaceAll('w', 'v')
    .replaceAll('y', 'i')
    .replace(/(.)\1+/gu, '$1')
}
