import type { PartComparison } from './name-comparison.ts'
import type { NamePart } from './name-parts.ts'

/** Sounds that one letter of another alphabet or habit may stand for: Y. of Юнус, Zh. of Jenis, C. of Чингиз. */
const ALIKE: readonly string[] = ['J6XZ', 'IJE', 'KHG', 'C6S', 'VU', 'OU', 'AE', 'IU']
/** Latin C is written for К, Ц, Ч and С. */
const OF_C = 'CK6S'

/**
 * "Zh." and "J." begin alike, and so do "K." and "Khalil", as writers shorten Kh to K. In one
 * alphabet "Y." is rather no "I.": the one stands for Yunus or Yevgeny, the other for Ismail; but
 * who writes ы, и and й with one letter may mean either.
 */
export const howTheyBegin = (a: NamePart, b: NamePart): PartComparison['how'] => {
  const [x, y] = [a.written.toLowerCase()[0] ?? '', b.written.toLowerCase()[0] ?? '']
  if (x === y) return 'initial'
  const oneAlphabet = CYRILLIC.test(x) === CYRILLIC.test(y)
  if (oneAlphabet && (x === 'y' || y === 'y'))
    return x === 'i' || y === 'i' ? 'initial-may-fit' : 'initial-differs'
  const [p, q] = [a.sounds[0] ?? '', b.sounds[0] ?? '']
  const sets = x === 'c' || y === 'c' ? [...ALIKE, OF_C] : ALIKE
  const alike = p === q || (!oneAlphabet && sets.some((set) => set.includes(p) && set.includes(q)))
  return alike ? 'initial' : 'initial-differs'
}

const CYRILLIC = /\p{Script=Cyrillic}/u
