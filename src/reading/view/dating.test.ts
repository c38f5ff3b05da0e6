import { describe, expect, it } from 'vitest'
import { dateValue } from '../../domain/dates.ts'
import { readText } from '../index.ts'

/** The kind of each claim with the time that it was given. */
const timesOf = (text: string, written?: string): string[] => {
  const value = written === undefined ? null : dateValue(written, written)
  const context = { language: null, sourceDate: value?.ok ? value.value : null }
  return readText(text, context).proposals.flatMap(({ statement: { content, time } }) =>
    content.kind === 'status'
      ? [`${content.status} ${time.is === 'stated' ? time.value.edtf : time.is}`]
      : [],
  )
}

describe('claims dated by a date that another tells', () => {
  it('take the day it comes to', () => {
    const text =
      'On 3-4 May 2018 twelve men were detained. Nine of them were released the next day.'
    expect(timesOf(text)).toContain('released 2018-05-04/2018-05-05')
    expect(timesOf('Вчера двое были задержаны.', '2018-05-09')).toEqual(['detained 2018-05-08'])
  })

  it('stay undated where no day is certain', () => {
    expect(timesOf('The next day two men were released.')).toEqual(['released not-stated'])
    expect(timesOf('Вчера двое были задержаны.')).toEqual(['detained not-stated'])
  })
})
