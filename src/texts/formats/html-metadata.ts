import type { DescriptionSuggestions, Suggested } from '../../capture/description.ts'
import { dateValue } from '../../domain/dates.ts'
import { languageOf } from '../../domain/languages.ts'
import { stated } from '../../domain/stated.ts'
import { linkedData } from './html-linked-data.ts'
import { elementsOf, type HtmlNode, rawText } from './html-tree.ts'

/** Names under which pages give a value, the surest first. */
const META = {
  title: ['citation_title', 'og:title', 'dc.title', 'twitter:title'],
  author: ['citation_author', 'author', 'article:author', 'dc.creator'],
  publisher: ['og:site_name', 'citation_journal_title', 'dc.publisher', 'publisher'],
  date: [
    'article:published_time',
    'citation_publication_date',
    'datepublished',
    'dc.date.issued',
    'dc.date',
    'date',
    'pubdate',
  ],
  address: ['og:url', 'citation_public_url'],
} as const

type Field = keyof typeof META

interface Found {
  readonly value: string
  readonly basis: string
}

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim()

const metaValues = (elements: readonly HtmlNode[]): Map<string, string> => {
  const values = new Map<string, string>()
  for (const element of elements) {
    if (element.localName.toLowerCase() !== 'meta') continue
    const name = ['property', 'name', 'itemprop']
      .map((attribute) => element.getAttribute(attribute))
      .find((given) => given !== null)
      ?.toLowerCase()
    const content = tidy(element.getAttribute('content') ?? '')
    if (name !== undefined && content !== '' && !values.has(name)) values.set(name, content)
  }
  return values
}

const named = (elements: readonly HtmlNode[], name: string): HtmlNode | undefined =>
  elements.find((element) => element.localName.toLowerCase() === name)

/** What the page says outside its metadata: title, first heading, a publication time, its address. */
const fromElements = (elements: readonly HtmlNode[], field: Field): Found | null => {
  if (field === 'title') {
    for (const name of ['title', 'h1']) {
      const element = named(elements, name)
      const words = element ? tidy(rawText(element)) : ''
      if (words !== '') return { value: words, basis: `html ${name}` }
    }
  }
  if (field === 'date') {
    const time = elements.find(
      (element) =>
        element.localName.toLowerCase() === 'time' &&
        (element.hasAttribute('pubdate') || element.getAttribute('itemprop') === 'datePublished'),
    )
    const value = time?.getAttribute('datetime')
    if (value) return { value: tidy(value), basis: 'html time' }
  }
  if (field === 'address') {
    const link = elements.find((element) => element.getAttribute('rel') === 'canonical')
    const value = link?.getAttribute('href')
    if (value) return { value: tidy(value), basis: 'html canonical link' }
  }
  return null
}

const ISO_DAY = /^(\d{4}(?:[-/]\d\d){0,2})(?:[T ]\d\d:\d\d.*)?$/

/** The day of publication; the time of day is left, the words keep it. */
const suggestedDate = (found: Found): DescriptionSuggestions => {
  const day = ISO_DAY.exec(found.value)?.[1]?.replaceAll('/', '-')
  const read = day === undefined ? null : dateValue(day, found.value)
  return read?.ok ? { date: { value: stated(read.value), basis: found.basis } } : {}
}

const suggested = (found: Found): Suggested<string> => ({
  value: stated(found.value),
  basis: found.basis,
})

/** What a page says of itself, as suggestions; each names the element it comes from. */
export const pageMetadata = (roots: readonly HtmlNode[]): DescriptionSuggestions => {
  const elements = elementsOf(roots)
  const meta = metaValues(elements)
  const data = linkedData(elements)
  const find = (field: Field): Found | null => {
    for (const name of META[field]) {
      const value = meta.get(name)
      if (value !== undefined) return { value, basis: `html meta ${name}` }
    }
    const value = data[field]
    return value === undefined ? fromElements(elements, field) : { value, basis: 'html JSON-LD' }
  }
  const title = find('title')
  const author = find('author')
  const publisher = find('publisher')
  const date = find('date')
  const address = find('address')
  const tag = named(elements, 'html')?.getAttribute('lang')?.trim()
  const language = tag ? languageOf(tag) : 'und'
  return {
    ...(title ? { title: suggested(title) } : {}),
    ...(author ? { author: suggested(author) } : {}),
    ...(publisher ? { publisher: suggested(publisher) } : {}),
    ...(date ? suggestedDate(date) : {}),
    ...(address && /^https?:\/\//i.test(address.value) ? { address: suggested(address) } : {}),
    ...(language === 'und' ? {} : { language: { value: stated(language), basis: 'html lang' } }),
  }
}
