import type { Which } from './source-calendar.ts'

const ENDINGS = 'ый ий ая яя ое ее ые ие ого его ой ей ому ему ую юю ым им ом ем'.split(' ')

const STEMS: readonly (readonly [Which, string])[] = [
  ['last', 'прошл минувш прошедш истекш'],
  ['this', 'текущ нынешн'],
  ['ahead', 'ближайш'],
  ['next', 'следующ будущ предстоящ'],
]

const words = new Map<string, Which>([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['сего', 'this'],
  ['coming', 'ahead'],
  ['этот', 'this'],
  ['этом', 'this'],
  ['эту', 'this'],
  ['этой', 'this'],
  ['это', 'this'],
  ['этим', 'this'],
])
for (const [which, stems] of STEMS) {
  for (const stem of stems.split(' ')) for (const end of ENDINGS) words.set(stem + end, which)
}

/** "Last", "this", "next" in every form. */
export const whichWords: ReadonlyMap<string, Which> = words
