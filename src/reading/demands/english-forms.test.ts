import { expect, test } from 'vitest'
import { boundForms, capitalised, everyForm, participles, plain } from './english-forms.ts'

test('every form of a verb is made from the plain one', () => {
  expect(everyForm('urge')).toBe('(?:urge|urges|urged|urging)')
  expect(everyForm('press')).toBe('(?:press|presses|pressed|pressing)')
  expect(everyForm('apply')).toBe('(?:apply|applies|applied|applying)')
  expect(everyForm('submit')).toBe('(?:submit|submits|submitted|submitting)')
})

test('verbs that form their past in their own way keep it', () => {
  expect(everyForm('tell')).toBe('(?:tell|tells|told|telling)')
  expect(everyForm('beg')).toBe('(?:beg|begs|begged|begging)')
  expect(participles('take write hold')).toBe('(?:taken|written|held)')
})

test('a list gives its plain forms, its bound ones, and capitals for those that pass', () => {
  expect(plain('free release')).toBe('(?:free|release)')
  expect(boundForms('demand')).toBe('(?:demands|demanded|demanding)')
  expect(capitalised('unlock order', (verb) => verb !== 'order')).toBe('(?:Unlock)')
})
