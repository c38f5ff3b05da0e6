import { fail, ok, type Result } from '../../domain/failure.ts'
import { declaredEncoding, decodeBytes } from '../encoding.ts'
import type { ExtractFailure, Extraction } from '../extraction.ts'
import type { Format } from './format.ts'
import { pageMetadata } from './html-metadata.ts'
import { type PageText, pageText } from './html-text.ts'
import { parseHtml } from './html-tree.ts'

/** A parsed page takes some twenty times its bytes in memory: larger pages are refused. */
export const MOST_HTML_BYTES = 32 * 1024 * 1024

/** Elements open at once. No page has so many; the parser gets slow where one does. */
const DEEPEST = 20_000

const NESTING = /<(\/?)(?:div|span|font|b|i|u|a|em|strong|ul|ol|blockquote|section|table)\b/gi

const isTooDeep = (html: string): boolean => {
  let depth = 0
  for (const [, slash] of html.matchAll(NESTING)) {
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) return true
  }
  return false
}

const leftOutWarning = ({ leftOut, articleOnly }: PageText): string[] => {
  const warnings: string[] = []
  const silent = new Set(['head', 'style'])
  const named = [...leftOut].filter(([name]) => !silent.has(name))
  if (named.length > 0) {
    const list = named.map(([name, count]) => (count === 1 ? name : `${name} (${count})`))
    warnings.push(`left out of the text: ${list.join(', ')}`)
  }
  if (articleOnly) warnings.push('only the main part of the page is in the text')
  return warnings
}

const extract: Format['extract'] = async (
  bytes,
  said,
): Promise<Result<Extraction, ExtractFailure>> => {
  if (bytes.length > MOST_HTML_BYTES) {
    return fail({ kind: 'too-large', size: bytes.length, limit: MOST_HTML_BYTES })
  }
  const decoded = decodeBytes(bytes, declaredEncoding(bytes), said)
  if (!decoded.ok) return decoded
  if (isTooDeep(decoded.value.text)) {
    return fail({
      kind: 'not-text',
      what: `a page with more than ${DEEPEST} elements in each other`,
    })
  }
  const roots = await parseHtml(decoded.value.text)
  const page = pageText(roots)
  if (!/\S/u.test(page.text)) return fail({ kind: 'nothing-to-read', size: bytes.length })
  return ok({
    ...decoded.value,
    text: page.text.toWellFormed(),
    mediaType: 'text/html',
    extractor: 'html',
    version: 1,
    warnings: [...decoded.value.warnings, ...leftOutWarning(page)],
    suggestions: pageMetadata(roots),
  })
}

/** Web pages: the words that a reader sees, and what the page says of itself. */
export const html: Format = {
  name: 'html',
  mediaType: 'text/html',
  endings: ['html', 'htm', 'xhtml'],
  extract,
}
