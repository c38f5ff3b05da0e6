import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localOwner } from '../../src/access/viewer.ts'
import type { ReadOutcome, SearchHit, SourceSummary } from '../../src/app/types.ts'
import { parsed } from '../support/command.ts'
import {
  type Added,
  canary,
  expectOneSentence,
  expectPlainWords,
  expectSound,
  newWorkspace,
  type TestWorkspace,
  withApp,
} from '../support/workspace.ts'

const english = (about: string) =>
  `${about}. On March 3, 2020 at least 12 persons were detained in ${canary.latin}.\n`
const russian = (word: string) =>
  `В селе ${canary.cyrillic} 3 марта 2020 года ${word} не менее 12 человек. Власти не ответили.\n`

let workspace: TestWorkspace
let outcomes: ReadonlyMap<string, Added>

const of = (name: string): Added | undefined =>
  outcomes.get(join(workspace.outside, 'documents', name))

/** Each bad file by its name, and what must be said of it. */
const bad: Readonly<Record<string, RegExp>> = {
  'empty.txt': /empty\.txt is empty/,
  'blank.txt': /no words in .*blank\.txt/,
  'missing.txt': /no file .*missing\.txt/,
  'gone/away.txt': /no file .*away\.txt/,
  'good.txt/inside.txt': /no file .*inside\.txt/,
  folder: /folder is a folder/,
  'pipe.txt': /is a pipe or a device/,
  'nowhere.txt': /no file .*nowhere\.txt/,
  'circle.txt': /circle\.txt could not be read/,
  'picture.txt': /holds no text: it is a PNG picture/,
  'program.txt': /holds no text: it is a program/,
  'noise.txt': /noise\.txt holds no text/,
  'zeros.txt': /zeros\.txt holds no text/,
  'table.xlsx': /can't read .*table\.xlsx yet/,
  'scripts-only.html': /no words in .*scripts-only\.html/,
  'sources.json': /describes other files/,
}

/** Documents that are odd and must be taken in all the same, with the word each is found by. */
const odd: Readonly<
  Record<string, { readonly bytes: Uint8Array | string; readonly word: string }>
> = {
  'good.txt': { bytes: english('Ordinary'), word: 'ordinary' },
  'damaged-utf8.txt': {
    bytes: Buffer.concat([
      Buffer.from(english('Damaged')),
      Buffer.from([0x80, 0xc3, 0x28, 0xed, 0xa0, 0x80, 0xff]),
      Buffer.from('\nEnd.\n'),
    ]),
    word: 'damaged',
  },
  'utf8-mark.txt': { bytes: `\ufeff${english('Marked')}`, word: 'marked' },
  'utf16le-mark.txt': {
    bytes: iconv.encode(russian('избиты'), 'utf16le', { addBOM: true }),
    word: 'избиты',
  },
  'utf16be-mark.txt': {
    bytes: iconv.encode(russian('ранены'), 'utf16be', { addBOM: true }),
    word: 'ранены',
  },
  'utf16le.txt': { bytes: iconv.encode(russian('арестованы'), 'utf16le'), word: 'арестованы' },
  'utf16be.txt': { bytes: iconv.encode(russian('допрошены'), 'utf16be'), word: 'допрошены' },
  'utf16le-english.txt': { bytes: iconv.encode(english('Sixteen'), 'utf16le'), word: 'sixteen' },
  'koi8.txt': { bytes: iconv.encode(russian('похищены'), 'koi8-r'), word: 'похищены' },
  'cp1251.txt': { bytes: iconv.encode(russian('задержаны'), 'win1251'), word: 'задержаны' },
  'cp866.txt': { bytes: iconv.encode(russian('осуждены'), 'cp866'), word: 'осуждены' },
  'declared.html': {
    bytes: iconv.encode(
      `<html><head><meta charset="windows-1251"><title>Лист</title></head><body><p>${russian('освобождены')}</p></body></html>`,
      'win1251',
    ),
    word: 'освобождены',
  },
  'scripts.html': {
    bytes: `<!doctype html><html><head><title>Page</title><script>document.title = "scripted"</script></head>
<body onload="alert('scripted')"><script>document.write("<p>scripted 99 persons were killed</p>")</script>
<p onclick="scripted()">${english('Clickable')}</p><iframe src="https://example.org/scripted"></iframe>
<img src="x" onerror="scripted()"><a href="javascript:scripted()">link</a><style>p { content: "scripted" }</style>
<noscript>scripted</noscript><template>scripted</template><p hidden>scripted</p></body></html>`,
    word: 'clickable',
  },
  'unclosed.html': {
    bytes: `<html><body><div><p>${english('Unclosed')}<b><table><tr><td>x`,
    word: 'unclosed',
  },
  'line\nbreak.txt': { bytes: english('Newline'), word: 'newline' },
  'red\u001b[31m.txt': { bytes: english('Coloured'), word: 'coloured' },
  '\u202egnihton.txt': { bytes: english('Backward'), word: 'backward' },
  '“quoted” & <b>é $(true) %s.txt': { bytes: english('Quoted'), word: 'quoted' },
  'справка о задержании.txt': { bytes: english('Cyrillic name'), word: 'name' },
  'no-ending': { bytes: english('Endless'), word: 'endless' },
  '.hidden.txt': { bytes: english('Dotted'), word: 'dotted' },
  [`${'long-'.repeat(48)}name.txt`]: { bytes: english('Lengthy'), word: 'lengthy' },
  'old-mac.txt': { bytes: english('Carriage').replaceAll('\n', '\r'), word: 'carriage' },
  'nul-inside.txt': { bytes: `${english('Nul')}a\u0000b\n`, word: 'nul' },
  'half-described.md': {
    bytes: `---\ntitle: "unclosed\ndate: not a date\n---\n${english('Fronted')}`,
    word: 'fronted',
  },
}

beforeAll(async () => {
  workspace = await newWorkspace()
  const { document } = workspace
  for (const [name, { bytes }] of Object.entries(odd)) document(name, bytes)
  document('empty.txt', '')
  document('blank.txt', ' \n\t\r\n \u00a0\u2003 ')
  document(
    'picture.txt',
    Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(2_000, 7)]),
  )
  document('program.txt', Buffer.concat([Buffer.from('\x7fELF', 'latin1'), Buffer.alloc(2_000)]))
  document(
    'noise.txt',
    Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * i * 31 + i * 7) % 256)),
  )
  document('zeros.txt', Buffer.alloc(4_000))
  document('table.xlsx', Buffer.from('PK\x03\x04 something', 'latin1'))
  document('scripts-only.html', '<html><body><script>words()</script></body></html>')
  document('sources.json', '[{"file": "good.txt", "date": 7')
  const documents = join(workspace.outside, 'documents')
  mkdirSync(join(documents, 'folder'))
  symlinkSync(join(documents, 'not-there'), join(documents, 'nowhere.txt'))
  symlinkSync(join(documents, 'circle.txt'), join(documents, 'circle.txt'))
  expect(spawnSync('mkfifo', [join(documents, 'pipe.txt')]).status).toBe(0)
  const names = [...Object.keys(bad), ...Object.keys(odd)]
  const ran = await workspace.daftar([
    'add',
    '--json',
    '--',
    ...names.map((name) => join(documents, name)),
  ])
  expect(ran.code).toBe(1)
  expect(ran.stderr).toBe('')
  outcomes = new Map(parsed<Added[]>(ran).map((outcome) => [outcome.path, outcome]))
  expect(outcomes.size).toBe(names.length)
}, 60_000)

afterAll(() => workspace?.[Symbol.dispose]())

describe('of a batch of files', () => {
  test.each(Object.entries(bad))('%s is refused in one sentence', (name, says) => {
    const outcome = of(name)
    expect(outcome?.is).toBe('failed')
    expect(outcome?.sentence).toMatch(says)
    expectOneSentence(outcome?.sentence ?? '')
  })

  test.each(Object.keys(odd))('%s is taken in', (name) => {
    expect(of(name)).toMatchObject({ is: 'added', textId: expect.stringMatching(/^txt_/) })
  })

  test('what the batch says for people is a line for each, on standard error for what failed', async () => {
    const paths = [
      ...Object.keys(bad),
      'line\nbreak\u001b[31m missing.txt',
      'good.txt',
      'red\u001b[31m.txt',
    ]
    const ran = await workspace.daftar(['add', '--', ...paths])
    expect(ran.code).toBe(1)
    const lines = ran.stderr.trim().split('\n')
    expect(lines).toHaveLength(Object.keys(bad).length + 1)
    for (const line of lines) expectOneSentence(line)
    expect(ran.stdout.trim().split('\n')).toHaveLength(2)
    expect(ran.stdout).toMatch(/good\.txt: already in the record/)
    expect(ran.stdout + ran.stderr).not.toContain('\u001b')
  })

  test('damage and doubt are told with the file they are about', () => {
    const warnings = (name: string) => {
      const outcome = of(name)
      return outcome?.is === 'added' ? outcome.warnings.join('; ') : ''
    }
    expect(warnings('damaged-utf8.txt')).toMatch(
      /invalid UTF-8 sequences are shown as .*first is at byte/,
    )
    expect(warnings('nul-inside.txt')).toMatch(/control character is kept/)
    expect(warnings('scripts.html')).toMatch(/left out of the text: .*script/)
    expect(warnings('good.txt')).toMatch(/sources\.json is not JSON/)
  })
})

describe('after a batch with bad files', () => {
  test('every document is read', async () => {
    const ran = await workspace.daftar(['read', '--json'])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    const read = parsed<ReadOutcome[]>(ran)
    expect(read).toHaveLength(Object.keys(odd).length)
    expect(read.map(({ is }) => is)).toEqual(read.map(() => 'read'))
  })

  test('the words came out right: each document is found by its own, in another form', async () => {
    await withApp(workspace, async (app) => {
      for (const [name, { word }] of Object.entries(odd)) {
        const found = await app.search(localOwner, word)
        expect({ name, total: found.total }).toEqual({
          name,
          total: expect.toSatisfy((n) => n >= 1),
        })
        const { textId } = of(name) as Added & { textId: SearchHit['textId'] }
        expect({ name, texts: found.items.map((hit) => hit.textId) }).toEqual({
          name,
          texts: expect.arrayContaining([textId]),
        })
      }
      expect((await app.search(localOwner, 'scripted')).total).toBe(0)
      expect((await app.search(localOwner, 'похищенный')).total).toBe(1)
    })
  })

  test('every claim of theirs is pinned to words that stand there', async () => {
    await withApp(workspace, async (app) => {
      const { items, total } = await app.claims(localOwner, {}, { limit: 1_000 })
      expect(total).toBeGreaterThan(Object.keys(odd).length)
      for (const { id } of items) {
        const claim = await app.claim(localOwner, id)
        expect(claim?.passages.map(({ proof }) => proof)).toEqual(
          claim?.passages.map(() => 'proved'),
        )
      }
    })
  })

  test('names of files and words of documents do no harm in what is printed', async () => {
    const listed = await workspace.daftar(['sources'])
    expect(listed.code).toBe(0)
    expect(listed.stdout).not.toContain('\u001b')
    expect(listed.stdout).not.toContain('\u202e')
    expect(listed.stdout.trim().split('\n')).toHaveLength(Object.keys(odd).length)
    const sources = parsed<SourceSummary[]>(await workspace.daftar(['sources', '--json']))
    expect(sources.map(({ name }) => name)).toContain('line\nbreak.txt')
  })

  test('a brief of bad files alone says so and prints nothing else', async () => {
    const ran = await workspace.daftar(['brief', 'empty.txt', 'missing.txt', 'noise.txt', 'folder'])
    expect(ran.code).toBe(1)
    expect(ran.stdout).toBe('')
    for (const line of ran.stderr.trim().split('\n')) expectOneSentence(line)
    expectPlainWords(ran.stderr)
  })

  test('the record is sound', () => expectSound(workspace))
})

test('a description that is no description is told and does no harm', async () => {
  writeFileSync(
    join(workspace.outside, 'documents', 'odd.txt.meta.json'),
    '{"title": {"is": 3}, "date": "32.13.2020"}',
  )
  const [added] = await workspace.add(workspace.document('odd.txt', english('Described')))
  expect(added).toMatchObject({ is: 'added' })
  expect(added?.is === 'added' ? added.warnings.join(' ') : '').toMatch(
    /the date in the odd\.txt\.meta\.json is not a date/,
  )
})
