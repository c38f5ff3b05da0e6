/** The part of yazl that is used here. */
declare module 'yazl' {
  import type { Readable } from 'node:stream'

  interface FileOptions {
    readonly mtime?: Date
    readonly mode?: number
    readonly compress?: boolean
  }

  class ZipFile {
    readonly outputStream: Readable
    addFile(path: string, nameInside: string, options?: FileOptions): void
    end(): void
  }

  const yazl: { readonly ZipFile: typeof ZipFile }
  export default yazl
}
