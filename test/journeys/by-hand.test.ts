import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClaimDetail, ClaimView, Page, SourceSummary } from '../../src/app/types.ts'
import { claimKinds } from '../../src/domain/claim-content.ts'
import { parsed } from '../support/command.ts'
import { json, type RunningCommand, startServe } from '../support/server.ts'
import {
  expectOneSentence,
  expectSound,
  newWorkspace,
  passphrase,
  type TestWorkspace,
} from '../support/workspace.ts'

type Draft = Readonly<Record<string, unknown>>

const page = readFileSync('docs/claims.md', 'utf8')

/** The text that the examples speak about, as a file holds it. */
const text = /```text\n([\s\S]*?)```/.exec(page)?.[1] ?? ''

const examples = new Map<string, string>(
  [...page.matchAll(/^### (\w+)\n[\s\S]*?```json\n([\s\S]*?)```/gm)].map(
    ([, kind = '', json = '']) => [kind, json],
  ),
)

const refusals = [...page.matchAll(/^\| `(\{.*\})` \| (.*) \|$/gm)].map(
  ([, change = '', answer = '']) => ({ change, answer }),
)

let workspace: TestWorkspace
let server: RunningCommand
let textId = ''
/** What a remark may be about. */
let other = ''

/** An example as a person would fill it in. */
const filled = (json: string): Draft =>
  JSON.parse(json.replace('txt_…', textId).replace('clm_…', other))

beforeAll(async () => {
  workspace = await newWorkspace()
  await workspace.add(workspace.document('bulletin.txt', text))
  const [source] = parsed<SourceSummary[]>(await workspace.daftar(['sources', '--json']))
  textId = source?.textId ?? ''
  const first = parsed<{ id: string }>(
    await workspace.daftar(['claims', 'write', '-', '--json'], {
      stdin: (examples.get('occurrence') ?? '').replace('txt_…', textId),
    }),
  )
  other = first.id
  server = await startServe({ DAFTAR_PASSPHRASE: passphrase, DAFTAR_WORKSPACE: workspace.folder })
}, 60_000)

afterAll(async () => {
  await server?.stop()
  workspace?.[Symbol.dispose]()
})

describe('the page on writing claims', () => {
  test('has an example for every kind, and only for those', () => {
    expect([...examples.keys()]).toEqual([...claimKinds])
  })

  // Several commands at a time: they wait for each other where they must.
  test.concurrent.each(claimKinds)(
    'is right about a claim of the kind %s, written by the command',
    async (kind) => {
      const draft = filled(examples.get(kind) ?? '')
      const ran = await workspace.daftar(['claims', 'write', '-', '--json'], {
        stdin: JSON.stringify(draft),
      })
      expect(ran).toMatchObject({ code: 0, stderr: '' })
      await expectWritten(parsed<{ id: string }>(ran).id, kind, draft)
    },
  )

  test.each(claimKinds)(
    'is right about a claim of the kind %s, sent to the server',
    async (kind) => {
      const draft = filled(examples.get(kind) ?? '')
      const answer = await server.post('/api/claims', draft)
      expect(answer.status).toBe(200)
      const { claimId } = await json<{ claimId: string }>(answer)
      await expectWritten(claimId, kind, draft)
    },
  )

  test('is right about what is refused, and in which words', async () => {
    expect(refusals.length).toBeGreaterThanOrEqual(10)
    const before = await total()
    const evidence = filled(examples.get('evidence') ?? '')
    for (const { change, answer } of refusals) {
      const sent = await server.post('/api/claims', { ...evidence, ...JSON.parse(change) })
      expect({ change, status: sent.status, ...(await json<object>(sent)) }).toEqual({
        change,
        status: 422,
        kind: 'draft-refused',
        sentence: answer,
      })
    }
    expect(await total()).toBe(before)
  })
})

test('the command refuses a bad draft in the same words, and writes nothing', async () => {
  const before = await total()
  const evidence = filled(examples.get('evidence') ?? '')
  const write = (stdin: string) => workspace.daftar(['claims', 'write', '-'], { stdin })
  const [{ change = '{}', answer = '' } = {}] = refusals
  const refused = await write(JSON.stringify({ ...evidence, ...JSON.parse(change) }))
  expect(refused).toEqual({ code: 1, stdout: '', stderr: `${answer}\n` })
  for (const [draft, code] of [
    ['{"textId": ', 2],
    ['[]', 1],
    ['null', 1],
    [JSON.stringify({ ...evidence, textId: `txt_${'0'.repeat(32)}` }), 1],
    [JSON.stringify({ ...evidence, content: undefined }), 1],
    [JSON.stringify({ ...evidence, surprise: true }), 1],
  ] as const) {
    const ran = await write(draft)
    expect({ draft, code: ran.code, stdout: ran.stdout }).toEqual({ draft, code, stdout: '' })
    expectOneSentence(ran.stderr)
  }
  expect(await total()).toBe(before)
})

test('what is written by hand is listed, reviewed and exported like the rest', async () => {
  const written = parsed<Page<ClaimView>>(
    await workspace.daftar(['claims', '--json', '--limit', '100']),
  )
  expect(written.total).toBe(2 * claimKinds.length + 1)
  expect(written.items.every(({ madeBy }) => madeBy.by === 'person')).toBe(true)
  const accepted = await workspace.daftar([
    'review',
    'accept',
    ...written.items.slice(0, 5).map(({ id }) => id),
  ])
  expect(accepted).toMatchObject({ code: 0, stderr: '' })
  await expectSound(workspace)
})

const total = async () => {
  const answer = await json<Page<ClaimView>>(await server.get('/api/claims?limit=1'))
  return answer.total
}

/** The claim is there, says what the draft says, and its pin is proved. */
async function expectWritten(id: string, kind: string, draft: Draft): Promise<void> {
  const claim = await json<ClaimDetail>(await server.get(`/api/claims/${id}`))
  expect(claim).toMatchObject({
    kind,
    state: 'proposed',
    madeBy: { by: 'person' },
    statement: { mode: draft.mode ?? 'asserted' },
  })
  expect(claim.passages[0].quote.exact).toBe(draft.quote)
  expect(claim.passages[0].proof).toBe('proved')
  expectOneSentence(claim.sentence)
}
