import { remembered } from '../tokens/remembered.ts'

/**
 * A small undoing of Russian case endings, for looking a written form up in a list of base forms.
 * It proposes what the base form may be; whether it is one, the list decides.
 */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['иями', ['ия']],
  ['ями', ['я', 'ь']],
  ['ами', ['а', '']],
  ['иях', ['ия']],
  ['ием', ['ий']],
  ['ией', ['ия']],
  ['ого', ['ый', 'ий', 'ой']],
  ['его', ['ий']],
  ['ому', ['ый', 'ий', 'ой']],
  ['ему', ['ий']],
  ['ыми', ['ый']],
  ['ими', ['ий']],
  ['ах', ['а', '', 'ы', 'и']],
  ['ях', ['я', 'ь']],
  ['ам', ['а', '', 'ы']],
  ['ям', ['я', 'ь']],
  ['ов', ['', 'ы', 'и']],
  ['ев', ['ь', 'й']],
  ['ей', ['ь', 'я', 'и']],
  ['ом', ['', 'о', 'ый', 'ий', 'ой']],
  ['ем', ['ь', 'й', 'е', 'ий']],
  ['ой', ['а', 'ая']],
  ['ую', ['ая']],
  ['ии', ['ия', 'ий']],
  ['ию', ['ия', 'ий']],
  ['ия', ['ий']],
  ['ья', ['ье']],
  ['ью', ['ье', 'ь']],
  ['ье', ['ье']],
  ['це', ['ец']],
  ['ца', ['ец']],
  ['цу', ['ец']],
  ['цом', ['ец']],
  ['цем', ['ец']],
  ['цы', ['ец']],
  ['цев', ['ец']],
  ['цам', ['ец']],
  ['цами', ['ец']],
  ['цах', ['ец']],
  ['ии', ['ие']],
  ['ка', ['ок']],
  ['ки', ['ок']],
  ['ку', ['ок']],
  ['ке', ['ок']],
  ['ым', ['ый', '']],
  ['им', ['ий', '']],
  ['ых', ['ый', 'ые']],
  ['их', ['ий', 'ие']],
  ['а', ['', 'о', 'ы']],
  ['я', ['й', 'ь', 'е']],
  ['у', ['а', '', 'о']],
  ['ю', ['я', 'й', 'ь', 'е']],
  ['е', ['а', '', 'о', 'я', 'ь', 'й', 'е']],
  ['ы', ['а', '']],
  ['и', ['а', 'ь', 'я', 'й', '']],
]

/** The word itself and what it may be a case form of, likeliest ending first. Lowercase in and out. */
export const russianBases = (word: string): string[] => {
  const bases = [word]
  for (const [ending, replacements] of ENDINGS) {
    if (word.length < ending.length + 2 || !word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    for (const replacement of replacements) bases.push(stem + replacement)
  }
  return bases
}

/** True when the word or one of its possible base forms is in the set. */
export const inRussianSet = (set: Words, word: string): boolean => {
  let ask = asked.get(set)
  if (!ask) {
    ask = remembered((one) => set.has(one) || russianBases(one).some((base) => set.has(base)))
    asked.set(set, ask)
  }
  return ask(word)
}

interface Words {
  readonly has: (word: string) => boolean
}

const asked = new WeakMap<Words, (word: string) => boolean>()
