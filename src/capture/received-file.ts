/** A file that came as bytes: whole, or in pieces of which each is asked for when the last was taken. */
export interface ReceivedFile {
  /** As the sender gave it; `receivedName` says what is kept of it. */
  readonly name: string
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>
}

const UNFIT = /[\p{Cc}\p{Cf}/\\:*?"<>|]/gu

/** The name without any folder and without what some file system can't hold. */
export const receivedName = (given: string): string => {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const name = last.replace(UNFIT, '_').replace(/^\.+/, '').slice(-150)
  return name === '' ? 'file' : name
}
