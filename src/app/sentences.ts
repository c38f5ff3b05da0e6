import type { DescriptionUnread } from '../capture/description-of.ts'
import { captureSentence, isCaptureFailure } from '../capture/failures.ts'
import { isClaimFailure, sayClaimFailure } from '../claims/failures.ts'
import type { EdtfFailure } from '../domain/dates.ts'
import type { Failure } from '../domain/failure.ts'
import type { PackageFailure } from '../outputs/package/write-package.ts'
import type { StorageFailure } from '../storage/index.ts'
import type { EncodingUnknown } from '../texts/extract-again.ts'
import type { ExtractFailure } from '../texts/extraction.ts'
import type { AppFailure } from './failures.ts'

type Told =
  | StorageFailure
  | PackageFailure
  | EdtfFailure
  | ExtractFailure
  | EncodingUnknown
  | DescriptionUnread
  | AppFailure

const sentences: {
  readonly [K in Told['kind']]: (failure: Extract<Told, { kind: K }>) => string
} = {
  'passphrase-needed': ({ folder }) =>
    `The workspace in ${folder} is encrypted: a passphrase is needed.`,
  'wrong-passphrase': ({ folder }) => `This is not the passphrase of the workspace in ${folder}.`,
  'not-a-workspace': ({ folder }) => `There is no workspace in ${folder}.`,
  'already-a-workspace': ({ folder }) => `There is a workspace in ${folder} already.`,
  'folder-not-empty': ({ folder }) =>
    `The folder ${folder} holds other things; a workspace needs a new or empty one.`,
  'newer-workspace': ({ folder, found, known }) =>
    `The workspace in ${folder} was written by a newer Daftar (${found}; this one knows ${known}). Nothing was changed.`,
  'workspace-damaged': ({ folder, what }) => `The workspace in ${folder} is damaged: ${what}.`,
  'database-damaged': ({ what }) =>
    `The database is damaged: ${what}. Restore a copy; “daftar verify” says what still holds.`,
  'disk-full': ({ what }) =>
    `There is no room left on the disk (${what}). Nothing half was stored.`,
  'read-only': ({ what }) => `It can't be written there (${what}).`,
  busy: ({ seconds }) =>
    `Another program has been writing to the workspace for ${seconds} seconds; try again.`,
  'blob-missing': ({ name }) => `The stored file ${name} is missing from the blobs folder.`,
  'blob-truncated': ({ name }) => `The stored file ${name} has been cut short.`,
  'blob-altered': ({ name }) => `The stored file ${name} has been altered.`,
  'package-exists': ({ path }) => `There is something at ${path} already; give another place.`,
  'package-not-written': ({ path, why }) => `The package ${path} could not be written: ${why}.`,
  'no-such-source': ({ sourceId }) => `There is no source ${sourceId}.`,
  'no-such-case': ({ caseId }) => `There is no case ${caseId}.`,
  'no-text-yet': ({ sourceId }) => `The source ${sourceId} has no text that could be read.`,
  'nothing-to-read': ({ size }) =>
    size === 0 ? 'The file is empty.' : 'There are no words in the file.',
  'not-text': ({ what }) =>
    what === null ? 'The file holds no text.' : `The file holds no text: it is ${what}.`,
  'format-not-read': ({ what }) => `Daftar can't read this yet: it is ${what}.`,
  'too-large': ({ size, limit }) =>
    `The file has ${size} bytes; files of this kind can have at most ${limit}.`,
  'encoding-unknown': ({ encoding }) =>
    `“${encoding}” is not an encoding Daftar knows, as windows-1251 or utf-8 is.`,
  'description-unread': ({ problems }) => `${upperFirst(problems.join('; '))}.`,
  'reader-stumbled': ({ sourceId, why }) =>
    `The rules could not read the source ${sourceId}; please report this: ${why}.`,
  'not-for-viewer': () => 'You may not see this.',
  'not-for-actor': () => 'You may not change this.',
  'nothing-to-export': () => 'There is nothing here that may be exported.',
  'no-such-finding': ({ findingId }) =>
    `There is no finding ${findingId} now. “daftar check --all” lists what there is.`,
  'finding-changed': ({ findingId }) =>
    `What the finding ${findingId} rests on changed meanwhile; look at it again.`,
  'nothing-dismissed': ({ findingId }) => `The finding ${findingId} is not dismissed.`,
  'no-such-record': ({ record }) =>
    `There is no record ${record}. “daftar people” lists what there is.`,
  'no-such-place': ({ record, place }) =>
    `The record ${record} has no place ${place}. “daftar people part ${record}” lists its places.`,
  'nothing-to-part': () =>
    'Some places must be another’s, and some must stay: else there is nothing to part.',
  'name-needed': () => 'A case needs a name.',
  'no-package': ({ folder }) => `There is no package in ${folder}.`,
  'package-not-whole': ({ folder, problems }) =>
    `The package in ${folder} is NOT what it was (${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}, the first in ${problems[0] ?? 'its folder'}); nothing was taken.`,
  'package-of-other-log': ({ folder }) =>
    `The package in ${folder} is NOT of the log whose key you gave; nothing was taken.`,
  'not-a-key-given': () =>
    'What stands in the field of the key is not the key of a log: it is one line, as the other device shows it on its page “Ledger” beside “Key”.',
  'not-a-zip': ({ name }) =>
    `${name} is not a ZIP file, or not the whole of one; nothing was taken.`,
  'not-a-package': ({ name }) =>
    `${name} holds no package of Daftar; nothing was taken. The other device makes one on its page “Ledger”.`,
  'package-too-large': ({ name }) =>
    `${name} is larger than can be taken here; unpack it, and use “daftar people import” with its folder.`,
  'no-package-sent': () => 'One package is needed, as a ZIP file.',
  'no-such-import': () =>
    'This package is not held any longer: it was taken, or too long ago. Choose it again; nothing comes in twice.',
  'import-changed': () =>
    'What would be added is not what you looked at any longer, as something changed meanwhile; nothing was taken. Look at it again.',
  'not-a-log-key': ({ file }) =>
    `${file} does not hold the key of a log (as data/ledger/log.vkey does).`,
  'not-edtf': ({ written }) =>
    `“${written}” is not a date Daftar can read: write 2020-02-07, 2020-02 or 2020-02-07/2020-02-08.`,
  'no-such-date': ({ written }) => `The calendar has no ${written}.`,
  'interval-reversed': ({ written }) => `${written} ends before it starts.`,
}

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const isTold = (failure: Failure): failure is Told => Object.hasOwn(sentences, failure.kind)

/** One plain sentence for any expected failure of any stage. */
export const sentenceOf = (failure: Failure): string => {
  if (isCaptureFailure(failure)) return captureSentence(failure)
  if (isClaimFailure(failure)) return sayClaimFailure(failure)
  if (isTold(failure)) return tell(failure)
  return `That did not work (${failure.kind.replaceAll('-', ' ')}).`
}

const tell = <K extends Told['kind']>(failure: Extract<Told, { kind: K }>): string => {
  const say: (given: Extract<Told, { kind: K }>) => string = sentences[failure.kind as K]
  return say(failure)
}
