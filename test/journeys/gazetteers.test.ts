import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parsed } from '../support/command.ts'
import {
  expectOneSentence,
  expectSound,
  newWorkspace,
  type TestWorkspace,
} from '../support/workspace.ts'

let workspace: TestWorkspace

beforeAll(async () => {
  workspace = await newWorkspace()
}, 60_000)
afterAll(() => workspace?.[Symbol.dispose]())

/** An invented village in the documented columns. */
const village = (id: number, name: string, alternate: string): string =>
  `${id}\t${name}\t${name}\t${alternate}\t50.5\t75.25\tP\tPPL\tKZ\t\t15\t\t\t\t0\t\t300\tAsia/Almaty\t2020-01-01\n`

test('a country file is kept in the workspace, shown with its source, and is no part of the record', async () => {
  const file = workspace.document(
    'KZ.txt',
    [village(1, 'Tikhobalka', 'Тихобалка'), village(2, 'Sinyaya', 'Синяя'), 'half a line'].join(''),
  )
  const done = await workspace.daftar(['places', 'import', file])
  expect(done.code).toBe(1)
  expect(done.stdout).toContain('2 places of KZ kept from 3 lines')
  expect(done.stderr).toContain('line 3: it has 1 columns, not 19')
  const found = await workspace.daftar(['places', 'find', 'в Тихобалке'])
  expect(found.stdout).toContain('Tikhobalka')
  expect(found.stdout).toContain('CC BY 4.0')
  const compared = parsed<{ verdict: string; files: { sha256: string }[] }>(
    await workspace.daftar(['places', 'compare', '--json', 'Sinyaya', 'Синяя']),
  )
  expect(compared.verdict).toBe('same')
  expect(compared.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
  await expectSound(workspace)
}, 60_000)

test('a file that is none is refused in one sentence and changes nothing', async () => {
  const before = readdirSync(join(workspace.folder, 'gazetteers'))
  const refused = await workspace.daftar([
    'places',
    'import',
    workspace.document('letter.txt', 'Dear colleagues'),
  ])
  expect(refused.code).toBe(1)
  expectOneSentence(refused.stderr)
  expect(readdirSync(join(workspace.folder, 'gazetteers'))).toEqual(before)
}, 60_000)

test('a folder that is no workspace is refused, and bodies are compared with the same gazetteers', async () => {
  const outside = { cwd: workspace.outside, env: { DAFTAR_WORKSPACE: workspace.outside } }
  const nowhere = await workspace.daftar(['places', 'find', 'Кордай'], outside)
  expectOneSentence(nowhere.stderr)
  expect(existsSync(join(workspace.outside, 'gazetteers'))).toBe(false)
  const bodies = await workspace.daftar(['bodies', 'compare', 'МВД', 'ГКНБ'])
  expect(bodies.stdout).toContain('distinct')
}, 60_000)
