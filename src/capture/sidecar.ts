import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Described, describeFrom, type LooseValues } from './describe-from.ts'
import type { FileBytes } from './read-file.ts'

/** One file that describes the others beside it: an array of `{"file": …, "title": …, …}`. */
export const FOLDER_SIDECAR = 'sources.json'
/** Added to a file's whole name, a file that describes only that one. */
export const FILE_SIDECAR = '.meta.json'

/** A description is short; anything larger under that name is something else. */
const MOST_BYTES = 16 * 1024 * 1024

export const isSidecarName = (fileName: string): boolean =>
  fileName === FOLDER_SIDECAR || fileName.endsWith(FILE_SIDECAR)

/** Descriptions of a file from beside it, strongest first. */
export type Sidecars = (path: string) => Promise<readonly Described[]>

interface Parsed {
  readonly values: unknown
  readonly problem: string | null
}

const MISSING: Parsed = { values: undefined, problem: null }

const tooLarge = (name: string): Parsed => ({ values: undefined, problem: `${name} is too large` })

const parseBytes = (name: string, bytes: Uint8Array): Parsed => {
  if (bytes.length > MOST_BYTES) return tooLarge(name)
  try {
    return { values: JSON.parse(new TextDecoder().decode(bytes)), problem: null }
  } catch {
    return { values: undefined, problem: `${name} is not JSON` }
  }
}

const parse = async (path: string): Promise<Parsed> => {
  const name = basename(path)
  try {
    const stats = await stat(path)
    if (!stats.isFile()) return MISSING
    if (stats.size > MOST_BYTES) return tooLarge(name)
    return parseBytes(name, await readFile(path))
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return missing ? MISSING : { values: undefined, problem: `${name} could not be read` }
  }
}

const isRecord = (value: unknown): value is LooseValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The entries of a folder's sidecar, by file name; the first entry for a name counts. */
const entriesOf = (values: unknown): ReadonlyMap<string, LooseValues> => {
  const list = isRecord(values) && Array.isArray(values.sources) ? values.sources : values
  const entries = new Map<string, LooseValues>()
  if (!Array.isArray(list)) return entries
  for (const entry of list.filter(isRecord)) {
    if (typeof entry.file === 'string' && !entries.has(entry.file)) entries.set(entry.file, entry)
  }
  return entries
}

const described = (values: unknown, problem: string | null, name: string): Described[] => {
  if (problem !== null) return [{ suggestions: {}, problems: [problem] }]
  return isRecord(values) ? [describeFrom(values, name)] : []
}

interface FolderSidecar {
  readonly entries: ReadonlyMap<string, LooseValues>
  readonly problem: string | null
}

const asFolderSidecar = ({ values, problem }: Parsed): FolderSidecar => ({
  entries: entriesOf(values),
  problem,
})

const describedBy = (name: string, own: Parsed, folder: FolderSidecar): Described[] => [
  ...described(own.values, own.problem, name + FILE_SIDECAR),
  ...described(folder.entries.get(name), folder.problem, FOLDER_SIDECAR),
]

/** Reads sidecars, a folder's only once however many of its files are added. A broken one is a problem told, never a failure. */
export const sidecarReader = (): Sidecars => {
  const folders = new Map<string, Promise<FolderSidecar>>()
  const folderSidecar = (folder: string) => {
    const known = folders.get(folder)
    if (known) return known
    const reading = parse(join(folder, FOLDER_SIDECAR)).then(asFolderSidecar)
    folders.set(folder, reading)
    return reading
  }
  return async (path) => {
    const own = await parse(path + FILE_SIDECAR)
    return describedBy(basename(path), own, await folderSidecar(dirname(path)))
  }
}

/** Sidecars that came as bytes, each before the files it describes. */
export interface ReceivedSidecars {
  readonly read: Sidecars
  /** Keeps one for the files that come after it; `late` when one that it describes came before. */
  readonly keep: (file: FileBytes) => 'kept' | 'late'
}

export const receivedSidecars = (): ReceivedSidecars => {
  const own = new Map<string, Parsed>()
  const asked = new Set<string>()
  let folder = asFolderSidecar(MISSING)
  return {
    async read(name) {
      asked.add(name)
      return describedBy(name, own.get(name + FILE_SIDECAR) ?? MISSING, folder)
    },
    keep({ fileName, bytes }) {
      const parsed = parseBytes(fileName, bytes)
      if (fileName !== FOLDER_SIDECAR) {
        own.set(fileName, parsed)
        return asked.has(fileName.slice(0, -FILE_SIDECAR.length)) ? 'late' : 'kept'
      }
      folder = asFolderSidecar(parsed)
      return [...asked].some((name) => folder.entries.has(name)) ? 'late' : 'kept'
    },
  }
}
