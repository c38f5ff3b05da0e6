import type { ReactNode } from 'react'

interface Span {
  readonly start: number
  readonly end: number
}

/** Words with stretches of them marked; spans are relative to the words. */
export const Highlighted = ({ words, spans }: { words: string; spans: readonly Span[] }) => {
  const pieces: ReactNode[] = []
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    pieces.push(words.slice(at, start), <mark key={start}>{words.slice(start, end)}</mark>)
    at = end
  }
  return (
    <>
      {pieces}
      {words.slice(at)}
    </>
  )
}
