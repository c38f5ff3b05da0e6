import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Findings, FindingView } from '../../src/app/types.ts'
import { parsed } from '../support/command.ts'
import {
  expectOneSentence,
  expectSound,
  newWorkspace,
  type TestWorkspace,
} from '../support/workspace.ts'

type Checked = Findings & { readonly dismissed: number }

let workspace: TestWorkspace
beforeAll(async () => {
  workspace = await newWorkspace()
  await workspace.add(
    workspace.document(
      'one.txt',
      'On 3 March 2021 fire broke out in Aksu. 40 people were injured.',
    ),
    workspace.document(
      'two.txt',
      'On 3 March 2021 fire broke out in Aksu. 55 people were injured.',
    ),
  )
  expect(await workspace.daftar(['read'])).toMatchObject({ code: 0 })
}, 120_000)
afterAll(() => workspace?.[Symbol.dispose]())

const check = async (...more: string[]): Promise<Checked> =>
  parsed(await workspace.daftar(['check', '--json', ...more]))

const conflictIn = ({ findings }: Checked): FindingView | undefined =>
  findings.find(({ kind }) => kind === 'count-conflict')

describe('dismissing findings by the command', () => {
  test('a finding is printed with enough of its id to name it, and is dismissed by that', async () => {
    const finding = conflictIn(await check())
    const short = finding?.id.slice(0, 12) ?? ''
    const printed = await workspace.daftar(['check'])
    expect(printed.stdout.replace(/\s+/g, ' ')).toContain(`${finding?.message} ${short}`)

    const done = await workspace.daftar(['check', 'dismiss', short, '--why', 'two clinics'])
    expect(done).toMatchObject({ code: 0, stderr: '' })
    expect(done.stdout).toMatch(new RegExp(`^${finding?.id}: dis_[0-9a-f]{32}\\n$`))

    const left = await check()
    expect(conflictIn(left)).toBeUndefined()
    expect(left.dismissed).toBe(1)
    const shown = await workspace.daftar(['check'])
    expect(shown.stdout).not.toContain(short)
    expect(shown.stdout).toContain('1 finding was looked at and dismissed')
    const all = await workspace.daftar(['check', '--all'])
    expect(all.stdout).toMatch(/Dismissed \(owner, \d{4}-\d\d-\d\d\): two clinics/)
    expect(conflictIn(await check('--all'))?.state).toBe('dismissed')
  }, 120_000)

  test('it comes back with the old reason when a third source speaks of the same', async () => {
    await workspace.add(
      workspace.document(
        'three.txt',
        'On 3 March 2021 fire broke out in Aksu. 70 people were injured.',
      ),
    )
    expect(await workspace.daftar(['read'])).toMatchObject({ code: 0 })
    const finding = conflictIn(await check())
    expect(finding).toMatchObject({ state: 'changed', dismissal: { why: 'two clinics' } })
    const shown = await workspace.daftar(['check'])
    expect(shown.stdout).toMatch(/Changed since it was dismissed \(owner, [\d-]+\): two clinics/)
    await workspace.daftar(['check', 'dismiss', finding?.id ?? '', '--why', 'three clinics'])
    expect(conflictIn(await check())).toBeUndefined()
  }, 120_000)

  test('what was dismissed is counted in a file for others, and listed on request', async () => {
    const write = async (name: string, ...more: string[]): Promise<string> => {
      const path = join(workspace.outside, name)
      const ran = await workspace.daftar(['export', 'findings', path, '--format', 'html', ...more])
      expect(ran).toMatchObject({ code: 0, stderr: '' })
      return readFileSync(path, 'utf8')
    }
    const plain = await write('plain.html')
    expect(plain).toContain('looked at and dismissed')
    expect(plain).not.toContain('three clinics')
    expect(await write('whole.html', '--dismissed')).toContain('three clinics')
  }, 120_000)

  test('it is taken up again, and every step stays in a sound ledger', async () => {
    const id = conflictIn(await check('--all'))?.id ?? ''
    expect(await workspace.daftar(['check', 'reopen', id])).toMatchObject({ code: 0, stderr: '' })
    expect(conflictIn(await check())?.id).toBe(id)
    await expectSound(workspace)
  }, 120_000)

  test('what cannot be done is said in one sentence', async () => {
    for (const args of [
      ['check', 'dismiss', 'fnd_00000000', '--why', 'seen'],
      ['check', 'dismiss', 'fnd', '--why', 'seen'],
      ['check', 'dismiss', conflictIn(await check())?.id ?? '', '--why', '  '],
    ]) {
      const ran = await workspace.daftar(args)
      expect(ran.code).not.toBe(0)
      expectOneSentence(ran.stderr)
    }
  }, 120_000)
})
