/** Why a file could not be taken in. `path` is as given by the person. */
export type ReadFailure =
  | { readonly kind: 'file-missing'; readonly path: string }
  | { readonly kind: 'file-is-folder'; readonly path: string }
  /** A pipe, a socket, a device. */
  | { readonly kind: 'file-is-special'; readonly path: string }
  | { readonly kind: 'file-unreadable'; readonly path: string }
  /** Gone while it was read. */
  | { readonly kind: 'file-vanished'; readonly path: string }
  /** Written to while it was read: what was read is no state the file ever had. */
  | { readonly kind: 'file-changed'; readonly path: string }
  | {
      readonly kind: 'file-too-large'
      readonly path: string
      readonly size: number
      readonly limit: number
    }
  /** The system's own word for it, such as EIO. */
  | { readonly kind: 'file-read-error'; readonly path: string; readonly code: string }

/** The bytes were read but there is no text in them that we can have. */
export type UnderstandFailure =
  | { readonly kind: 'file-empty'; readonly path: string; readonly size: number }
  | { readonly kind: 'file-not-text'; readonly path: string; readonly what: string | null }
  | { readonly kind: 'file-format-not-read'; readonly path: string; readonly what: string }

export type CaptureFailure =
  | ReadFailure
  | UnderstandFailure
  /** Describes other files (`sources.json`); it is no source itself. */
  | { readonly kind: 'file-is-sidecar'; readonly path: string }
  /** Sent after what it describes. */
  | { readonly kind: 'sidecar-late'; readonly path: string }
  | { readonly kind: 'not-allowed'; readonly path: string }

const megabytes = (bytes: number): string =>
  `${(bytes / 1_048_576).toLocaleString('en', { maximumFractionDigits: 1 })} MB`

const sentences: {
  readonly [K in CaptureFailure['kind']]: (failure: Extract<CaptureFailure, { kind: K }>) => string
} = {
  'file-missing': ({ path }) => `There is no file ${path}.`,
  'file-is-folder': ({ path }) => `${path} is a folder; give the files in it.`,
  'file-is-special': ({ path }) => `${path} is a pipe or a device, not a file.`,
  'file-unreadable': ({ path }) => `You have no permission to read ${path}.`,
  'file-vanished': ({ path }) => `${path} was removed while it was being read.`,
  'file-changed': ({ path }) => `${path} was changed while it was being read; add it again.`,
  'file-too-large': ({ path, size, limit }) =>
    `${path} has ${megabytes(size)}; files of this kind can have at most ${megabytes(limit)}.`,
  'file-read-error': ({ path, code }) => `${path} could not be read (${code}).`,
  'file-empty': ({ path, size }) =>
    size === 0 ? `${path} is empty.` : `There are no words in ${path}.`,
  'file-not-text': ({ path, what }) =>
    what === null
      ? `${path} holds no text, whatever its name says.`
      : `${path} holds no text: it is ${what}.`,
  'file-format-not-read': ({ path, what }) => `Daftar can't read ${path} yet: it is ${what}.`,
  'file-is-sidecar': ({ path }) => `${path} describes other files; it is not a source itself.`,
  'sidecar-late': ({ path }) =>
    `${path} describes files that came before it; those were added without it. Send it first.`,
  'not-allowed': ({ path }) => `You may not add ${path} to this case.`,
}

/** One plain sentence that a person can act on. */
export const captureSentence = <K extends CaptureFailure['kind']>(
  failure: Extract<CaptureFailure, { kind: K }>,
): string => {
  const say: (given: Extract<CaptureFailure, { kind: K }>) => string = sentences[failure.kind as K]
  return say(failure)
}

export const isCaptureFailure = (failure: { readonly kind: string }): failure is CaptureFailure =>
  Object.hasOwn(sentences, failure.kind)
