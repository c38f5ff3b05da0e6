/** The header that every request which changes something must carry: no plain form elsewhere can send it. */
export const INTENT_HEADER = 'x-daftar-request'

/** Names under which this machine may be asked. Any other name in `Host` is a rebound domain. */
const LOCAL_NAMES = ['127.0.0.1', 'localhost'] as const

const isSafe = (method: string): boolean =>
  method === 'GET' || method === 'HEAD' || method === 'OPTIONS'

const isApi = (url: string): boolean => url === '/api' || url.startsWith('/api/')

/** What a request says about where it comes from. */
export interface Arrival {
  readonly method: string
  readonly url: string
  readonly host: string | undefined
  readonly origin: string | undefined
  readonly fetchSite: string | undefined
  readonly intent: string | undefined
}

export type Refusal = 'foreign-host' | 'foreign-origin' | 'no-intent'

/**
 * Why a request must not be answered, or null. A web page elsewhere can make this browser send
 * requests here in three ways: under a name that it points at this machine (Host), from its own
 * origin (Origin, Sec-Fetch-Site), or as a plain form (no header of ours).
 */
export const refusalOf = (arrival: Arrival, port: number): Refusal | null => {
  const hosts = LOCAL_NAMES.map((name) => `${name}:${port}`)
  if (arrival.host === undefined || !hosts.includes(arrival.host)) return 'foreign-host'
  const guarded = isApi(arrival.url) || !isSafe(arrival.method)
  if (!guarded) return null
  if (arrival.origin !== undefined && arrival.origin !== `http://${arrival.host}`)
    return 'foreign-origin'
  const sites = isSafe(arrival.method) ? ['same-origin', 'none'] : ['same-origin']
  if (arrival.fetchSite !== undefined && !sites.includes(arrival.fetchSite)) return 'foreign-origin'
  if (!isSafe(arrival.method) && arrival.intent === undefined) return 'no-intent'
  return null
}
