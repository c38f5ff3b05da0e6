import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fail, ok, type Result } from '../domain/failure.ts'
import type { GazetteerFailure } from './failures.ts'
import { readGeoNamesLine } from './geonames-line.ts'
import {
  gazetteersFolder,
  type KeptSource,
  keptLine,
  keptPath,
  LineTooLong,
  linesOf,
} from './kept-file.ts'

export interface WrongLine {
  /** From 1. */
  readonly line: number
  readonly why: string
}

export interface ImportReport {
  readonly source: KeptSource
  /** The first of the wrong lines; `source.wrong` counts them all. */
  readonly wrongLines: readonly WrongLine[]
}

export interface ImportRequest {
  /** The workspace's folder, which is there. */
  readonly workspace: string
  readonly file: string
  /** ISO 8601, UTC. */
  readonly now: string
  readonly signal?: AbortSignal
  /** Called with the lines read so far. */
  readonly onLines?: (lines: number) => void
}

const MOST_WRONG_SHOWN = 1_000
const TOLD_EVERY = 5_000
const WRITTEN_AT = 1 << 16
const LEFT_MS = 3_600_000

/**
 * Keeps the places of a GeoNames country file in the workspace, in place of an earlier one of the same
 * country: whole or not at all. A line that is not as documented is left out and told by its number.
 * Throws the system's errors.
 */
export const importGeoNames = async (
  request: ImportRequest,
): Promise<Result<ImportReport, GazetteerFailure>> => {
  const { workspace, file } = request
  await mkdir(gazetteersFolder(workspace), { recursive: true, mode: 0o700 })
  await clearLeftParts(gazetteersFolder(workspace))
  const part = keptPath(workspace, `${process.pid}`).replace(/jsonl$/, 'part')
  const out = await open(part, 'w', 0o600)
  try {
    const written = await writePlaces(out, request)
    if (!written.ok) return written
    const { source } = written.value
    await out.write(`${JSON.stringify(source)}\n`)
    await out.sync()
    await out.close()
    await rename(part, keptPath(workspace, source.country))
    return written
  } catch (error) {
    if (!(error instanceof LineTooLong)) throw error
    return fail({ kind: 'no-geonames-file', file, why: 'it has a line without an end.' })
  } finally {
    await out.close().catch(() => undefined)
    await rm(part, { force: true }).catch(() => undefined)
  }
}

/** What a killed import left; nothing reads it, and after an hour no import is still at it. */
const clearLeftParts = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (!name.endsWith('.part')) continue
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }))
    if (Date.now() - mtimeMs > LEFT_MS) await rm(path, { force: true })
  }
}

const writePlaces = async (
  out: FileHandle,
  { file, now, signal, onLines }: ImportRequest,
): Promise<Result<ImportReport, GazetteerFailure>> => {
  const hash = createHash('sha256')
  const wrongLines: WrongLine[] = []
  let [lines, kept, others, wrong, country, waiting] = [0, 0, 0, 0, '', '']
  const leaveOut = (why: string): void => {
    wrong++
    if (wrongLines.length < MOST_WRONG_SHOWN) wrongLines.push({ line: lines, why })
  }
  for await (const line of linesOf(file, hash)) {
    lines++
    if (lines % TOLD_EVERY === 0) onLines?.(lines)
    if (signal?.aborted) return fail({ kind: 'gazetteer-import-stopped', file })
    if (line === '') continue
    const read = readGeoNamesLine(lines === 1 ? line.replace(/^\uFEFF/, '') : line)
    if ('other' in read) others++
    else if ('wrong' in read) leaveOut(read.wrong)
    else if (country !== '' && read.kept.country !== country)
      leaveOut(`it is of ${read.kept.country}, and the file of ${country}`)
    else {
      country = read.kept.country
      kept++
      waiting += `${keptLine(read.kept)}\n`
      if (waiting.length > WRITTEN_AT) {
        await out.write(waiting)
        waiting = ''
      }
    }
  }
  if (kept === 0) return fail({ kind: 'no-geonames-file', file, why: whyNone(wrongLines) })
  await out.write(waiting)
  const source: KeptSource = {
    daftar: 'gazetteer',
    format: 1,
    source: 'geonames',
    country,
    file: basename(file),
    sha256: hash.digest('hex'),
    importedAt: now,
    lines,
    kept,
    others,
    wrong,
  }
  return ok({ source, wrongLines })
}

const whyNone = ([first]: readonly WrongLine[]): string =>
  first ? `no line could be kept; at line ${first.line}, ${first.why}.` : 'it holds no place.'
