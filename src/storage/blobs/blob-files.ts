/** Where blobs lie: a folder or memory. It knows names and sealed bytes, no keys. */
export interface BlobFiles {
  /** Writes a whole file, or leaves nothing under that name. */
  write(name: string, pieces: AsyncIterable<Uint8Array>): Promise<void>
  /** When the disk has everything written so far. */
  settle(): Promise<void>
  /** Null when there is none of that name. */
  open(name: string): OpenBlob | null
  remove(name: string): Promise<void>
  /** Names that may be left over from something that was never finished. */
  leftovers(): Promise<readonly string[]>
  /** Whether a process was killed while it may have been writing. */
  hasDeadWriters(): Promise<boolean>
  /** Called after leftovers that no entry names were removed. */
  swept(): Promise<void>
  /** When the store closes. */
  release(): Promise<void>
}

export interface OpenBlob {
  readonly size: number
  /** Up to `length` bytes from `position`; fewer only at the end. */
  read(position: number, length: number): Promise<Uint8Array>
  close(): void
}
