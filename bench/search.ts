/**
 * Bar: 200,000 passages are added and indexed in at most 2.5 times, and searched (95th percentile) in at
 * most 3 times, what plain inserts and FTS5 over the same stems cost in the same run; the server stays
 * under 350 MB. The bar is held against plain inserts; the ratio to a floor encrypted as the workspace
 * is stands beside it. The way measured is the whole one: files read, hashed, sealed as blobs in an
 * encrypted workspace, extracted, entered in the ledger, split, stemmed, indexed; and for a search: the gate,
 * names in every spelling, the number of hits, the best twenty with their words and highlights.
 * usage: node --conditions=daftar-source bench/search.ts [passages=200000]
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { localOwner } from '../src/access/viewer.ts'
import { type App, createApp } from '../src/app.ts'
import { orThrow } from '../src/domain/failure.ts'
import { tokensForIndex, tokensForQuery } from '../src/texts/search-tokens.ts'
import { paragraph, queries, randomFrom, vocabularyOf } from './search/documents.ts'
import { type FloorRow, openFloor } from './search/floor.ts'

const passages = Number(process.argv[2] ?? 200_000)
const perDocument = 100
const documentsAtATime = 20
const asked = 300
const bars = { adding: 2.5, searching: 3, memory: 350 }
const passphrase = 'search and find'

const folder = mkdtempSync(join(tmpdir(), 'daftar-bench-'))
const random = randomFrom(20_200_207)
const vocabulary = vocabularyOf(random)

interface Document {
  readonly path: string
  readonly paragraphs: readonly string[]
}

function writeDocument(number: number): Document {
  const paragraphs = Array.from({ length: perDocument }, () => paragraph(random, vocabulary))
  const path = join(folder, 'files', `document-${number}.txt`)
  writeFileSync(path, paragraphs.join('\n\n'))
  return { path, paragraphs }
}

/** Made after the program has added the document: it must find no word already known. */
function floorRows({ path, paragraphs }: Document): FloorRow[] {
  let start = 0
  return paragraphs.map((body, n) => {
    const end = start + body.length
    const row = { textId: path, n, start, end, body, tokens: tokensForIndex(body) }
    start = end + 2
    return row
  })
}

/** Milliseconds on the clock and of the processor: others may be using the machine. */
interface Cost {
  wall: number
  cpu: number
}

async function spend(on: Cost, work: () => unknown): Promise<void> {
  const cpu = process.cpuUsage()
  const wall = performance.now()
  await work()
  on.wall += performance.now() - wall
  const used = process.cpuUsage(cpu)
  on.cpu += (used.user + used.system) / 1000
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0

type Floor = ReturnType<typeof openFloor>

const nothing = (): Cost => ({ wall: 0, cpu: 0 })

async function add(app: App, floor: Floor, encrypted: Floor): Promise<boolean> {
  const [own, plain, sealed] = [nothing(), nothing(), nothing()]
  let characters = 0
  for (let from = 0; from < passages / perDocument; from += documentsAtATime) {
    const documents = Array.from({ length: documentsAtATime }, (_, i) => writeDocument(from + i))
    await spend(own, async () => {
      const outcomes = await app.addFiles(localOwner, { paths: documents.map(({ path }) => path) })
      const failed = outcomes.find(({ is }) => is !== 'added')
      if (failed) throw new Error(JSON.stringify(failed))
    })
    const plainly = documents.map(floorRows)
    await spend(plain, () => {
      for (const rows of plainly) floor.add(rows)
    })
    await spend(sealed, () => {
      for (const rows of plainly) encrypted.add(rows)
    })
    for (const { body } of plainly.flat()) characters += body.length
    rmSync(join(folder, 'files'), { recursive: true })
    mkdirSync(join(folder, 'files'))
  }
  const seconds = (cost: Cost) =>
    `${(cost.wall / 1000).toFixed(1)} s (${(cost.cpu / 1000).toFixed(1)} s of processor)`
  console.log(`${passages} passages, ${(characters / 1e6).toFixed(0)} million characters`)
  console.log(`added and indexed: ${seconds(own)}`)
  console.log(`the floor: ${seconds(plain)}; the floor encrypted: ${seconds(sealed)}`)
  const met = own.wall / plain.wall <= bars.adding
  const times = (cost: Cost) => (own.wall / cost.wall).toFixed(2)
  const verdict = `(at most ${bars.adding}): ${met ? 'met' : 'NOT MET'}`
  console.log(`adding: ${times(plain)} times the plain floor ${verdict}`)
  console.log(`adding: ${times(sealed)} times the same floor in a database encrypted alike`)
  return met
}

async function search(app: App, floor: Floor): Promise<boolean> {
  const own: number[] = []
  const plain: number[] = []
  let hits = 0
  for (const query of queries(random, vocabulary, asked + 20)) {
    const stems = tokensForQuery(query).map(([first]) => first?.tokens[0] ?? '')
    const began = performance.now()
    const found = await app.search(localOwner, query, { limit: 20 })
    const between = performance.now()
    floor.search(stems)
    own.push(between - began)
    plain.push(performance.now() - between)
    hits += found.total
  }
  const [a, b] = [own.slice(20), plain.slice(20)]
  const say = (times: readonly number[]) =>
    `p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms`
  console.log(
    `${asked} searches, ${Math.round(hits / own.length)} hits on average: ${say(a)}; the floor: ${say(b)}`,
  )
  const ratio = percentile(a, 0.95) / percentile(b, 0.95)
  const met = ratio <= bars.searching
  console.log(
    `searching (p95): ${ratio.toFixed(2)} times the floor (at most ${bars.searching}): ${met ? 'met' : 'NOT MET'}`,
  )
  return met
}

/** Every spelling finds every other, and one form of a word finds another. */
async function findsSpellings(app: App): Promise<boolean> {
  const bodies = async (query: string) =>
    (await app.search(localOwner, query, { limit: 200 })).items.map(({ words }) => words).join('\n')
  const korday = await bodies('Korday')
  const pogrom = await bodies('погром')
  const met = korday.includes('Кордай') && korday.includes('Қордай') && pogrom.includes('погрома')
  console.log(`Korday finds Кордай and Қордай, погром finds погрома: ${met ? 'met' : 'NOT MET'}`)
  return met
}

/** The most memory a server of its own process ever had while all was searched. */
async function serve(workspace: string): Promise<boolean> {
  const server = spawn(
    process.execPath,
    [
      '--conditions=daftar-source',
      resolve('src/cli/main.ts'),
      'serve',
      '--json',
      '--port',
      '0',
      '--workspace',
      workspace,
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, DAFTAR_PASSPHRASE: passphrase },
    },
  )
  try {
    const text: string[] = []
    for await (const line of createInterface({ input: server.stdout })) {
      text.push(line)
      if (line.startsWith('}') || (line.startsWith('{') && line.endsWith('}'))) break
    }
    const { url } = JSON.parse(text.join('\n'))
    for (const query of queries(random, vocabulary, asked)) {
      const answer = await fetch(new URL(`/api/search?q=${encodeURIComponent(query)}`, url))
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
      await answer.arrayBuffer()
    }
    const status = readFileSync(`/proc/${server.pid}/status`, 'utf8')
    const most = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1000
    const met = most <= bars.memory
    console.log(
      `server: ${most.toFixed(0)} MB at most (at most ${bars.memory}): ${met ? 'met' : 'NOT MET'}`,
    )
    return met
  } finally {
    server.kill()
    await once(server, 'close')
  }
}

try {
  mkdirSync(join(folder, 'files'))
  const workspace = join(folder, 'workspace')
  const app = orThrow(await createApp({ folder: workspace, passphrase }))
  const floor = openFloor(folder, false)
  const encrypted = openFloor(folder, true)
  const met = [
    await add(app, floor, encrypted),
    await search(app, floor),
    await findsSpellings(app),
  ]
  floor.close()
  encrypted.close()
  await app.close()
  met.push(await serve(workspace))
  process.exitCode = met.every(Boolean) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
