import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeBytes, encodingNamed } from '../encoding.ts'

const russian =
  'Вечером в село приехали машины без номеров. Жители закрыли двери и ждали утра. К полуночи горели четыре дома.'
const shortRussian = 'Ответа нет до сих пор.'
const kazakh =
  'Ауыл тұрғындары түнде көмек сұрады. Полиция таңертең ғана келді, әкімдік әлі жауап берген жоқ.'
const kyrgyz = 'Айыл тургундары түнү менен жардам күтүштү, бирок эч ким келген жок.'
const capitals = 'ЗАЯВЛЕНИЕ ЖИТЕЛЕЙ СЕЛА'
const mixed = 'Statement (заявление) of the committee, № 14: “Мы просим ответа.”'

const decoded = (bytes: Uint8Array, declared?: string) => {
  const result = decodeBytes(bytes, declared ?? null)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

describe('the encoding of a text', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'is told by a byte order mark: %s',
    (encoding) => {
      const bytes = iconv.encode(mixed, encoding, { addBOM: true })
      expect(decoded(bytes)).toMatchObject({
        text: mixed,
        encoding,
        encodingBasis: 'byte order mark',
        warnings: [],
      })
    },
  )

  it.each([
    ['UTF-16LE', 'utf-16le', russian],
    ['UTF-16BE', 'utf-16be', russian],
    ['UTF-16LE', 'utf-16le', 'Two villages, no answer.\r\n'],
    ['UTF-16BE', 'utf-16be', kazakh],
  ])('is told without a mark for %s', (_, encoding, words) => {
    expect(decoded(iconv.encode(words, encoding))).toMatchObject({ text: words, encoding })
  })

  it.each([
    ['windows-1251', russian],
    ['windows-1251', shortRussian],
    ['windows-1251', capitals],
    ['windows-1251', kyrgyz.replaceAll('ү', 'у')],
    ['windows-1251', 'Seven persons (семь человек) — по словам врача.'],
    ['koi8-r', russian],
    ['koi8-r', shortRussian],
    ['windows-1251', 'Нет.  Да!'],
    ['koi8-r', 'Комитет просит ответа. Ответа не последовало.'],
    ['cp866', russian],
    ['iso-8859-5', russian],
    ['rk1048', kazakh],
  ])('is told by its letters for %s', (encoding, words) => {
    expect(decoded(iconv.encode(words, encoding))).toMatchObject({
      text: words,
      encoding,
      encodingBasis: 'letter statistics',
    })
  })

  it('is valid UTF-8 before anything else, and the declared one before statistics', () => {
    expect(decoded(Buffer.from(russian))).toMatchObject({ text: russian, encoding: 'utf-8' })
    expect(decoded(iconv.encode(russian, 'koi8-r'), 'koi8-r').encodingBasis).toMatch(/declared/)
    const wrong = decoded(Buffer.from(russian), 'windows-1251')
    expect(wrong.text).toBe(russian)
    expect(wrong.warnings).toHaveLength(1)
  })

  it.each([
    'Les réfugiés ont été relâchés à l’aube, après l’enquête.',
    'Die Häftlinge müssen gehört werden, große Übel.',
  ])('is not taken for Cyrillic in %s', (words) => {
    const { text, encoding } = decoded(iconv.encode(words, 'windows-1252'))
    if (encoding === 'windows-1252') expect(text).toBe(words)
    else expect(encoding).toBe('utf-8')
  })

  it('is said to be doubtful where only punctuation gives it away', () => {
    const words = 'He said “no” – twice, in a café.'
    const result = decoded(iconv.encode(words, 'windows-1252'))
    expect(result).toMatchObject({ text: words, encoding: 'windows-1252' })
    expect(result.warnings).toHaveLength(1)
  })
})

describe('damaged bytes', () => {
  it('are kept as U+FFFD, counted, and the first is named by its byte', () => {
    const bytes = Buffer.concat([
      Buffer.from('Да, '),
      Buffer.from([0xd0]),
      Buffer.from(' нет '),
      Buffer.from([0xff, 0xfe]),
    ])
    const { text, encoding, warnings } = decoded(bytes)
    expect(text).toBe('Да, \ufffd нет \ufffd\ufffd')
    expect(encoding).toBe('utf-8')
    expect(warnings).toEqual([
      '3 invalid UTF-8 sequences are shown as \ufffd; the first is at byte 6',
    ])
  })

  it('in a text that is otherwise ASCII are damage, not an encoding', () => {
    const { text, warnings } = decoded(Buffer.from('11 persons \xff were killed', 'latin1'))
    expect(text).toBe('11 persons \ufffd were killed')
    expect(warnings[0]).toMatch(/^1 invalid UTF-8 sequence .* byte 11$/)
  })

  it('are counted as a decoder replaces them', () => {
    const some = fc.constantFrom(0x41, 0x20, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0xed, 0xa0)
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 40 }), (damage) => {
        const bytes = Buffer.concat([Buffer.from(russian), Buffer.from(damage)])
        const { text, warnings } = decoded(bytes)
        const shown = text.split('\ufffd').length - 1
        if (shown === 0) expect(warnings).toEqual([])
        else expect(warnings[0]).toMatch(new RegExp(`^${shown} invalid`))
      }),
    )
  })

  it('never throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const result = decodeBytes(bytes)
        if (result.ok) expect(result.value.text.isWellFormed()).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('bytes that are no text', () => {
  it.each([
    ['a PDF document', Buffer.from('%PDF-1.7\n1 0 obj')],
    ['a PNG picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['a ZIP archive or an office document', Buffer.from('PK\x03\x04 word/document.xml')],
  ])('are recognised: %s', (what, bytes) => {
    expect(decodeBytes(bytes)).toEqual({ ok: false, failure: { kind: 'not-text', what } })
  })

  it('are told by their control bytes', () => {
    const bytes = Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7919 + (i >> 3)) % 256)
    expect(decodeBytes(bytes)).toMatchObject({ ok: false, failure: { kind: 'not-text' } })
    expect(decodeBytes(new Uint8Array(4_000))).toMatchObject({ ok: false })
  })

  it('are told from text with a stray control character, which is kept', () => {
    const { text, warnings } = decoded(Buffer.from(`${'Words and words. '.repeat(20)}\u0007`))
    expect(text.endsWith('\u0007')).toBe(true)
    expect(warnings).toEqual(['1 control character is kept'])
  })

  it('and bytes without words are nothing to read', () => {
    for (const bytes of [Buffer.from(''), Buffer.from(' \r\n\t '), Buffer.from([0xef, 0xbb, 0xbf])])
      expect(decodeBytes(bytes)).toEqual({
        ok: false,
        failure: { kind: 'nothing-to-read', size: bytes.length },
      })
  })
})

describe('an encoding that a person says', () => {
  it('counts before what the bytes look like and what the document declares', () => {
    const bytes = iconv.encode(russian, 'koi8-r')
    expect(decodeBytes(bytes, 'koi8-r', 'windows-1251')).toMatchObject({
      ok: true,
      value: {
        text: iconv.decode(bytes, 'windows-1251'),
        encoding: 'windows-1251',
        encodingBasis: 'said by a person',
      },
    })
  })

  it('leaves out its own byte order mark, and tells what does not fit it', () => {
    const marked = iconv.encode(mixed, 'utf-16le', { addBOM: true })
    expect(decodeBytes(marked, null, 'utf-16le')).toMatchObject({ value: { text: mixed } })
    const wrong = decodeBytes(iconv.encode(russian, 'windows-1251'), null, 'utf-8')
    expect(wrong.ok && wrong.value.warnings[0]).toMatch(/^\d+ invalid UTF-8 sequences are shown/)
  })

  it('makes no text of a picture', () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
    expect(decodeBytes(picture, null, 'windows-1251')).toMatchObject({
      failure: { kind: 'not-text' },
    })
  })

  it('is known by its usual names; what is no encoding of characters is not', () => {
    for (const name of ['Windows-1251', ' cp1251 ', 'x-cp1251'])
      expect(encodingNamed(name)).toBe('windows-1251')
    expect(encodingNamed('latin1')).toBe('windows-1252')
    for (const name of ['', 'Klingon', 'base64', 'Base-64', 'hex', 'binary', 'constructor'])
      expect(encodingNamed(name), name).toBeNull()
  })

  it('never makes decoding throw', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'koi8-r', 'gb18030', 'utf-7'),
        (bytes, said) => {
          const result = decodeBytes(bytes, null, said)
          if (result.ok) expect(result.value.text.isWellFormed()).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})
