/** What went wrong, in the sentence the server gave, or one of our own when it could not be reached. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered'
  readonly status: number
  readonly kind: string

  constructor(status: number, kind: string, sentence: string) {
    super(sentence)
    this.status = status
    this.kind = kind
  }
}

const INTENT = { 'x-daftar-request': '1' }

const isProblem = (value: unknown): value is { kind: string; sentence: string } =>
  typeof value === 'object' &&
  value !== null &&
  'sentence' in value &&
  typeof value.sentence === 'string' &&
  'kind' in value &&
  typeof value.kind === 'string'

export const unansweredBy = async (response: Response): Promise<Unanswered> => {
  const body: unknown = await response.json().catch(() => null)
  return isProblem(body)
    ? new Unanswered(response.status, body.kind, body.sentence)
    : new Unanswered(
        response.status,
        'unexpected',
        'Daftar answered in a way this page can’t read.',
      )
}

/** Sends a request; a refusal, or no answer at all, is an `Unanswered`. */
export const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
  const response = await fetch(path, {
    ...init,
    headers: { ...(init.method === 'POST' ? INTENT : {}), ...init.headers },
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Unanswered(
      0,
      'not-reached',
      'Daftar does not answer. Look whether it still runs in its terminal, then try again.',
    )
  })
  if (!response.ok) throw await unansweredBy(response)
  return response
}

/** The answer's type is what the server's route of that address declares. */
export const getJson = async <T>(path: string, signal?: AbortSignal): Promise<T> => {
  const response = await send(path, signal === undefined ? {} : { signal })
  return (await response.json()) as T
}

export const postJson = async <T>(path: string, body: unknown): Promise<T> => {
  const response = await send(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
  return (await response.json()) as T
}

/** Question part of an address, without what is not set. */
export const asQuery = (parts: Readonly<Record<string, string | number | undefined>>): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parts)) {
    if (value !== undefined && value !== '') query.set(name, String(value))
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
