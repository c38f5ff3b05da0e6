import { gate } from '../access/gate.ts'
import type { Viewer } from '../access/viewer.ts'
import { DaftarError } from '../domain/failure.ts'
import { checkRebuild, rebuild } from '../projections/rebuild.ts'
import { sayStoreProblem } from '../storage/index.ts'
import { type AppContext, mayWrite } from './context.ts'
import type { RebuildOutcome, VerifyOutcome, Work } from './types.ts'

/** Checks the whole record: headers, bodies, roots, signatures, files. */
export const verify = async (
  { store }: AppContext,
  viewer: Viewer,
  { onProgress, signal }: Work = {},
): Promise<VerifyOutcome> => {
  if (!gate.knows(viewer)) throw new DaftarError({ kind: 'not-for-viewer' })
  const report = await store.ledger.verify({
    onProgress: (done, total) => onProgress?.({ what: 'verifying', done, total }),
    ...(signal === undefined ? {} : { signal }),
  })
  const problems = report.problems.map(sayStoreProblem)
  return {
    is: report.ok ? 'clean' : 'broken',
    entries: report.entries,
    root: report.root,
    problems: report.complete ? problems : [...problems, 'The check was stopped before its end.'],
  }
}

/** Folds the ledger anew, or compares what is stored with what folding it would give. */
export const rebuildTables = async (
  { store }: AppContext,
  actor: Viewer,
  { check = false, onProgress, signal }: { readonly check?: boolean } & Work = {},
): Promise<RebuildOutcome> => {
  if (!mayWrite(actor, { sensitivity: 'public', consent: 'internal' }))
    throw new DaftarError({ kind: 'not-for-actor' })
  const work = {
    onProgress: (done: number, total: number) =>
      onProgress?.({ what: check ? 'comparing' : 'rebuilding', done, total }),
    ...(signal === undefined ? {} : { signal }),
  }
  if (!check) return { is: 'rebuilt', entries: await rebuild(store, work), differing: [] }
  const { entries, differing } = await checkRebuild(store, work)
  return { is: differing.length === 0 ? 'same' : 'differs', entries, differing }
}
