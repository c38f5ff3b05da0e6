import { fail, type Result } from '../domain/failure.ts'
import { recogniseBinary } from './encoding/magic.ts'
import type { ExtractFailure, Extraction } from './extraction.ts'
import type { Format } from './formats/format.ts'
import { formats } from './formats/index.ts'

const endingOf = (fileName: string): string => {
  const dot = fileName.lastIndexOf('.')
  return dot < 0 ? '' : fileName.slice(dot + 1).toLowerCase()
}

/** A page saved without a fitting name still begins like one. */
const looksLikeHtml = (bytes: Uint8Array): boolean =>
  /^\s*(?:<!doctype html|<html[\s>])/i.test(Buffer.from(bytes.subarray(0, 256)).toString('latin1'))

/**
 * The format for a file, by its name; a file without an ending is judged by how it begins. Null when
 * nothing reads it. Names of plain text that no format lists are tried as plain text.
 */
const formatFor = (bytes: Uint8Array, fileName: string): Format | null => {
  const ending = endingOf(fileName)
  const named = formats.find(({ endings }) => endings.includes(ending))
  if (named) return named
  if (recogniseBinary(bytes)) return null
  const name = looksLikeHtml(bytes) ? 'html' : 'plain'
  return formats.find((format) => format.name === name) ?? null
}

/** The media type we would give a file; for storing what can't be read as well. */
export const mediaTypeOf = (bytes: Uint8Array, fileName: string): string =>
  formatFor(bytes, fileName)?.mediaType ?? 'application/octet-stream'

/**
 * Makes a text of a document's bytes, in the encoding that a person said, if any. Pure: the same bytes
 * and name always give the same text.
 */
export const extractText = async (
  bytes: Uint8Array,
  fileName: string,
  said: string | null = null,
): Promise<Result<Extraction, ExtractFailure>> => {
  if (bytes.length === 0) return fail({ kind: 'nothing-to-read', size: 0 })
  const format = formatFor(bytes, fileName)
  if (format) return format.extract(bytes, said)
  return fail({ kind: 'format-not-read', what: recogniseBinary(bytes) ?? 'this kind of file' })
}
