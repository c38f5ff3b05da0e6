/** Words that a person selected in the text shown: where they stand in the whole text. */
export interface SelectedWords {
  readonly start: number
  readonly end: number
  readonly words: string
}

const paragraphOf = (node: Node): HTMLElement | null => {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('.document p[data-start]') ?? null
}

/** Position of a point of the page in the text: what stands before it in its paragraph, added to where that begins. */
const positionOf = (node: Node, offset: number): number | null => {
  const paragraph = paragraphOf(node)
  if (paragraph === null) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return Number(paragraph.dataset.start) + before.toString().length
}

/** Where the last paragraph ends that a range touches: three clicks select up to beyond a paragraph. */
const endOfTouched = (range: Range): number | null => {
  const touched = [...document.querySelectorAll<HTMLElement>('.document p[data-start]')].filter(
    (paragraph) => range.intersectsNode(paragraph),
  )
  const last = touched.at(-1)
  return last === undefined ? null : Number(last.dataset.start) + (last.textContent ?? '').length
}

/** The selected words without white space at their ends; null when none in the text are selected. */
export const selectedWords = (body: string, offset: number): SelectedWords | null => {
  const selection = window.getSelection()
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const start = positionOf(range.startContainer, range.startOffset)
  const end = positionOf(range.endContainer, range.endOffset) ?? endOfTouched(range)
  if (start === null || end === null || end <= start) return null
  const words = body.slice(start - offset, end - offset)
  const lead = words.length - words.trimStart().length
  const trimmed = words.trim()
  return trimmed === ''
    ? null
    : { start: start + lead, end: start + lead + trimmed.length, words: trimmed }
}
