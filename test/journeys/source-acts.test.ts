import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  ClaimView,
  Page,
  PinsOutcome,
  SourceDetail,
  SourceSummary,
} from '../../src/app/types.ts'
import { parsed } from '../support/command.ts'
import {
  canary,
  expectOneSentence,
  expectSound,
  newWorkspace,
  type TestWorkspace,
} from '../support/workspace.ts'

const words = `In ${canary.latin} the hospital counted 178 injured.\n`

let workspace: TestWorkspace
let claimId = ''

beforeAll(async () => {
  workspace = await newWorkspace()
  await workspace.add(
    workspace.document('first.txt', words),
    workspace.document('second.txt', `Also: ${words}`),
  )
  const [source] = parsed<SourceSummary[]>(await workspace.daftar(['sources', '--json']))
  const draft = {
    textId: source?.textId,
    quote: '178 injured',
    content: { kind: 'evidence', exhibit: 'a list', said: 'kept by the hospital' },
  }
  const stdin = JSON.stringify(draft)
  const written = await workspace.daftar(['claims', 'write', '-', '--json'], { stdin })
  claimId = parsed<{ id: string }>(written).id
}, 60_000)

afterAll(() => workspace?.[Symbol.dispose]())

test('a source is described later, and what is not given stays', async () => {
  const first = await workspace.daftar([
    ...['sources', 'describe', '1', '--title', 'A report', '--publisher', 'The union'],
  ])
  expect(first).toEqual({ code: 0, stdout: '[1] described: title, publisher\n', stderr: '' })
  const dated = parsed<SourceDetail>(
    await workspace.daftar(['sources', 'describe', '1', '--date', '2021-02-08', '--json']),
  )
  expect(dated.description).toMatchObject({
    title: { value: 'A report' },
    publisher: { value: 'The union' },
    date: { value: { edtf: '2021-02-08' } },
    dateBasis: { value: 'given by owner' },
  })
})

test.each([
  [['describe', '1'], 2],
  [['describe', '1', '--date', '8 February'], 2],
  [['describe', '9', '--title', 'A report'], 2],
  [['extract', '9'], 2],
  [['extract', '1', '--encoding', 'Klingon'], 1],
])('what can’t be done is said in one sentence: %j', async (args, code) => {
  const ran = await workspace.daftar(['sources', ...args])
  expect(ran.code).toBe(code)
  expect(ran.stdout).toBe('')
  expectOneSentence(ran.stderr)
})

test('a person’s word for the encoding counts; lost words are listed, and found again after', async () => {
  const same = await workspace.daftar(['sources', 'extract', '1', '2'])
  expect(same).toMatchObject({ code: 0, stderr: '' })
  expect(same.stdout).toBe('[1] the same text as before\n[2] the same text as before\n')
  const wrong = await workspace.daftar(['sources', 'extract', '1', '--encoding', 'utf-16le'])
  expect(wrong.code).toBe(1)
  expect(wrong.stderr).toContain(claimId)
  const { items } = parsed<Page<ClaimView>>(await workspace.daftar(['claims', '--json']))
  expect(items[0]).toMatchObject({
    id: claimId,
    passages: [{ proof: 'lost', quote: { exact: '178 injured' } }],
  })
  const right = parsed<PinsOutcome[]>(await workspace.daftar(['sources', 'extract', '1', '--json']))
  expect(right).toMatchObject([{ source: 1, kept: 1, lost: [] }])
  await expectSound(workspace)
}, 60_000)
