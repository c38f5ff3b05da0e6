import { expect, test } from 'vitest'
import { nameWordsOf } from './name-words.ts'
import { bitsIn, skeletonOf, slipKeysOf } from './skeleton.ts'

const stems = (written: string): readonly string[] => nameWordsOf(written).words.map((w) => w.stem)

test('the ways of writing one word have one stem', () => {
  for (const forms of [
    ['Asanov', 'Асанова', 'Asanow', 'Асановым', 'Asanovich', 'Асан уулу', 'Asanuly', 'Asan kyzy'],
    ['Osmonalievskaya', 'Осмоналиевский', 'Osmonalijewski'],
    ['Alexandra', 'Александра', 'Aleksandra'],
    ['Исхар', 'Ishar'],
    ['Djanybek', 'Жаныбек', 'Dzhanybek', 'Janybek'],
    ['Мұхтарди', 'Mukhtar'],
  ])
    expect(new Set(forms.map((form) => stems(form).join(' '))).size, forms.join(', ')).toBe(1)
})

test('initials, titles, marks and quotation marks are no words', () => {
  const { words, initials } = nameWordsOf('г-жа «Zh. B. Ospanova»')
  expect(words.map((w) => w.stem)).toEqual(['OSPAN'])
  expect(initials).toEqual(['J', 'B'])
  expect(stems('uulu')).toEqual(['ULU'])
  expect(stems('Karimov Ully')).toEqual(['KARIM', 'ULI'])
  expect(nameWordsOf(' - , ...').words).toEqual([])
})

test('a consonant left out, put in, written wrong or turned round leaves a key in common', () => {
  const keys = (sounds: string): readonly string[] => slipKeysOf(skeletonOf(sounds))
  for (const wrong of ['ASNOV', 'ASRANOV', 'ARANOV', 'ANASOV'])
    expect(keys('ASANOV').some((key) => keys(wrong).includes(key))).toBe(true)
  expect(keys('ASANOV').some((key) => keys('TULEGEN').includes(key))).toBe(false)
})

test('bits are counted', () => {
  expect([0, 1, 0b1011, 0x80000000, 0xffffffff].map(bitsIn)).toEqual([0, 1, 3, 1, 32])
})
