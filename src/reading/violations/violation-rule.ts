import type { Named } from '../../domain/claim-content.ts'
import { notStated } from '../../domain/stated.ts'
import { isAuthority } from '../lexicon/speakers.ts'
import type { NameMark, Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import type { Scene } from '../view/scene.ts'
import { shownAt } from '../view/showing.ts'
import { clauseAt, hasStem } from '../view/view.ts'
import type { ViolationPattern } from './pattern.ts'
import { ENGLISH_VIOLATIONS } from './patterns-en.ts'
import { RUSSIAN_VIOLATIONS } from './patterns-ru.ts'

const VIOLATIONS: readonly ViolationPattern[] = [...ENGLISH_VIOLATIONS, ...RUSSIAN_VIOLATIONS]

/** A treaty or a committee that is named after a wrong tells of none. */
const inBodyOrHeading = (scene: Scene, start: number): boolean =>
  scene.view.sentence.titleCase ||
  scene.view.names.some((n) => n.named.of === 'body' && n.start <= start && start < n.end)

const DENYING = /\b(?:no|not|without|never)\s(?:\w+\s)?$|(?<!\p{L})(?:не|без|нет)\s$/iu

const PASSIVE = /\b(?:was|were|been|being|are|is)\s(?:\w+\s){0,2}$/i
const NO_VICTIM =
  /^(?:lawyer|attorney|advocate|prosecutor|judge|investigator|адвокат|прокурор|судья|следователь)/u
const NEAR = 60

/** "They complained to the prosecutor's office of torture": whom they turned to did not torture. */
const AFTER_PREPOSITION =
  /(?:(?<!\p{L})(?:to|with|at|in|before|from|into|for|near|through|via|about)\s+(?:(?:the|an?|its|their|our|his|her|this|that)\s+)?|(?<!\p{L})(?:в|во|к|ко|на|у|из|от|перед|при|через)\s+(?:\p{L}+\s+)?)$/iu

interface Parties {
  readonly victims: Named[]
  readonly allegedPerpetrators: Named[]
}

/** Only those whose part the grammar makes plain: "X was tortured", "the police tortured X", "by Y". */
const partiesOf = (scene: Scene, start: number, end: number): Parties => {
  const { view } = scene
  const clause = clauseAt(view, start)
  const here = view.names.filter((n) => n.start >= clause.start && n.end <= clause.end)
  const before = here.filter((n) => n.end <= start && start - n.end < NEAR)
  const passive =
    PASSIVE.test(view.text.slice(clause.start, start)) || PASSIVE.test(view.text.slice(start, end))
  const hurt = (n: NameMark): boolean =>
    (n.named.of === 'person' || n.named.of === 'group') &&
    !(n.role !== null && NO_VICTIM.test(n.role))
  const after = here.filter(
    (n) =>
      n.start >= end &&
      /^\s(?:the |a |an |some |many |all |of )?$/i.test(view.text.slice(end, n.start)),
  )
  const agents = here.filter(
    (n) =>
      n.start >= end &&
      n.start - end < NEAR &&
      /\bby (?:the )?$/.test(view.text.slice(end, n.start)),
  )
  const isSubject = (n: NameMark): boolean =>
    !/,|\b(?:that|who|which)\b/.test(view.text.slice(n.end, start))
  const state = (n: NameMark): boolean => n.named.of === 'body' && isAuthority(n.words)
  const acts = (n: NameMark): boolean => !AFTER_PREPOSITION.test(view.text.slice(0, n.start))
  return {
    victims: (passive ? before.filter(isSubject) : after).filter(hurt).map((n) => n.named),
    allegedPerpetrators: [...(passive ? [] : before.slice(-1).filter(acts)), ...agents]
      .filter(state)
      .map((n) => n.named),
  }
}

const proposalOf = (
  scene: Scene,
  { type }: ViolationPattern,
  start: number,
  words: string,
): Proposal =>
  propose(scene, violation, {
    content: {
      kind: 'violation',
      type,
      words,
      ...partiesOf(scene, start, start + words.length),
      norm: notStated,
    },
    span: shownAt(scene.view, start, start + words.length - 1),
    also: [{ start, end: start + words.length }],
    at: start,
    attachedDates: 'never',
    mode: 'alleged',
    reason: `“${words}” tells of ${type.replaceAll('-', ' ')}`,
  })

export const violation: ClaimRule = {
  name: 'violation',
  version: 1,
  reads:
    'A wrong that somebody says was done: torture, threats, a search without warrant and so on.',
  examples: {
    mustRead: [
      { text: 'The detainees are being tortured.', reads: ['The detainees are being tortured.'] },
      {
        text: 'The policemen did not show a warrant and threatened them.',
        reads: [
          'The policemen did not show a warrant and threatened them.',
          'The policemen did not show a warrant and threatened them.',
        ],
      },
      { text: 'Их избивали. Отключили связь.', reads: ['Их избивали.', 'Отключили связь.'] },
    ],
    mustNotRead: ['They met the Committee against Torture.', 'They spoke calmly.'],
  },
  propose: (scene) => {
    const { view } = scene
    const text = view.text.slice(view.start, view.end)
    const proposals: Proposal[] = []
    const seen = new Set<string>()
    for (const entry of VIOLATIONS) {
      if (seen.has(entry.type) || !hasStem(view, entry.stems)) continue
      const match = entry.pattern.exec(text)
      if (!match) continue
      const start = view.start + match.index
      if (
        inBodyOrHeading(scene, start) ||
        DENYING.test(text.slice(Math.max(0, match.index - 20), match.index))
      )
        continue
      seen.add(entry.type)
      proposals.push(proposalOf(scene, entry, start, match[0]))
    }
    return proposals
  },
}
