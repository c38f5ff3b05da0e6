/** A generator of numbers that is the same for the same seed. */
export type Random = (below: number) => number

export const seeded = (seed: number): Random => {
  let state = seed >>> 0 || 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % Math.max(1, below)
  }
}

const pick = (random: Random, from: string | readonly string[]): string =>
  from[random(from.length)] ?? ''

const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', y: 'у', A: 'А', B: 'В', H: 'Н', K: 'К', M: 'М',
  а: 'a', е: 'e', о: 'o', с: 'c', р: 'p', х: 'x', у: 'y', А: 'A', В: 'B', Н: 'H', К: 'K', М: 'M',
} // biome-ignore format: a table of letters is read by rows

const STREWN = [
  '“', '”', '«', '»', '"', "'", '’', '(', ')', '[', ']', '<', '>', '<sup>', '</sup>', '&lt;', '&nbsp;',
  '\u202e', '\u202d', '\u200f', '\u200b', '\ufeff', '\u0301', '\u0308', '\u0000', '\ud800', '\udc00',
  '😀', '𝒳', 'İ', 'ß', 'ﬁ', '½', '²', '٣', '،', 'שלום', 'مرحبا', '…', '–', '—', '‑', '\n', '\r\n', '\n\n',
  '\t', '\u00a0', '\u2028', '%', '№', '§', '$', '€', 'A. ', 'Ә', 'ғ', 'http://', 'www.', '- ', '1. ',
] // biome-ignore format: a list of signs is read by rows

const RUNS = [
  '0',
  '9',
  '1.',
  '1,',
  'A',
  'A. ',
  'Ж',
  ' ',
  '\n',
  '-',
  '.',
  '"',
  '(',
  'ab ',
  'и ',
  'of ',
]

type Mutation = (text: string, random: Random) => string

const at = (text: string, random: Random): number => random(text.length + 1)

const insert = (text: string, random: Random, piece: string): string => {
  const place = at(text, random)
  return text.slice(0, place) + piece + text.slice(place)
}

const cutOut: Mutation = (text, random) => {
  const start = at(text, random)
  return text.slice(0, start) + text.slice(start + random(40))
}

const double: Mutation = (text, random) => {
  const start = at(text, random)
  return insert(text, random, text.slice(start, start + random(60)))
}

const swapScripts: Mutation = (text, random) => {
  const start = at(text, random)
  const end = start + random(30)
  const swapped = text.slice(start, end).replace(/[a-zа-я]/gi, (sign) => LOOKALIKES[sign] ?? sign)
  return text.slice(0, start) + swapped + text.slice(end)
}

const changeCase: Mutation = (text, random) => {
  const start = at(text, random)
  const end = start + random(50)
  const piece = text.slice(start, end)
  return (
    text.slice(0, start) +
    (random(2) === 0 ? piece.toUpperCase() : piece.toLowerCase()) +
    text.slice(end)
  )
}

const hugeNumber: Mutation = (text, random) => {
  const digits = Array.from({ length: 1 + random(60) }, () => pick(random, '0123456789')).join('')
  return text.replace(
    /\d+/,
    random(2) === 0 ? digits : `${digits}${pick(random, '.,:-/')}${digits}`,
  )
}

const mutations: readonly Mutation[] = [
  cutOut,
  double,
  swapScripts,
  changeCase,
  hugeNumber,
  (text, random) => insert(text, random, pick(random, STREWN)),
  (text, random) => insert(text, random, pick(random, RUNS).repeat(1 + random(80))),
  (text) => text.split('').reverse().join(''),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/\s+/g, ''),
  (text) => text.replace(/[.,;:!?]/g, ''),
  (text, random) => text.replaceAll(' ', pick(random, ['\n', '\n\n', '\u00a0', '  '])),
]

/** One of the texts, or two joined, changed in a few places. */
export const mutated = (texts: readonly string[], random: Random): string => {
  let text = pick(random, texts)
  if (random(3) === 0) text += pick(random, [' ', '\n', '\n\n', '']) + pick(random, texts)
  for (let times = random(6); times > 0; times--) {
    const change = mutations[random(mutations.length)] ?? cutOut
    text = change(text, random).slice(0, 4_000)
  }
  return text
}

/** A text of signs that nobody wrote. */
export const strewn = (random: Random): string => {
  const pieces: string[] = []
  for (let length = random(60); length > 0; length--) {
    const code = random(3) === 0 ? random(0x10000) : 0x20 + random(0x500)
    pieces.push(random(2) === 0 ? pick(random, STREWN) : String.fromCharCode(code))
  }
  return pieces.join('')
}
