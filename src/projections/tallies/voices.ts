import type { ClaimId } from '../../domain/ids.ts'
import { areAlike, likenessOf, printsOf, shinglesOf } from '../carried-over/sentence-print.ts'
import { likeness, wordsOf } from '../shared-words.ts'
import type { TallyFigure, TallyVoice } from '../views.ts'

type Because = TallyVoice['because']

/** A figure before it knows its voice, with the words that stand around it. */
export type VoicelessFigure = Omit<TallyFigure, 'voice'> & {
  readonly around: string
  /** The whole sentence it stands in; empty when the text is not at hand. */
  readonly within: string
}

/** Words in common, as a share of all words of both, from which on two passages are one text copied. */
const COPIED = 0.75
/** Fewer words than this say too little to call them copied. */
const FEWEST_WORDS = 6
/** Above this many figures only word-for-word copies are looked for. */
const MOST_COMPARED = 300

const folded = (words: string): string =>
  words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** Figures linked as one voice, and the first reason that linked them. */
class Links {
  readonly #parent: number[]
  readonly #because: (Because | null)[]

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i)
    this.#because = Array.from({ length: size }, () => null)
  }

  root(i: number): number {
    let at = i
    while (this.#parent[at] !== undefined && this.#parent[at] !== at) at = this.#parent[at] ?? at
    return at
  }

  because(i: number): Because {
    return this.#because[this.root(i)] ?? 'alone'
  }

  link(a: number, b: number, because: Because): void {
    const [first, second] = [this.root(a), this.root(b)].sort((x, y) => x - y)
    if (first === undefined || second === undefined || first === second) return
    this.#parent[second] = first
    this.#because[first] ??= this.#because[second] ?? because
  }
}

const linkEqual = (
  links: Links,
  figures: readonly VoicelessFigure[],
  because: Because,
  keyOf: (figure: VoicelessFigure) => string | null,
): void => {
  const first = new Map<string, number>()
  for (const [i, figure] of figures.entries()) {
    const key = keyOf(figure)
    if (key === null) continue
    const known = first.get(key)
    if (known === undefined) first.set(key, i)
    else links.link(known, i, because)
  }
}

const linkCopied = (links: Links, figures: readonly VoicelessFigure[]): void => {
  linkEqual(links, figures, 'copied-words', ({ around }) =>
    wordsOf(around).size < FEWEST_WORDS ? null : folded(around),
  )
  if (figures.length > MOST_COMPARED) return
  const words = figures.map(({ around }) => wordsOf(around))
  for (const [i, a] of words.entries()) {
    if (a.size < FEWEST_WORDS) continue
    for (const [j, b] of words.entries())
      if (j < i && b.size >= FEWEST_WORDS && likeness(a, b) >= COPIED)
        links.link(j, i, 'copied-words')
  }
}

/** A formula that this many figures share is held against the first of them only. */
const MOST_HELD = 24

/**
 * The same figure in a sentence that was carried over, slightly edited, is the same voice. With another
 * number it is not: somebody changed it, and answers for it.
 */
const linkCarried = (links: Links, figures: readonly VoicelessFigure[]): void => {
  const shingles = figures.map(({ within }) => shinglesOf(within))
  const index = new Map<string, number[]>()
  for (const [i, figure] of figures.entries()) {
    const { low, high } = figure.quantity
    const own = shingles[i] ?? new Set()
    for (const print of printsOf(own)) {
      const key = `${low} ${high} ${print}`
      const others = index.get(key) ?? []
      for (const j of others) {
        if (areAlike(likenessOf(own, shingles[j] ?? new Set()))) links.link(j, i, 'copied-words')
      }
      if (others.length < MOST_HELD) index.set(key, [...others, i])
    }
  }
}

/** Without a stated originator the publisher speaks, and without a publisher the source alone. */
const speaker = ({ originator, publisher, sourceId }: VoicelessFigure): string | null => {
  if (originator.is === 'stated') return null
  return publisher.is === 'stated' ? `publisher ${folded(publisher.value)}` : `source ${sourceId}`
}

const nameOf = ({ originator, publisher, sourceName }: VoicelessFigure): string => {
  if (originator.is === 'stated') return originator.value.words
  return publisher.is === 'stated' ? publisher.value : sourceName
}

/**
 * Who speaks through these figures: one originator is one voice, and so is one publisher that names
 * none, and so are copied words. Five copies are one voice.
 */
export const findVoices = (
  figures: readonly VoicelessFigure[],
): { readonly voices: TallyVoice[]; readonly voiceOf: ReadonlyMap<ClaimId, number> } => {
  const links = new Links(figures.length)
  linkEqual(links, figures, 'originator', ({ originator }) =>
    originator.is === 'stated' ? originator.value.key : null,
  )
  linkEqual(links, figures, 'publisher', speaker)
  linkCopied(links, figures)
  linkCarried(links, figures)
  const roots = [...new Set(figures.map((_, i) => links.root(i)))]
  const voices = roots.flatMap((root): TallyVoice[] => {
    const first = figures[root]
    const claimIds = figures.filter((_, i) => links.root(i) === root).map(({ claimId }) => claimId)
    return first ? [{ name: nameOf(first), because: links.because(root), claimIds }] : []
  })
  const voiceOf = new Map(
    figures.map(({ claimId }, i) => [claimId, roots.indexOf(links.root(i))] as const),
  )
  return { voices, voiceOf }
}
