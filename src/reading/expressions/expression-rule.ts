import type { ExpressionContent } from '../../domain/claim-content.ts'
import { fromOptional } from '../../domain/stated.ts'
import type { Span } from '../../domain/text-span.ts'
import type { Proposal } from '../marks.ts'
import { isOblique } from '../names/oblique.ts'
import { isSpeech } from '../originators/quotes.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import { byOpening } from '../view/by-opening.ts'
import { type Scene, voiceAt } from '../view/scene.ts'
import { shownAt } from '../view/showing.ts'
import { clauseAt, type View } from '../view/view.ts'
import { NAMED_ONLY, PLATFORM, REACH, UTTERANCES } from './patterns.ts'

const utterancesIn = byOpening(UTTERANCES, (pattern) => pattern)

/** The first words of the sentence that report such an utterance. */
const utteranceIn = (view: View): Span | null => {
  const text = view.text.slice(view.start, view.end)
  let best: Span | null = null
  for (const pattern of utterancesIn(view.words)) {
    const match = pattern.exec(text)
    if (!match) continue
    if (NAMED_ONLY.test(text.slice(Math.max(0, match.index - 40), match.index))) continue
    const start = view.start + match.index
    if (!best || start < best.start) best = { start, end: start + match[0].length }
  }
  return best
}

/** Who is said to have uttered it: the named subject before the words, or "by X" behind them. */
const speakerOf = (view: View, { start, end }: Span): string | null => {
  const clause = clauseAt(view, start)
  const names = view.names.filter((n) => n.named.of === 'person' || n.named.of === 'body')
  const before = names.find((n) => n.start >= clause.start && n.end <= start && !isOblique(n))
  if (before) {
    const lead = view.text.slice(clause.start, before.start)
    const governed =
      /(?<!\p{L})(?:of|in|at|from|for|against|about|by|to|on|в|на|о|об|против|к|по|для|с)\s(?:(?:the|a|an)\s)?$/iu.test(
        lead,
      )
    if (!governed) return before.words
  }
  const after = names.find(
    (n) =>
      n.start >= end && /\bby (?:the )?(?:[\p{L}-]+ ){0,2}$/iu.test(view.text.slice(end, n.start)),
  )
  return after && after.start - end < 60 ? after.words : null
}

const platformIn = (view: View): string | null => {
  const match = PLATFORM.exec(view.text.slice(view.start, view.end))
  return match?.[1] ?? match?.[2] ?? null
}

const reachIn = (view: View): string | null => {
  for (const { end, start } of view.counts) {
    const unit = REACH.exec(view.text.slice(end, Math.min(view.end, end + 40)))
    if (unit) return view.text.slice(start, end + unit[0].length)
    const inside = /\s(\p{L}+)$/u.exec(view.text.slice(start, end))
    if (inside && REACH.test(inside[0])) return view.text.slice(start, end)
  }
  return null
}

const contentOf = (scene: Scene, found: Span): ExpressionContent => {
  const { view } = scene
  const quoted = scene.quoted.find((q) => q.start >= found.end - 1 && isSpeech(view, q))
  const words = quoted ?? found
  return {
    kind: 'expression',
    words: view.text.slice(words.start, words.end),
    speaker: fromOptional(speakerOf(view, found)),
    platform: fromOptional(platformIn(view)),
    reach: fromOptional(reachIn(view)),
    assessments: [],
  }
}

export const expression: ClaimRule = {
  name: 'expression',
  version: 1,
  reads:
    'A public utterance that somebody reports as hateful or as a call for violence; it is assessed by nobody here.',
  examples: {
    mustRead: [
      {
        text: 'Calls for violence against the Uzbeks were spread on social networks.',
        reads: ['Calls for violence against the Uzbeks were spread on social networks.'],
      },
      {
        text: 'На митинге депутат призывал громить магазины.',
        reads: ['На митинге депутат призывал громить магазины.'],
      },
    ],
    mustNotRead: [
      'He was charged with inciting hatred.',
      'Его обвиняют в разжигании розни.',
      'She called for an investigation.',
      'The committee monitors hate speech.',
    ],
  },
  propose: (scene): Proposal[] => {
    const { view } = scene
    if (view.sentence.titleCase) return []
    const found = utteranceIn(view)
    if (!found) return []
    const voice = voiceAt(scene, found.start)
    const words = view.text.slice(found.start, found.end)
    return [
      propose(scene, expression, {
        content: contentOf(scene, found),
        span: shownAt(view, found.start, found.end - 1),
        also: [found],
        at: found.start,
        ...(voice?.mode === 'asserted' || voice === null ? { mode: 'alleged' as const } : {}),
        reason: `“${words}” reports an utterance`,
      }),
    ]
  },
}
