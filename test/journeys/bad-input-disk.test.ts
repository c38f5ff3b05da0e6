import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localOwner } from '../../src/access/viewer.ts'
import type { ClaimView, Page, ReadOutcome } from '../../src/app/types.ts'
import { parsed, temporaryFolder } from '../support/command.ts'
import {
  mountSmallDisk,
  type SmallDisk,
  whyNoDisk,
  withoutOverride,
} from '../support/small-disk.ts'
import {
  type Added,
  canary,
  expectOneSentence,
  expectPlainWords,
  expectSound,
  newWorkspace,
  passphrase,
  type TestWorkspace,
  withApp,
} from '../support/workspace.ts'

const place = temporaryFolder()
const diskPath = join(place.path, 'disk')
const noDisk = whyNoDisk(diskPath)
const unlessNoDisk = noDisk === null ? '' : ` (not run: ${noDisk})`

const report = (about: string) =>
  `${about}. On March 3, 2020 at least 12 persons were detained in ${canary.latin}.\n`

let disk: SmallDisk | null = null
let workspace: TestWorkspace

beforeAll(async () => {
  if (noDisk === null) disk = mountSmallDisk(diskPath, 4)
  workspace = await newWorkspace({ folder: join(diskPath, 'record') })
})

afterAll(() => {
  workspace?.[Symbol.dispose]()
  disk?.[Symbol.dispose]()
  place[Symbol.dispose]()
})

const filler = join(diskPath, 'filler')

/** Takes what room there is, but for so many bytes, while some work is done. */
async function whileFull<T>(leaving: number, work: () => Promise<T>): Promise<T> {
  try {
    const { status } = spawnSync('sh', ['-c', 'cat /dev/zero > "$0"', filler], { stdio: 'ignore' })
    expect(status).toBe(1)
    truncateSync(filler, Math.max(0, statSync(filler).size - leaving))
    return await work()
  } finally {
    rmSync(filler, { force: true })
  }
}

const sources = () => withApp(workspace, (app) => app.sources(localOwner))

describe.skipIf(noDisk !== null)(`a disk that gets full${unlessNoDisk}`, () => {
  test('takes what fits of a batch, and says in one sentence what did not', async () => {
    const paths = [
      workspace.document('first.txt', report('First')),
      workspace.document('large.txt', report('Large').repeat(60_000)),
      workspace.document('last.txt', report('Last')),
    ]
    const ran = await workspace.daftar(['add', '--json', ...paths])
    expect(ran).toMatchObject({ code: 1, stderr: '' })
    const outcomes = parsed<Added[]>(ran)
    expect(outcomes.map(({ is }) => is)).toEqual(['added', 'failed', 'added'])
    expectOneSentence(outcomes[1]?.sentence ?? '')
    expect(outcomes[1]?.sentence).toMatch(/no room left on the disk/)
    expect((await sources()).map(({ fileName }) => fileName)).toEqual(['first.txt', 'last.txt'])
    expect(await workspace.daftar(['read'])).toMatchObject({ code: 0, stderr: '' })
    await expectSound(workspace)
  })

  test('refuses every write in one sentence, and all that was acknowledged stays', async () => {
    const { items } = parsed<Page<ClaimView>>(await workspace.daftar(['claims', '--json']))
    const before = await sources()
    await whileFull(0, async () => {
      for (const args of [
        ['add', workspace.document('more.txt', report('More'))],
        ['review', 'accept', items[0]?.id ?? ''],
        ['init', join(diskPath, 'another')],
      ]) {
        const ran = await workspace.daftar(args)
        expect({ args, ...ran }).toMatchObject({ args, code: 1, stdout: '' })
        expectOneSentence(ran.stderr)
        expect(ran.stderr).toMatch(/no room left on the disk/)
      }
      expect(existsSync(join(diskPath, 'another'))).toBe(false)
    })
    expect(await sources()).toEqual(before)
    await expectSound(workspace)
  })

  test('with little room left keeps a source whole or not at all, and its reading too', async () => {
    for (const left of [16_384, 61_440, 131_072]) {
      const path = workspace.document(`left-${left}.txt`, report(`Left ${left}`).repeat(40))
      const [added, read] = await whileFull(left, async () => [
        await workspace.daftar(['add', '--json', path]),
        await workspace.daftar(['read', '--json']),
      ])
      expectPlainWords(added.stderr + read.stderr)
      const [outcome] = added.stdout === '' ? [] : parsed<Added[]>(added)
      const stored = (await sources()).find(({ fileName }) => fileName === `left-${left}.txt`)
      expect(stored !== undefined).toBe(outcome?.is === 'added')
    }
    const again = await workspace.daftar(['read', '--json'])
    expect(again).toMatchObject({ code: 0, stderr: '' })
    expect(parsed<ReadOutcome[]>(again)).toHaveLength((await sources()).length)
    expect((await sources()).every(({ readBy }) => readBy !== null)).toBe(true)
  }, 60_000)

  test('leaves no half-written export or package', async () => {
    const out = join(place.path, 'out')
    const full = mountSmallDisk(out, 1)
    try {
      writeFileSync(join(out, 'filler'), Buffer.alloc(1_048_576))
      for (const args of [
        ['export', 'chronology', join(out, 'chronology.docx')],
        ['export', 'tallies', join(out, 'tallies.html'), '--format', 'html'],
        ['export', 'package', join(out, 'package')],
        [
          'brief',
          join(workspace.outside, 'documents/first.txt'),
          '--html',
          join(out, 'brief.html'),
        ],
      ]) {
        const ran = await workspace.daftar(args)
        expect({ args, ...ran }).toMatchObject({ args, code: 1 })
        expectOneSentence(ran.stderr)
        expect(ran.stderr).toMatch(/no (?:room|space) left/)
        expect({ args, left: readdirSync(out) }).toEqual({ args, left: ['filler'] })
      }
    } finally {
      full?.[Symbol.dispose]()
    }
  })

  test('is whole again when there is room', async () => {
    const ran = await workspace.daftar(['add', join(workspace.outside, 'documents/more.txt')])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    await expectSound(workspace)
  })
})

describe.skipIf(noDisk !== null)(`a read-only disk${unlessNoDisk}`, () => {
  beforeAll(() => disk?.readOnly(true))
  afterAll(() => disk?.readOnly(false))

  test('refuses what writes, in one sentence', async () => {
    for (const args of [
      ['add', workspace.document('unwritten.txt', report('Unwritten'))],
      ['init', join(diskPath, 'another')],
      ['export', 'chronology', join(diskPath, 'chronology.docx')],
    ]) {
      const ran = await workspace.daftar(args)
      expect({ args, stdout: ran.stdout }).toEqual({ args, stdout: '' })
      expect([1, 4]).toContain(ran.code)
      expectOneSentence(ran.stderr)
    }
  })

  test('shows what is there, or says in one sentence that it cannot', async () => {
    const ran = await workspace.daftar(['sources'])
    if (ran.code === 0) expect(ran.stdout).toMatch(/first\.txt/)
    else expectOneSentence(ran.stderr)
  })
})

describe('files that may not be read or written', () => {
  const prefix = withoutOverride()
  const skipped = prefix === null ? ' (not run: the superuser reads every file)' : ''

  test.skipIf(prefix === null)(`are each named in one sentence${skipped}`, async () => {
    const [command, ...args] = [
      ...(prefix ?? []),
      process.execPath,
      '--conditions=daftar-source',
      resolve('src/cli/main.ts'),
      'add',
      workspace.document('locked.txt', report('Locked')),
      join(workspace.outside, 'documents/locked/inside.txt'),
      workspace.document('unlocked.txt', report('Unlocked')),
    ]
    mkdirSync(join(workspace.outside, 'documents/locked'))
    writeFileSync(join(workspace.outside, 'documents/locked/inside.txt'), report('Inside'))
    chmodSync(join(workspace.outside, 'documents/locked'), 0)
    chmodSync(join(workspace.outside, 'documents/locked.txt'), 0)
    const ran = spawnSync(command ?? '', args, {
      encoding: 'utf8',
      env: { ...process.env, DAFTAR_PASSPHRASE: passphrase, DAFTAR_WORKSPACE: workspace.folder },
    })
    chmodSync(join(workspace.outside, 'documents/locked'), 0o700)
    expect(ran.status).toBe(1)
    expect(ran.stdout).toMatch(/unlocked\.txt: added/)
    const lines = ran.stderr.trim().split('\n')
    expect(lines).toEqual([
      expect.stringMatching(/^You have no permission to read .*locked\.txt\.$/),
      expect.stringMatching(/^You have no permission to read .*inside\.txt\.$/),
    ])
  })

  test('an output that cannot be written is named in one sentence', async () => {
    for (const path of [join(workspace.outside, 'no/such/folder.docx'), workspace.outside]) {
      const ran = await workspace.daftar(['export', 'chronology', path])
      expect(ran).toMatchObject({ code: 1, stdout: '' })
      expectOneSentence(ran.stderr)
      expect(ran.stderr).toContain(path)
    }
  })

  test('the record is sound', () => expectSound(workspace))
})
