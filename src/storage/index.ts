/** What the other stages may use of storage. */
export type * from './failures.ts'
export { type MemoryStoreOptions, openMemoryStore } from './memory-store.ts'
export type * from './store.ts'
export * from './verify-report.ts'
export { type CreateOptions, createWorkspace } from './workspace/create-workspace.ts'
export { type OpenOptions, openWorkspaceStore } from './workspace/open-workspace.ts'
