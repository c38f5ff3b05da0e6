import type { ReadPreview } from '../../app/types.ts'
import type { SourceId, TextId } from '../../domain/ids.ts'

/** How one file that was sent fared. */
export type AddedFile =
  | {
      readonly name: string
      readonly is: 'added' | 'known'
      readonly sourceId: SourceId
      readonly textId: TextId | null
      readonly warnings: readonly string[]
    }
  | { readonly name: string; readonly is: 'failed'; readonly sentence: string }

/** How the reading of one source fared. */
export type ReadSource =
  | {
      readonly sourceId: SourceId
      readonly textId: TextId
      readonly is: 'read' | 'already-read'
      readonly proposed: number
      readonly withdrawn: number
    }
  | { readonly sourceId: SourceId; readonly is: 'failed'; readonly sentence: string }

/** What reading one source would change. */
export type PreviewedSource =
  | Exclude<ReadPreview, { readonly is: 'failed' }>
  | { readonly sourceId: SourceId; readonly is: 'failed'; readonly sentence: string }
