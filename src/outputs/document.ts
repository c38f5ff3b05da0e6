import type { Line } from './line.ts'

/** A numbered entry of the list of sources. */
export interface ListedSource {
  readonly number: number
  readonly name: string
  readonly publisher: string
  readonly date: string
  readonly fileName: string
  /** SHA-256 of the bytes received, lowercase hex. */
  readonly sha256: string
}

export interface Section {
  readonly heading: string
  /** What the two columns hold. */
  readonly columns: readonly [string, string]
  readonly lines: readonly Line[]
  /** Said when there is no line. */
  readonly empty: string
}

/** What is written for others, before it is a DOCX, a page, a table or JSON. */
export interface OutputDocument {
  readonly title: string
  /** Said before anything else: what this is, what it is not, how much of it was reviewed. */
  readonly preface: readonly string[]
  readonly sections: readonly Section[]
  readonly sources: readonly ListedSource[]
}

/** How much of a document persons have reviewed: of its cited claims, not of its lines. */
export function reviewedShare(sections: readonly Section[]): { reviewed: number; total: number } {
  const states = new Map<string, boolean>()
  for (const section of sections) {
    for (const line of section.lines) {
      for (const { citations } of line.statements) {
        for (const citation of citations) {
          for (const id of citation.claimIds) states.set(id, citation.state !== 'proposed')
        }
      }
    }
  }
  return { reviewed: [...states.values()].filter(Boolean).length, total: states.size }
}
