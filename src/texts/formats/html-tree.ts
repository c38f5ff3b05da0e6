/** The little of a parsed page that reading it needs. Scripts in it are never run. */
export interface HtmlNode {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly localName: string
  readonly parentNode: HtmlNode | null
  readonly firstChild: HtmlNode | null
  readonly nextSibling: HtmlNode | null
  readonly childNodes: Iterable<HtmlNode>
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
}

export const isElement = (node: HtmlNode): boolean => node.nodeType === 1
export const isText = (node: HtmlNode): boolean => node.nodeType === 3

/** The top nodes of a page or of a piece of one. The parser is loaded for the first page. */
export const parseHtml = async (html: string): Promise<HtmlNode[]> => {
  const { parseHTML } = await import('linkedom')
  // The library types its document as a browser's, which this program doesn't know.
  const { document } = parseHTML(html) as unknown as { document: HtmlNode }
  return [...document.childNodes]
}

/** Told of every node as it opens, and of every element whose children were entered as it closes. */
export interface Visitor {
  /** False: don't go into its children. */
  readonly open: (node: HtmlNode) => boolean
  readonly close: (node: HtmlNode) => void
}

/** Walks a tree without recursion, so that depth doesn't matter. */
export const walk = (root: HtmlNode, { open, close }: Visitor): void => {
  let node: HtmlNode | null = root
  while (node) {
    const entered = open(node)
    if (entered && node.firstChild) {
      node = node.firstChild
      continue
    }
    if (entered) close(node)
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node) close(node)
    }
    node = node && node !== root ? node.nextSibling : null
  }
}

/** Every element under the given nodes, in order. */
export const elementsOf = (roots: readonly HtmlNode[]): HtmlNode[] => {
  const found: HtmlNode[] = []
  for (const root of roots) {
    walk(root, {
      open: (node) => {
        if (isElement(node)) found.push(node)
        return isElement(node)
      },
      close: () => undefined,
    })
  }
  return found
}

/** The characters in a node, scripts and hidden parts included. */
export const rawText = (root: HtmlNode): string => {
  let text = ''
  walk(root, {
    open: (node) => {
      if (isText(node)) text += node.nodeValue ?? ''
      return isElement(node)
    },
    close: () => undefined,
  })
  return text
}
