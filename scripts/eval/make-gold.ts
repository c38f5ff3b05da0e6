/** From marked-up texts to the gold file: the same sections and conventions as the scorer reads. */
import { genericMentions } from './generic-words.ts'
import type { Mark, MarkedText } from './marked.ts'
import { numberValue } from './number-value.ts'

export interface NamedText extends MarkedText {
  readonly file: string
}

interface Checks {
  readonly marked?: readonly string[] | undefined
  readonly conflicts: readonly { readonly id: string }[]
  readonly sums: readonly unknown[]
}

interface Mention {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly core: boolean
}

const fold = (words: string) => words.replace(/[\s\u00a0]+/g, ' ').trim()
const bare = (code: string) => code.replace('-', '')
const numbered = <T extends object>(prefix: string, items: readonly T[]) =>
  items.map((item, i) => ({ id: `${prefix}${String(i + 1).padStart(3, '0')}`, ...item }))

function each<T>(
  texts: readonly NamedText[],
  code: string,
  make: (mark: Mark, of: NamedText) => T,
) {
  return texts.flatMap((of) =>
    of.marks.filter((mark) => bare(mark.code) === code).map((mark) => make(mark, of)),
  )
}

const place = (mark: Mark, of: NamedText) => ({
  lang: of.about.lang,
  file: of.file,
  quote: fold(mark.text),
  start: mark.start,
  end: mark.end,
})

/** Quoted passages are found again by their words, so they may stand in the text only once. */
function onlyOnce(mark: Mark, of: NamedText) {
  const at = place(mark, of)
  const text = fold(of.text)
  if (text.indexOf(at.quote) !== text.lastIndexOf(at.quote))
    throw new Error(`${of.file} says twice: ${at.quote}`)
  return at
}

const precisionOf = (date: string) => {
  if (date === '?') return 'unknown'
  if (date.includes('/')) return 'interval'
  if (date.includes('T')) return 'minute'
  return { 4: 'year', 7: 'month', 10: 'day' }[date.length] ?? 'other'
}

function datedEvent(mark: Mark, of: NamedText) {
  const [date = '', ...others] = mark.value.split(',')
  if (!/^(\?|[\d/T:.~-]+)$/.test(date)) throw new Error(`${of.file}: not a date value: ${date}`)
  return {
    date: date === '?' ? 'unknown' : date,
    precision: precisionOf(date),
    type: mark.code === 't' ? 'relative' : 'absolute',
    ...(others.length > 0 && { date_from_body_only: others }),
    expression: mark.text,
    expression_start: mark.start,
    expression_end: mark.end,
    ...place(mark, of),
  }
}

function numericClaim(mark: Mark, of: NamedText) {
  return {
    ...numberValue(mark.value),
    core: mark.code === 'n',
    number_text: mark.text,
    number_start: mark.start,
    number_end: mark.end,
    ...place(mark, of),
  }
}

function named(texts: readonly NamedText[], code: 'p' | 'l' | 'o') {
  const groups = new Map<string, Mention[]>()
  const add = (name: string, mention: Mention) =>
    groups.set(name, [...(groups.get(name) ?? []), mention])
  each(texts, code, ({ value, start, end, text, code: own }, { file }) =>
    add(value === '' ? fold(text) : value, { file, start, end, text, core: !own.endsWith('-') }),
  )
  const kind = { p: 'person', l: 'place', o: 'organisation' }[code]
  for (const of of texts)
    for (const word of genericMentions(of.about.lang, of.text, of.marks))
      if (word.kind === kind) {
        const { start, end, text } = word
        add('(without a name)', { file: of.file, start, end, text, core: false })
      }
  const items = [...groups].map(([canonical, mentions]) => ({ canonical, mentions }))
  return numbered(code.toUpperCase(), items)
}

function article(mark: Mark, of: NamedText) {
  const [number = '', ...law] = mark.value.split(' ')
  if (!/^\d/.test(number)) throw new Error(`${of.file}: not an article: ${mark.value}`)
  return { article: number, law: law.join(' '), ...place(mark, of) }
}

function demand(mark: Mark, of: NamedText) {
  const [by = '', addressee = ''] = mark.value.split('>')
  return { by, addressee, ...onlyOnce(mark, of) }
}

function conflictsOf(texts: readonly NamedText[], checks: Checks) {
  const sides = each(texts, 'x', (mark, of) => {
    const [id = '', ...value] = mark.value.split(' ')
    return { id, value: value.join(' '), ...onlyOnce(mark, of) }
  })
  const known = new Set(checks.conflicts.map(({ id }) => id))
  for (const { id, file } of sides)
    if (!known.has(id)) throw new Error(`${file}: conflict ${id} is not in checks.json`)
  return checks.conflicts.map((conflict) => ({
    ...conflict,
    sides: sides
      .filter(({ id }) => id === conflict.id)
      .map(({ value, file, quote }) => ({ value, file, quote })),
  }))
}

export function makeGold(texts: readonly NamedText[], checks: Checks) {
  return {
    about: {
      what: 'Gold standard of the evaluation texts in this folder: invented events and persons',
      made: 'by npm run eval:set from eval/marked and eval/checks.json; not to be edited by hand',
    },
    ...(checks.marked && { marked: checks.marked }),
    texts: texts.map(({ file, about }) => ({ file, ...about })),
    numeric_claims: numbered('N', each(texts, 'n', numericClaim)),
    dated_events: numbered('D', [...each(texts, 'd', datedEvent), ...each(texts, 't', datedEvent)]),
    birth_dates: each(texts, 'b', (mark, of) => ({ date: mark.value, ...place(mark, of) })),
    persons: named(texts, 'p'),
    places: named(texts, 'l'),
    organisations: named(texts, 'o'),
    legal_articles: each(texts, 'a', article),
    demands: numbered('Q', each(texts, 'q', demand)),
    reactions: numbered(
      'R',
      each(texts, 'r', (mark, of) => ({ kind: mark.value, ...onlyOnce(mark, of) })),
    ),
    conflicts: conflictsOf(texts, checks),
    sums: checks.sums,
  }
}
