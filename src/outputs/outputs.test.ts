import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import type { ClaimId, SourceId, TextId } from '../domain/ids.ts'
import type { OutputDocument } from './document.ts'
import { type OutputFormat, outputFormats, renderDocument } from './export-file.ts'
import { type Citation, claimIdsOf, makeLine, UnsourcedLine } from './line.ts'

const claimId = 'clm_0000000000000000000000000000000a' as ClaimId

const citation = (over: Partial<Citation> = {}): Citation => ({
  claimIds: [claimId],
  sourceId: 'src_0' as SourceId,
  sourceNumber: 3,
  sourceName: 'Briefing <of> the “regional” administration',
  publisher: 'Regional administration',
  sourceDate: '2020-02-13',
  textId: 'txt_0' as TextId,
  start: 10,
  end: 30,
  quote: '=10 persons were\nkilled \u0007 сүйек',
  attribution: 'officially stated, per official data',
  state: 'proposed',
  ...over,
})

const line = makeLine('2020-02-07/2020-02-08', [
  { words: 'Officially stated: 10 persons killed', citations: [citation()] },
  {
    words: 'At least 11 killed',
    citations: [citation({ state: 'accepted', quote: 'at least 11' })],
  },
])

const document: OutputDocument = {
  title: 'Chronology & figures',
  preface: ['What is claimed.'],
  sections: [
    { heading: 'Chronology', columns: ['Date', 'What is claimed'], lines: [line], empty: '' },
  ],
  sources: [
    {
      number: 3,
      name: 'Briefing',
      publisher: 'Regional administration',
      date: '2020-02-13',
      fileName: 'briefing.txt',
      sha256: 'ab'.repeat(32),
    },
  ],
}

const textOf = async (format: OutputFormat) =>
  new TextDecoder().decode((await renderDocument(document, format)).bytes)

describe('a line', () => {
  test('cannot be made without a statement', () => {
    expect(() => makeLine('2020', [])).toThrow(UnsourcedLine)
  })

  test('cannot be made from a citation that names no claim or quotes nothing', () => {
    const without = { ...citation(), claimIds: [] as unknown as Citation['claimIds'] }
    expect(() => makeLine('2020', [{ words: 'x', citations: [without] }])).toThrow(UnsourcedLine)
    expect(() => makeLine('2020', [{ words: 'x', citations: [citation({ quote: ' ' })] }])).toThrow(
      UnsourcedLine,
    )
  })

  test('keeps the ids of its claims', () => {
    expect(claimIdsOf(line)).toEqual([claimId])
  })
})

describe('the formats', () => {
  test('all of them carry the quoted words and say what was not reviewed', async () => {
    for (const format of outputFormats.filter((name) => name !== 'docx')) {
      const text = await textOf(format)
      expect(text).toContain('at least 11')
      expect(text).toMatch(/not reviewed|"proposed"/)
      expect(text).toContain(claimId)
    }
  })

  test('a Word document opens and has a footnote for every citation', async () => {
    const { bytes } = await renderDocument(document, 'docx')
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    expect(value.match(/id="footnote-\d+"/g)).toHaveLength(2)
    expect(value).toContain('“at least 11”')
    expect(value).toContain('not reviewed')
  })

  test('a page escapes what a source wrote and holds no script', async () => {
    const page = await textOf('html')
    expect(page).toContain('Briefing &lt;of&gt;')
    expect(page).not.toMatch(/<script|javascript:|src=|https?:/)
  })

  test('a quoted formula stays text in a spreadsheet', async () => {
    const csv = await textOf('csv')
    expect(csv).toContain(`"'=10 persons were\nkilled`)
    expect([...(await renderDocument(document, 'csv')).bytes.subarray(0, 3)]).toEqual([
      0xef, 0xbb, 0xbf,
    ])
  })
})
