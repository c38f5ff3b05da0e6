import { type HtmlNode, rawText } from './html-tree.ts'

/** What schema.org data in a page (JSON-LD) says of the article. Parsed as JSON, never run. */
export interface LinkedData {
  title?: string
  author?: string
  publisher?: string
  date?: string
  address?: string
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const words = (value: unknown): string | undefined => {
  const first = Array.isArray(value) ? value[0] : value
  const given = isRecord(first) ? first.name : first
  return typeof given === 'string' && given.trim() !== '' ? given.trim() : undefined
}

const items = (parsed: unknown): Record<string, unknown>[] => {
  if (Array.isArray(parsed)) return parsed.filter(isRecord)
  if (!isRecord(parsed)) return []
  return Array.isArray(parsed['@graph']) ? parsed['@graph'].filter(isRecord) : [parsed]
}

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    // A page's broken data says nothing; the page itself is still read.
    return null
  }
}

export const linkedData = (elements: readonly HtmlNode[]): LinkedData => {
  const found: LinkedData = {}
  for (const element of elements) {
    if (element.localName.toLowerCase() !== 'script') continue
    if (element.getAttribute('type')?.toLowerCase() !== 'application/ld+json') continue
    for (const item of items(parse(rawText(element)))) {
      if (item.datePublished === undefined) continue
      const given = {
        title: words(item.headline),
        author: words(item.author),
        publisher: words(item.publisher),
        date: words(item.datePublished),
        address: words(item.url),
      }
      for (const key of ['title', 'author', 'publisher', 'date', 'address'] as const) {
        const value = given[key]
        if (value !== undefined) found[key] ??= value
      }
    }
  }
  return found
}
