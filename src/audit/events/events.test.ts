import { expect, test } from 'vitest'
import { acts } from './acts.ts'
import { wordsOf } from './event-class.ts'
import { effectClasses } from './index.ts'

const actsIn = (words: string): string[] => [
  ...new Set(acts.flatMap((act) => (wordsOf(act).test(words) ? [act.family] : []))),
]

const effectsIn = (words: string): string[] =>
  effectClasses.flatMap(({ name, words: pattern }) => {
    pattern.lastIndex = 0
    return pattern.test(words) ? [name] : []
  })

test.each([
  ['Troops cleared the square at dawn.', 'the violence'],
  ['Вооружённые люди ворвались в посёлок.', 'the violence'],
  ['Excavators levelled the last row.', 'the demolition'],
  ['Семьи выселили из барака.', 'the demolition'],
  ['He was found dead in the cell.', 'the death'],
  ['Она скончалась в больнице.', 'the death'],
  ['They were handed over at the airport.', 'the deportation'],
  ['Заседание началось утром; первое судебное заседание.', 'the opening of the trial'],
  ['The boat capsized.', 'the sinking'],
  ['Тело выдали матери.', 'the return of the body'],
])('%s tells of %s', (words, family) => {
  expect(actsIn(words)).toContain(family)
})

test.each(['The harvest was poor.', 'Урожай был плохой.', 'She read the letter aloud.'])(
  '%s tells of no act',
  (words) => {
    expect(actsIn(words)).toEqual([])
  },
)

test.each([
  ['they never came home', 'killed'],
  ['легли в землю', 'killed'],
  ['were taken to the district hospital', 'injured'],
  ['обратились за медицинской помощью', 'injured'],
  ['bundled into police vans', 'detained'],
  ['оказались за решёткой', 'detained'],
  ['placed in a remand cell', 'arrested'],
  ['went up in flames', 'burned'],
  ['сгорели дотла', 'burned'],
  ['took to the streets', 'took-part'],
  ['вышли на площадь', 'took-part'],
])('“%s” says what befell so many: %s', (words, effect) => {
  expect(effectsIn(words)).toContain(effect)
})

test('a class is not read inside another word', () => {
  expect(effectsIn('the deadline for diesel')).toEqual([])
  expect(actsIn('пожарная часть')).toEqual([])
})
