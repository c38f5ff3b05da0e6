import { elementsOf, type HtmlNode, isElement, isText, walk } from './html-tree.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Not words of the page: code, drawings, forms, what another page supplies. */
const NEVER_READ = words(
  'head script style noscript template iframe object embed svg math canvas audio video map ' +
    'button input select textarea datalist nav dialog',
)
/** Left out unless they lie in the article itself. */
const AROUND_THE_ARTICLE = words('aside footer')
/** Set apart by an empty line. */
const PARAGRAPHS = words(
  'p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table pre figure hr article section main address',
)
/** Begin on a line of their own. */
const LINES = words(
  'div li dt dd tr caption thead tbody tfoot figcaption header footer aside details summary body html br form fieldset',
)
const CELLS = words('td th')

const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

const isHidden = (element: HtmlNode): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  HIDING_STYLE.test(element.getAttribute('style') ?? '')

/** What can stand between two words, from weakest to strongest. */
const GAPS = ['', ' ', '\t', '\n', '\n\n'] as const
type Gap = (typeof GAPS)[number]

/** Collects words, collapsing white space as a browser shows it (a no-break space stays). */
class Lines {
  private readonly parts: string[] = []
  private gap: Gap = ''

  /** The strongest of what is asked for before the next word counts. */
  separate(gap: Gap): void {
    if (GAPS.indexOf(gap) > GAPS.indexOf(this.gap)) this.gap = gap
  }

  add(text: string): void {
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ')
    if (collapsed.startsWith(' ')) this.separate(' ')
    const words = collapsed.replace(/^ | $/g, '')
    if (words === '') return
    this.addAsIs(words)
    if (collapsed.endsWith(' ')) this.separate(' ')
  }

  /** Text of a `pre`: its spaces and lines stand. */
  addAsIs(text: string): void {
    if (text === '') return
    if (this.parts.length > 0) this.parts.push(this.gap)
    this.parts.push(text)
    this.gap = ''
  }

  result(): string {
    return this.parts.join('')
  }
}

const gapOf = (name: string): Gap =>
  PARAGRAPHS.has(name) ? '\n\n' : LINES.has(name) ? '\n' : CELLS.has(name) ? '\t' : ''

/** What was left out of the text, by the name of the element, and how often. */
export type LeftOut = Map<string, number>

const textOf = (roots: readonly HtmlNode[], inArticle: boolean, leftOut: LeftOut): string => {
  const lines = new Lines()
  let pre = 0
  const omit = (name: string): boolean => {
    leftOut.set(name, (leftOut.get(name) ?? 0) + 1)
    return false
  }
  const open = (node: HtmlNode): boolean => {
    if (isText(node)) {
      if (pre > 0) lines.addAsIs(node.nodeValue ?? '')
      else lines.add(node.nodeValue ?? '')
      return false
    }
    if (!isElement(node)) return false
    const name = node.localName.toLowerCase()
    if (NEVER_READ.has(name)) return omit(name)
    if (!inArticle && AROUND_THE_ARTICLE.has(name)) return omit(name)
    if (isHidden(node)) return omit('hidden part')
    lines.separate(gapOf(name))
    if (name === 'pre') pre++
    return true
  }
  const close = (node: HtmlNode): void => {
    const name = node.localName.toLowerCase()
    if (name === 'pre') pre--
    if (name !== 'br') lines.separate(gapOf(name))
  }
  for (const root of roots) walk(root, { open, close })
  return lines.result()
}

/** An article is taken for the page when it holds at least this share of the page's characters. */
const ARTICLE_SHARE = 0.4

export interface PageText {
  readonly text: string
  readonly leftOut: LeftOut
  /** True when only the page's article was read. */
  readonly articleOnly: boolean
}

const mainPart = (roots: readonly HtmlNode[]): HtmlNode | null => {
  const elements = elementsOf(roots)
  const only = (name: string): HtmlNode | null => {
    const found = elements.filter((element) => element.localName.toLowerCase() === name)
    return found.length === 1 ? (found[0] ?? null) : null
  }
  return only('article') ?? only('main')
}

/**
 * The words a reader of the page sees: its one article (or `main`) when that holds much of the page,
 * else the page without navigation, side columns and foot. Blocks become lines.
 */
export const pageText = (roots: readonly HtmlNode[]): PageText => {
  const leftOut: LeftOut = new Map()
  const whole = textOf(roots, false, leftOut)
  const main = mainPart(roots)
  if (main) {
    const inMain: LeftOut = new Map()
    const text = textOf([main], true, inMain)
    if (text.length > 0 && text.length >= whole.length * ARTICLE_SHARE) {
      return { text, leftOut, articleOnly: text.length < whole.length }
    }
  }
  return { text: whole, leftOut, articleOnly: false }
}
