import type { Failure } from '../domain/failure.ts'

export type GazetteerFailure = Failure &
  (
    | { readonly kind: 'no-geonames-file'; readonly file: string; readonly why: string }
    | { readonly kind: 'gazetteer-import-stopped'; readonly file: string }
    | { readonly kind: 'gazetteer-damaged'; readonly file: string; readonly line: number | null }
  )

/** One plain sentence of what did not work and what is so now. */
export const gazetteerSentence = (failure: GazetteerFailure): string => {
  switch (failure.kind) {
    case 'no-geonames-file':
      return `“${failure.file}” is no country file of GeoNames: ${failure.why} Nothing was changed.`
    case 'gazetteer-import-stopped':
      return `The import of “${failure.file}” was stopped. Nothing was changed.`
    case 'gazetteer-damaged':
      return `The gazetteer “${failure.file}” in the workspace is damaged${failure.line === null ? '' : ` at line ${failure.line}`}. Import it again; nothing else depends on it.`
  }
}
