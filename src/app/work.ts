/** What is being done, how much is done, and of how much (null: not known). Never once per byte. */
export interface ProgressEvent {
  readonly what: string
  readonly done: number
  readonly total: number | null
  /** Of all there is to do, from 0 to 1, where one item may take long; never falling. */
  readonly share?: number
}

/** How long work tells how far it is, and is stopped. */
export interface Work {
  readonly onProgress?: (event: ProgressEvent) => void
  /** Stops between two items; what is done stays done. */
  readonly signal?: AbortSignal
}
