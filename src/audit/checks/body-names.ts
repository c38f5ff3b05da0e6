import type { Span } from '../../domain/text-span.ts'
import type { Check } from '../check.ts'
import { type Found, labels, makeFinding, quoted, sideAt } from '../report.ts'
import { fold } from '../words/fold.ts'
import { isSmallWord, stem } from '../words/terms.ts'
import type { TextView } from '../words/text-view.ts'

/** A committee, commission or treaty under the longer and the shorter form of its name. */
export const bodyNames: Check = {
  name: 'bodies named in two forms',
  run: ({ views }) => {
    const named = [...views.values()].flatMap(namesIn)
    return { findings: [...Map.groupBy(named, (n) => n.core).values()].flatMap(findingsOf) }
  },
}

interface NamedBody {
  readonly view: TextView
  readonly span: Span
  /** Head and first words that carry meaning, without those that only make the form longer. */
  readonly core: string
  /** The formal words among them: what one form has and another lacks. */
  readonly formal: string
}

const HEAD =
  /(?<!\p{L})(?:(?:UN|United Nations)\s+)?(?:Committee|Commission|Convention|Declaration|Комитет|Комисси|Конвенци|Деклараци)\p{L}{0,3}(?=\s)(?:\s+ООН(?=\s))?/gu
const HEAD_WORD =
  /(?:Committee|Commission|Convention|Declaration|Комитет|Комисси|Конвенци|Деклараци)/u
const FIRST = /^\s+(?:on|for|against|of|по|о|об)\s/u
const WORD = /\p{L}[\p{L}’'-]*/gu
/** Capitals that go on after the words that tell the body: "… of Racial" + "Discrimination". */
const MORE = /^(?:\s+(?:(?:of|against|and|for|in|the)\s+){0,2}\p{Lu}[\p{L}-]+){0,5}/u
const REACH = 140
/** The head and so many words after it tell one body from another. */
const CORE_WORDS = 2
/** Words that make a form longer without making it another body. */
const FORMAL = new Set(
  'all any every form forms kind kinds всех всяких форм видов'.split(' ').map((word) => stem(word)),
)

const namesIn = (view: TextView): NamedBody[] => {
  const { body } = view.text
  return Array.from(body.matchAll(HEAD), (head): NamedBody[] => {
    const from = head.index + head[0].length
    const after = body.slice(from, from + REACH).split(/[.,;:()«»"“”\n]/u)[0] ?? ''
    return FIRST.test(after) ? nameOf(view, head, from, after) : []
  }).flat()
}

const nameOf = (
  view: TextView,
  head: RegExpMatchArray,
  from: number,
  after: string,
): NamedBody[] => {
  const core = [fold(HEAD_WORD.exec(head[0])?.[0] ?? '')]
  const formal: string[] = []
  for (const match of after.matchAll(WORD)) {
    const term = stem(match[0])
    if (FORMAL.has(term)) formal.push(term)
    else if (!isSmallWord(match[0])) core.push(term)
    if (core.length <= CORE_WORDS) continue
    const told = match.index + match[0].length
    const end = from + told + (MORE.exec(after.slice(told))?.[0].length ?? 0)
    const span = { start: head.index ?? 0, end }
    return [{ view, span, core: core.join(' '), formal: formal.sort().join(' ') }]
  }
  return []
}

const MOST_TEXTS = 3

const findingsOf = (named: readonly NamedBody[]): Found[] => {
  const forms = [...Map.groupBy(named, (n) => n.formal).values()]
  if (forms.length < 2) return []
  const said = forms.map((same) => {
    const [first] = same
    return first
      ? `${quoted(first.view.slice(first.span))} in ${labels(same.map((n) => n.view))}`
      : ''
  })
  const sides = forms.flatMap((same) =>
    [...Map.groupBy(same, (n) => n.view).values()]
      .slice(0, MOST_TEXTS)
      .flatMap(([n]) => (n ? [sideAt(n.view, n.span, n.view.slice(n.span), [])] : [])),
  )
  const message = `May be one name in two forms, a longer and a shorter: ${said.join(', ')}.`
  return [makeFinding('may-be-one', 'low', message, sides, 'spelling')]
}
