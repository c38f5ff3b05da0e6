/**
 * The inline markup in which the evaluation texts are written: `{code value|text}`, nested as one
 * likes. A value ends at the first `|`; braces and bars stand nowhere else. See eval/README.md.
 */
import { z } from 'zod'

const codes = [
  'd',
  't',
  'b',
  'n',
  'n-',
  'p',
  'p-',
  'l',
  'l-',
  'o',
  'o-',
  'a',
  'q',
  'r',
  'x',
] as const
export const markCode = z.enum(codes)
export type MarkCode = z.infer<typeof markCode>

export interface Mark {
  readonly code: MarkCode
  readonly value: string
  readonly start: number
  readonly end: number
  readonly text: string
}

const header = z.object({
  lang: z.enum(['en', 'ru']),
  kind: z.string(),
  date: z.iso.date(),
  group: z.string().optional(),
})

export interface MarkedText {
  readonly about: z.infer<typeof header>
  readonly text: string
  readonly marks: readonly Mark[]
}

interface Open {
  readonly code: MarkCode
  readonly value: string
  readonly start: number
}

/** Throws when a mark is broken: a slip in the source must be seen at once. */
export function readMarkup(source: string): { text: string; marks: Mark[] } {
  let text = ''
  const open: Open[] = []
  const marks: Mark[] = []
  const near = (at: number) => JSON.stringify(source.slice(Math.max(0, at - 30), at + 30))
  for (let i = 0; i < source.length; i++) {
    const sign = source[i]
    if (sign === '{') {
      const bar = source.indexOf('|', i)
      if (bar < 0) throw new Error(`A mark without a bar near ${near(i)}`)
      const [code = '', ...rest] = source.slice(i + 1, bar).split(' ')
      const known = markCode.safeParse(code)
      if (!known.success) throw new Error(`No mark is called ${code}: near ${near(i)}`)
      open.push({ code: known.data, value: rest.join(' '), start: text.length })
      i = bar
    } else if (sign === '}') {
      const mark = open.pop()
      if (mark === undefined) throw new Error(`A brace closes nothing near ${near(i)}`)
      const words = text.slice(mark.start)
      if (words === '' || words !== words.trim())
        throw new Error(`A mark is empty or has white space at its edge near ${near(i)}`)
      marks.push({ ...mark, end: text.length, text: words })
    } else if (sign === '|') {
      throw new Error(`A bar outside a mark near ${near(i)}`)
    } else text += sign
  }
  if (open.length > 0) throw new Error(`${open.length} marks are not closed`)
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) }
}

export function readMarkedFile(content: string): MarkedText {
  const [head = '', ...body] = content.split('\n---\n')
  const pairs = head.split('\n').map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const
  })
  return { about: header.parse(Object.fromEntries(pairs)), ...readMarkup(body.join('\n---\n')) }
}
