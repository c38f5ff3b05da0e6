import { describe, expect, it } from 'vitest'
import { notStated, stated } from '../../domain/stated.ts'
import { formOf } from './amend-values.ts'
import { changesOf, descriptionFields } from './describe-fields.ts'

const before = {
  title: stated('A report'),
  kind: 'news',
  author: notStated,
  publisher: stated('The union'),
  date: stated({ edtf: '2021-02', words: 'February 2021', earliest: null, latest: null }),
  dateBasis: stated('front matter'),
  language: stated('en'),
  address: notStated,
}
const form = formOf(descriptionFields, before)

describe('describing a source in the form', () => {
  it('sends nothing when nothing was changed', () => {
    expect(changesOf(form, before)).toBeNull()
  })

  it('sends only what was changed; what was emptied is not stated', () => {
    const changed = {
      ...form,
      date: { is: 'stated', text: '2021-02-08' },
      publisher: { is: 'stated', text: '  ' },
      author: { is: 'withheld', text: '' },
      kind: { is: 'stated', text: 'appeal' },
    } as const
    expect(changesOf(changed, before)).toEqual({
      kind: 'appeal',
      author: { is: 'withheld' },
      publisher: notStated,
      date: stated('2021-02-08'),
    })
  })

  it('shows a date as it is written in the form, and names languages in words', () => {
    expect(form.date).toEqual({ is: 'stated', text: '2021-02' })
    const language = descriptionFields.find(({ name }) => name === 'language')
    expect(language?.kind).toMatchObject({ of: expect.arrayContaining([['ru', 'Russian (ru)']]) })
  })
})
