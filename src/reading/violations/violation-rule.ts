import type { Named } from '../../domain/claim-content.ts'
import { notStated } from '../../domain/stated.ts'
import { isAuthority } from '../lexicon/speakers.ts'
import type { Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import type { Scene } from '../view/scene.ts'
import { clauseAt } from '../view/view.ts'
import { VIOLATIONS, type ViolationPattern } from './patterns.ts'

/** A treaty or a committee that is named after a wrong tells of none. */
const inBodyOrHeading = (scene: Scene, start: number): boolean =>
  scene.view.sentence.titleCase ||
  scene.view.names.some((n) => n.named.of === 'body' && n.start <= start && start < n.end)

const DENYING = /\b(?:no|not|without|never)\s(?:\w+\s)?$|(?<!\p{L})(?:не|без|нет)\s$/iu

const those = (
  scene: Scene,
  start: number,
  of: readonly Named['of'][],
  authority: boolean,
): Named[] => {
  const clause = clauseAt(scene.view, start)
  return scene.view.names
    .filter((n) => n.start >= clause.start && n.end <= clause.end && of.includes(n.named.of))
    .filter((n) => (authority ? isAuthority(n.words) : true))
    .slice(0, 6)
    .map((n) => n.named)
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
      victims: those(scene, start, ['person', 'group'], false),
      allegedPerpetrators: those(scene, start, ['body'], true),
      norm: notStated,
    },
    span: { start, end: start + words.length },
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
      { text: 'The detainees are being tortured.', reads: ['tortured'] },
      {
        text: 'The policemen did not show a warrant and threatened them.',
        reads: ['did not show a warrant', 'threatened'],
      },
      { text: 'Их избивали, отключили связь.', reads: ['избивали', 'отключили связь'] },
    ],
    mustNotRead: ['They met the Committee against Torture.', 'They spoke calmly.'],
  },
  propose: (scene) => {
    const { view } = scene
    const text = view.text.slice(view.start, view.end)
    const proposals: Proposal[] = []
    const seen = new Set<string>()
    for (const entry of VIOLATIONS) {
      if (seen.has(entry.type)) continue
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
