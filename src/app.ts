import { acts } from './app/acts.ts'
import { addFilesTo } from './app/add-files.ts'
import { type AppContext, contextOf } from './app/context.ts'
import { dismissals } from './app/dismissals.ts'
import { exportFile } from './app/exports.ts'
import { findingsReader } from './app/findings.ts'
import { exportPackage } from './app/package.ts'
import { partings } from './app/part-record.ts'
import { people } from './app/people.ts'
import { reads } from './app/reads.ts'
import type { App } from './app/types.ts'
import { rebuildTables, verify } from './app/upkeep.ts'
import { VERSION } from './app/version.ts'
import { writes } from './app/writes.ts'
import { describeSource } from './capture/describe-source.ts'
import type { Result } from './domain/failure.ts'
import { ok } from './domain/failure.ts'
import { project } from './projections/project.ts'
import { rebuild } from './projections/rebuild.ts'
import { openMemoryStore, openWorkspaceStore, type Store } from './storage/index.ts'
import { extractAgain } from './texts/extract-again.ts'

export { sentenceOf } from './app/sentences.ts'
export type { App, Viewer } from './app/types.ts'

export interface OpenAppOptions {
  readonly folder: string
  /** The passphrase, or how to ask for it: asked for only where there is something to unlock. */
  readonly passphrase?: string | (() => Promise<string | undefined>)
}

export interface CreateAppOptions extends OpenAppOptions {
  readonly name?: string
  /** False only when somebody asked for it in so many words. */
  readonly encrypt?: boolean
}

/** Opens the workspace in a folder. */
export const openApp = async ({ folder, ...options }: OpenAppOptions): Promise<Result<App>> => {
  const opened = await openWorkspaceStore(folder, options)
  return opened.ok ? ok(await joined(opened.value)) : opened
}

/** Makes a workspace in a folder that is new or empty, and opens it. */
export const createApp = async ({ folder, ...options }: CreateAppOptions): Promise<Result<App>> => {
  const created = await openWorkspaceStore(folder, { ...options, mode: 'create' })
  if (!created.ok) return created
  const { value: store } = created
  const app = await joined(store)
  const { name, origin } = store.info
  await store.write('system', (tx) => tx.append('workspace.opened/1', idOf(origin), { name }))
  return ok(app)
}

/** A record of which nothing touches the disk and nothing remains. */
export const openMemoryApp = async (name = 'memory'): Promise<App> =>
  joined(await openMemoryStore({ name }))

/** The device's part of a log's name (`<org>/<device>/g<n>`) names the workspace it was made for. */
const idOf = (origin: string): string => `ws_${origin.split('/')[1] ?? 'unnamed'}`

const joined = async (store: Store): Promise<App> => {
  store.setProjector(project)
  if (store.projectionsStale) await rebuild(store)
  return appOver(contextOf(store))
}

/** The rules and their dictionaries are large: they are loaded when something is first read. */
const reader = () => import('./app/reader.ts')

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** The one place where the stages are joined. */
const appOver = (context: AppContext): App => {
  const { store } = context
  const findings = findingsReader(context)
  const imports = once(async () => (await import('./app/held-imports.ts')).heldImports(context))
  return {
    info: { ...store.info, version: VERSION },
    ...reads(context),
    ...writes(context),
    ...acts(context),
    ...people(context),
    ...partings(context),
    importPeople: async (actor, request) =>
      (await import('./app/import-people.ts')).importPeople(context, actor, request),
    receiveImport: async (actor, request) => (await imports()).receiveImport(actor, request),
    heldImport: async (actor, ticket) => (await imports()).heldImport(actor, ticket),
    takeImport: async (actor, request) => (await imports()).takeImport(actor, request),
    findings,
    ...dismissals(context, findings),
    readingReport: async (viewer, sources) =>
      (await reader()).readingReportOf(context, findings, viewer, sources),
    addFiles: (actor, request) => addFilesTo(context, actor, request),
    readerVersion: async () => (await reader()).READER_VERSION,
    readSources: async (actor, request) => (await reader()).readSources(context, actor, request),
    previewReading: async (actor, request) =>
      (await reader()).previewReading(context, actor, request),
    understand: async (viewer, id, span) => (await reader()).understand(context, viewer, id, span),
    understandWords: async (words, as) => (await reader()).understandWords(words, as),
    describeSource: (actor, id, description) => describeSource(store, actor, id, description),
    extractAgain: (actor, id, said) => extractAgain(store, actor, id, said),
    exportFile: (viewer, request) => exportFile(context, findings, viewer, request),
    exportPackage: (actor, request) => exportPackage(context, actor, request),
    verify: (viewer, work) => verify(context, viewer, work),
    rebuild: (actor, request) => rebuildTables(context, actor, request),
    onChange: (listener) => store.onChange(listener),
    close: () => store.close(),
  }
}
