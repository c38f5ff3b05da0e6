import { useCallback, useEffect, useRef, useState } from 'react'
import type { ProgressEvent } from '../../server/answers.ts'
import { send, Unanswered } from './fetch-json.ts'
import { forgetLeftWork, showLeftWork } from './left-work.ts'

interface Line<T> {
  readonly progress?: ProgressEvent
  readonly outcome?: T
  readonly problem?: { readonly kind: string; readonly sentence: string }
}

/** Long work as it goes on: nothing yet, under way, done, stopped by the person, or failed. */
export type WorkState<T> =
  | { readonly is: 'not-begun' }
  | { readonly is: 'under-way'; readonly progress: ProgressEvent | null }
  | { readonly is: 'done'; readonly outcome: T }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed'; readonly error: Error }

/** The lines of an answer as they arrive. */
async function* linesOf(response: Response): AsyncGenerator<string> {
  if (response.body === null) return
  let rest = ''
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

const follow = async <T>(
  response: Response,
  onProgress: (progress: ProgressEvent) => void,
): Promise<T> => {
  for await (const text of linesOf(response)) {
    const line = JSON.parse(text) as Line<T>
    if (line.progress !== undefined) onProgress(line.progress)
    if (line.problem !== undefined)
      throw new Unanswered(0, line.problem.kind, line.problem.sentence)
    if (line.outcome !== undefined) return line.outcome
  }
  throw new Unanswered(0, 'cut-off', 'Daftar stopped answering before the work was done.')
}

/**
 * Runs long work of the server: what is done, how much of how much, and a way to stop it. It goes on
 * when its page is left, and is shown on every page from then on.
 */
export const useWork = <T>(path: string) => {
  const [state, setState] = useState<WorkState<T>>({ is: 'not-begun' })
  const abort = useRef<AbortController | null>(null)
  const latest = useRef<WorkState<T>>(state)
  const followed = useRef(true)
  useEffect(() => {
    followed.current = true
    return () => {
      followed.current = false
      if (latest.current.is === 'under-way') showIfLeft(abort.current, latest.current)
    }
  }, [])
  const start = useCallback(
    async (body: FormData | object): Promise<T | null> => {
      const control = new AbortController()
      abort.current = control
      const say = (now: WorkState<T>) => {
        if (!followed.current) return showIfLeft(control, now)
        // What was begun after it is what the page shows now.
        if (abort.current !== control) return
        latest.current = now
        setState(now)
      }
      say({ is: 'under-way', progress: null })
      const json = !(body instanceof FormData)
      try {
        const response = await send(path, {
          method: 'POST',
          body: json ? JSON.stringify(body) : body,
          ...(json ? { headers: { 'content-type': 'application/json' } } : {}),
          signal: control.signal,
        })
        const outcome = await follow<T>(response, (progress) => say({ is: 'under-way', progress }))
        say({ is: 'done', outcome })
        return outcome
      } catch (error) {
        if (control.signal.aborted) say({ is: 'stopped' })
        else say({ is: 'failed', error: error instanceof Error ? error : new Error('failed') })
        return null
      }
    },
    [path],
  )
  const stop = useCallback(() => abort.current?.abort(), [])
  return { state, start, stop }
}

/** What nobody follows is told to the strip of every page, until it is done or a person stopped it. */
const showIfLeft = <T>(control: AbortController | null, state: WorkState<T>): void => {
  if (control === null) return
  const stop = () => control.abort()
  if (state.is === 'under-way' && !control.signal.aborted)
    showLeftWork(control, { progress: state.progress, failed: null, stop })
  else if (state.is === 'failed')
    showLeftWork(control, { progress: null, failed: state.error, stop })
  else forgetLeftWork(control)
}
