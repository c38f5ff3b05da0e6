/** "… Акмолинской области", "… Кордайского района": what a Russian writer puts after the place it lies in. */
const RUSSIAN =
  /(?<=\p{L})\s+(?=(?:\p{Lu}[\p{L}-]+(?:ского|цкого|ской|цкой)\s+(?:района|р-на|области|обл\.?)|(?:района|области)\s+(?:имени\s+)?\p{Lu})(?![\p{L}]))/gu

/** "… of Zhambyl Region", "… in Korday district". */
const ENGLISH =
  /(?<=\p{L})\s+(?:of|in)\s+(?:the\s+)?(?=[\p{L}\s-]+\s(?:district|region|oblast|province|rayon|raion)(?:$|\s))/giu

const KIND_ALONE =
  /^(?:the\s+)?(?:village|town|city|district|region|oblast|province|settlement|rayon|raion)$/iu

/**
 * A written place and what it is said to lie in, nearest first: by comma, in brackets, in the Russian
 * genitive ("Есильский район Акмолинской области"), after English "of" and "in".
 */
export const partsWithin = (written: string): readonly string[] => {
  const [head = '', ...after] = written
    .replace(/[()]/gu, ',')
    .split(/\s*,\s*/)
    .filter((part, at) => at === 0 || part !== '')
  const parts = head.replace(RUSSIAN, ',').split(',').flatMap(englishParts)
  return [...parts, ...after].map((part) => part.trim()).filter((p, at) => at === 0 || p !== '')
}

const englishParts = (part: string): string[] => {
  const cut = part.split(ENGLISH)
  const [first = '', second, ...rest] = cut
  // "District of Korday": the kind's own "of".
  return KIND_ALONE.test(first.trim()) && second !== undefined
    ? [`${first} of ${second}`, ...rest]
    : cut
}
