/** How storing can fail for reasons that are nobody's mistake in the program. */
export type StorageFailure =
  | { readonly kind: 'passphrase-needed'; readonly folder: string }
  | { readonly kind: 'wrong-passphrase'; readonly folder: string }
  | { readonly kind: 'not-a-workspace'; readonly folder: string }
  | { readonly kind: 'already-a-workspace'; readonly folder: string }
  /** The folder to make a workspace in holds other things. */
  | { readonly kind: 'folder-not-empty'; readonly folder: string }
  /** Written by a newer program: `found` is its version of the format, `known` is ours. */
  | {
      readonly kind: 'newer-workspace'
      readonly folder: string
      readonly found: string
      readonly known: string
    }
  /** `workspace.json` can't be read as one. */
  | { readonly kind: 'workspace-damaged'; readonly folder: string; readonly what: string }
  | { readonly kind: 'database-damaged'; readonly what: string }
  | { readonly kind: 'disk-full'; readonly what: string }
  | { readonly kind: 'read-only'; readonly what: string }
  /** Another program held the workspace for longer than we wait. */
  | { readonly kind: 'busy'; readonly seconds: number }
  | BlobFailure

/** What can be wrong with stored bytes; `name` is the blob's file name. */
export type BlobFailure =
  | { readonly kind: 'blob-missing'; readonly name: string }
  | { readonly kind: 'blob-truncated'; readonly name: string }
  | { readonly kind: 'blob-altered'; readonly name: string }
