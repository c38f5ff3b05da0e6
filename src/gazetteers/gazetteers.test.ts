import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { comparePlaces } from '../domain/places/compare-places.ts'
import { findPlaces } from '../domain/places/find-places.ts'
import { gazetteerSentence } from './failures.ts'
import { readGeoNamesLine } from './geonames-line.ts'
import { importGeoNames } from './import-geonames.ts'
import { openGazetteer } from './workspace-gazetteer.ts'

interface Line {
  readonly id: number
  readonly name: string
  readonly alternate?: string
  readonly lat?: string
  readonly lon?: string
  readonly feature?: readonly [string, string]
  readonly country?: string
  readonly admin?: readonly [string, string]
}

/** A line of the documented columns; the places, numbers and points are invented. */
const lineOf = (l: Line): string =>
  [
    l.id,
    l.name,
    l.name,
    l.alternate ?? '',
    l.lat ?? '43.1',
    l.lon ?? '74.9',
    ...(l.feature ?? ['P', 'PPL']),
    l.country ?? 'KZ',
    '',
    ...(l.admin ?? ['17', '900']),
    ...['', '', '1200', '', '612', 'Asia/Almaty', '2020-01-01'],
  ].join('\t')

const LINES: readonly string[] = [
  lineOf({ id: 1, name: 'Tikhoye', alternate: 'Тихое,Тынық,寂静', admin: ['17', '900'] }),
  lineOf({ id: 2, name: 'Kökbulaq', alternate: 'Кокбулак', admin: ['17', '901'] }),
  lineOf({ id: 3, name: 'Kökbulaq', lat: '50.3', admin: ['99', ''] }),
  lineOf({ id: 4, name: 'Zhambyl Oblysy', feature: ['A', 'ADM1'], admin: ['17', ''] }),
  lineOf({ id: 5, name: 'Qorday Aūdany', feature: ['A', 'ADM2'], admin: ['17', '900'] }),
  lineOf({ id: 6, name: 'Ülken Su', feature: ['H', 'STM'] }),
  lineOf({ id: 7, name: 'Merke', alternate: 'Merkë', lat: '42.88', lon: '73.17' }),
]

let workspace = ''
const now = '2020-02-08T10:00:00Z'
const fileOf = async (text: string | Uint8Array): Promise<string> => {
  const file = join(workspace, 'KZ.txt')
  await writeFile(file, text)
  return file
}
const importLines = async (lines: readonly string[]) =>
  importGeoNames({ workspace, now, file: await fileOf(lines.map((l) => `${l}\n`).join('')) })
const kept = (): Promise<string[]> => readdir(join(workspace, 'gazetteers'))
const opened = async () => {
  const gazetteer = await openGazetteer(workspace)
  if (!gazetteer.ok) throw new Error(gazetteerSentence(gazetteer.failure))
  return gazetteer.value
}

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'daftar-gazetteers-'))
})
afterEach(() => rm(workspace, { recursive: true }))

describe('a country file is imported', () => {
  test('places, regions and districts are kept, all else is counted, and the source is noted', async () => {
    const report = await importLines(LINES)
    if (!report.ok) throw new Error('refused')
    const { source } = report.value
    expect([source.lines, source.kept, source.others, source.wrong]).toEqual([7, 6, 1, 0])
    const bytes = await readFile(join(workspace, 'KZ.txt'))
    expect(source.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(await kept()).toEqual(['KZ.jsonl'])
  })

  test('a line that is not as documented is told by its number, and the others are kept', async () => {
    const bad = [
      lineOf({ id: 8, name: 'Nowhere', lat: '99' }),
      'three\tcolumns\tonly',
      lineOf({ id: 9, name: ' ' }),
      lineOf({ id: 10, name: 'Abroad', country: 'KG' }),
      lineOf({ id: 11, name: 'Bro\uFFFDken' }),
    ]
    const report = await importLines([...LINES.slice(0, 2), ...bad, ...LINES.slice(2)])
    if (!report.ok) throw new Error('refused')
    expect(report.value.source.kept).toBe(6)
    expect(report.value.wrongLines).toEqual([
      { line: 3, why: '“99, 74.9” is no point on the earth' },
      { line: 4, why: 'it has 3 columns, not 19' },
      { line: 5, why: 'it has no name' },
      { line: 6, why: 'it is of KG, and the file of KZ' },
      { line: 7, why: 'it is not UTF-8' },
    ])
  })

  test('a later file of the country takes the place of the earlier one', async () => {
    await importLines(LINES)
    await importLines(LINES.slice(0, 1))
    expect((await opened()).files.map((f) => f.kept)).toEqual([1])
    expect(await kept()).toEqual(['KZ.jsonl'])
  })

  test.each([
    ['a letter', 'Dear colleagues,\nthis is no gazetteer.\n'],
    ['nothing', ''],
    ['one endless line', 'x'.repeat(3 << 20)],
  ])('a file that is none is refused, and what was there stays: %s', async (_what, text) => {
    await importLines(LINES)
    const refused = await importGeoNames({ workspace, now, file: await fileOf(text) })
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'no-geonames-file' } })
    expect((await opened()).files.map((f) => f.kept)).toEqual([6])
    expect(await kept()).toEqual(['KZ.jsonl'])
  })

  test('stopped half way, it leaves nothing', async () => {
    const file = await fileOf(LINES.join('\n'))
    const stopped = await importGeoNames({ workspace, now, file, signal: AbortSignal.abort() })
    expect(stopped).toMatchObject({ ok: false, failure: { kind: 'gazetteer-import-stopped' } })
    expect(await kept()).toEqual([])
  })

  test('lines end in either way, and a mark at the beginning is no part of the first', async () => {
    const file = await fileOf(`\uFEFF${LINES.join('\r\n')}`)
    const report = await importGeoNames({ workspace, now, file })
    expect(report).toMatchObject({ ok: true, value: { source: { kept: 6, wrong: 0 } } })
  })
})

describe('what was imported is used beside the program’s own', () => {
  test('a village is found by a spelling in any script, with its district and region', async () => {
    await importLines(LINES)
    const { gazetteer, sources } = await opened()
    const [found] = findPlaces('寂静', gazetteer, 5)
    expect(found?.entry).toMatchObject({ id: 'geonames:1', parent: 'kz-korday-district' })
    expect(sources.map(({ id }) => id)).toEqual(['daftar', 'geonames'])
  })

  test('what both hold is one entry with the spellings of both', async () => {
    await importLines(LINES)
    const { gazetteer } = await opened()
    const merki = gazetteer.byId('kz-merki-village')
    expect(merki?.sources).toEqual(['daftar', 'geonames'])
    expect(merki?.names.map(({ name }) => name)).toContain('Merkë')
    expect(gazetteer.byId('geonames:7')).toBe(null)
    expect(gazetteer.byId('geonames:4')).toBe(null)
  })

  test('two villages of one name are left to a person', async () => {
    await importLines(LINES)
    const { gazetteer } = await opened()
    expect(comparePlaces('Кокбулак', 'Kökbulaq', gazetteer).verdict).toBe('unsure')
    expect(comparePlaces('Кокбулак', 'Kökbulaq').verdict).toBe('same')
    expect(comparePlaces('Тихое', 'Tikhoye', gazetteer).verdict).toBe('same')
  })

  test('a workspace without any has the program’s own alone', async () => {
    expect((await opened()).sources.map(({ id }) => id)).toEqual(['daftar'])
  })

  test('a file that lost its end is told, never half used', async () => {
    await importLines(LINES)
    await truncate(join(workspace, 'gazetteers', 'KZ.jsonl'), 300)
    expect(await openGazetteer(workspace)).toMatchObject({
      ok: false,
      failure: { kind: 'gazetteer-damaged' },
    })
  })
})

test('any line is kept, of another kind, or wrong with a reason; none is thrown at', () => {
  const field = fc.oneof(fc.string(), fc.constantFrom('P', 'PPL', 'KZ', '43.1', '1', 'A', 'ADM1'))
  fc.assert(
    fc.property(fc.array(field, { minLength: 17, maxLength: 21 }), (fields) => {
      const read = readGeoNamesLine(fields.join('\t'))
      expect(Object.keys(read)).toHaveLength(1)
    }),
  )
})
