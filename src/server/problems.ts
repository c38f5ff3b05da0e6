import type { FastifyReply } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { sentenceOf } from '../app.ts'
import { DaftarError, type Failure } from '../domain/failure.ts'
import type { Refusal } from './arrival.ts'

/** What the server answers when it can't do what was asked: which failure, and one plain sentence. */
export interface Problem {
  readonly kind: string
  readonly sentence: string
}

interface Answered extends Problem {
  readonly status: number
}

/** Not there, or not for this viewer: nobody can tell which. */
export interface NotFound extends Failure {
  readonly kind: 'not-found'
}

export const notFound = (): DaftarError<NotFound> => new DaftarError({ kind: 'not-found' })

export const orNotFound = <T>(found: T | null): T => {
  if (found === null) throw notFound()
  return found
}

const answers: Readonly<Record<string, Answered>> = {
  'not-found': {
    status: 404,
    kind: 'not-found',
    sentence: 'There is nothing here under this address.',
  },
  'foreign-host': {
    status: 421,
    kind: 'foreign-host',
    sentence: 'This server answers only to 127.0.0.1 and localhost at its own port.',
  },
  'foreign-origin': {
    status: 403,
    kind: 'foreign-origin',
    sentence: 'Requests that come from another web page are refused.',
  },
  'no-intent': {
    status: 403,
    kind: 'no-intent',
    sentence: 'A request that changes something must carry the header “x-daftar-request: 1”.',
  },
  'too-large': {
    status: 413,
    kind: 'too-large',
    sentence: 'This is more than the server takes at once. Add large files from the command line.',
  },
  'no-files': {
    status: 415,
    kind: 'no-files',
    sentence: 'Files are sent here as a form (multipart/form-data).',
  },
  'not-arrived': {
    status: 400,
    kind: 'not-arrived',
    sentence:
      'What was sent did not arrive whole. The files before that are added; send the others again.',
  },
  'package-not-arrived': {
    status: 400,
    kind: 'package-not-arrived',
    sentence: 'The package did not arrive whole; nothing was taken. Send it again.',
  },
  'field-among-files': {
    status: 400,
    kind: 'field-among-files',
    sentence:
      'Only files are taken in the form; the case stands in the address (?case=…). Files before this are added.',
  },
  unexpected: {
    status: 500,
    kind: 'unexpected',
    sentence:
      'Something went wrong inside Daftar. What was stored before is safe; the terminal it runs in says more.',
  },
}

const answerFor = (kind: string): Answered => {
  const answer = answers[kind] ?? answers.unexpected
  if (answer === undefined) throw new Error('the table of answers has no entry for the unexpected')
  return answer
}

const statusOfFailure = (kind: string): number => {
  if (/^(no-such|not-found)/.test(kind) || kind.endsWith('-not-found')) return 404
  if (kind.startsWith('bad-') || kind.startsWith('invalid')) return 400
  return 422
}

const failureAnswer = (failure: Failure): Answered =>
  answers[failure.kind] ?? {
    status: statusOfFailure(failure.kind),
    kind: failure.kind,
    sentence: sentenceOf(failure),
  }

/** What was wrong with a request, by the parts of it that do not fit. */
const misread = (error: { validation: { instancePath: string; message?: string }[] }): Answered => {
  const parts = error.validation.map(({ instancePath, message }) => {
    const where = instancePath.replace(/^\//, '').replaceAll('/', '.')
    return where === '' ? (message ?? 'not understood') : `${where}: ${message ?? 'not understood'}`
  })
  return {
    status: 400,
    kind: 'not-understood',
    sentence: `The request was not understood (${parts.slice(0, 5).join('; ')}).`,
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const statusOf = (error: unknown): number =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500

const TOO_LARGE = ['FST_ERR_CTP_BODY_TOO_LARGE', 'FST_REQ_FILE_TOO_LARGE', 'FST_FILES_LIMIT']

/** Any error as an answer. What nobody expected is told to the terminal, never to the page. */
const answerOf = (error: unknown): Answered => {
  if (error instanceof DaftarError) return failureAnswer(error.failure)
  if (hasZodFastifySchemaValidationErrors(error)) {
    return error.validationContext === 'params' ? answerFor('not-found') : misread(error)
  }
  if (TOO_LARGE.includes(codeOf(error))) return answerFor('too-large')
  const status = statusOf(error)
  if (status >= 400 && status < 500) {
    return { status, kind: 'not-understood', sentence: 'The request was not understood.' }
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`)
  return answerFor('unexpected')
}

const send = (reply: FastifyReply, { status, kind, sentence }: Answered): FastifyReply =>
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .serializer((problem: Problem) => JSON.stringify(problem))
    .send({ kind, sentence })

/** The sentence of a failure that is one outcome among others. */
export const failureSentence = (failure: Failure): string => failureAnswer(failure).sentence

export const problemOf = (error: unknown): Problem => {
  const { kind, sentence } = answerOf(error)
  return { kind, sentence }
}

export const sendProblem = (reply: FastifyReply, error: unknown): FastifyReply =>
  send(reply, answerOf(error))

export const refuse = (reply: FastifyReply, why: Refusal): FastifyReply =>
  send(reply, answerFor(why))
