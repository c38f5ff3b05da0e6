import type { Named, ViolationContent } from '../../domain/claim-content.ts'
import { notStated, stated } from '../../domain/stated.ts'
import { isAuthority } from '../lexicon/speakers.ts'
import type { NameMark, Proposal } from '../marks.ts'
import { isOblique } from '../names/oblique.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import { byPronoun, pronounObject } from '../statuses/pronouns.ts'
import { byOpening } from '../view/by-opening.ts'
import { isPossessed } from '../view/possessed.ts'
import type { Scene } from '../view/scene.ts'
import { shownAt } from '../view/showing.ts'
import { clauseAt, tokenOf, type View } from '../view/view.ts'
import type { ViolationPattern } from './pattern.ts'
import { ENGLISH_VIOLATIONS } from './patterns-en.ts'
import { RUSSIAN_VIOLATIONS } from './patterns-ru.ts'

const violationsIn = byOpening<ViolationPattern>(
  [...ENGLISH_VIOLATIONS, ...RUSSIAN_VIOLATIONS],
  ({ pattern }) => pattern,
)

/** A treaty or a committee that is named after a wrong tells of none. */
const inBodyOrHeading = (scene: Scene, start: number): boolean =>
  scene.view.sentence.titleCase ||
  scene.view.names.some((n) => n.named.of === 'body' && n.start <= start && start < n.end)

/** Laws, films and trainings speak of wrongs that nobody is said to have done here. */
const NOT_DONE =
  /(?:\b(?:prohibit\w*|bans?|banned|forbids?|outlaw\w*|criminali[sz]\w+|against|prevent\w*|combat\w*|definition of|free from|freedom from|protect\w* (?:\w+ )?from|risk of|film about|book about|end to|no (?:evidence|signs?|traces?|proof) of|not (?:\w+ )?(?:any )?(?:evidence|signs?) of)\b|(?<!\p{L})(?:запреща\p{L}+|запрет\p{L}*|против|предупреждени\p{L}+|предотвращени\p{L}+|борьб\p{L}+ с|защит\p{L}+ от|свобод\p{L}+ от|нет (?:доказательств|следов|признаков)|следов|признаков|риск\p{L}*|определени\p{L}+))(?:\s\p{L}+){0,2}\s$/iu
/** «Пыток не было», "torture did not take place": right behind. */
const NOT_THERE =
  /^\s(?:did not|didn't|never) (?:take place|happen|occur)|^\s(?:\p{L}+\s)?не (?:было|применял\p{L}+|подтвердил\p{L}+|зафиксирован\p{L}*|обнаружен\p{L}*)/iu

const DENYING = /\b(?:no|not|without|never)\s(?:\w+\s)?$|(?<!\p{L})(?:не|без|нет)\s$/iu

const PASSIVE = /\b(?:was|were|been|being|are|is)\s(?:\w+\s){0,2}$/i
const NO_VICTIM =
  /^(?:lawyer|attorney|advocate|prosecutor|judge|investigator|адвокат|прокурор|судья|следователь)/u
const NEAR = 60

/** "They complained to the prosecutor's office of torture": whom they turned to did not torture. */
const AFTER_PREPOSITION =
  /(?:(?<!\p{L})(?:to|with|at|in|before|from|into|for|near|through|via|about)\s+(?:(?:the|an?|its|their|our|his|her|this|that)\s+)?|(?<!\p{L})(?:в|во|к|ко|на|у|из|от|перед|при|через)\s+(?:\p{L}+\s+)?)$/iu

/** How far back a preposition and one long word after it may begin. */
const PREPOSITION_REACH = 120

interface Parties {
  readonly victims: Named[]
  readonly allegedPerpetrators: Named[]
}

/** Only those whose part the grammar makes plain: "X was tortured", "the police tortured X", "by Y". */
const partiesOf = (scene: Scene, start: number, end: number): Parties => {
  const { view } = scene
  const clause = clauseAt(view, start)
  const here = view.names.filter(
    (n) => n.start >= clause.start && n.end <= clause.end && !isSpeaking(scene, n),
  )
  const before = here.filter((n) => n.end <= start && start - n.end < NEAR)
  const passive =
    PASSIVE.test(view.text.slice(clause.start, start)) || PASSIVE.test(view.text.slice(start, end))
  const hurt = (n: NameMark): boolean =>
    (n.named.of === 'person' || n.named.of === 'group') &&
    !(n.role !== null && NO_VICTIM.test(n.role))
  const after = here.filter((n) => n.start >= end && isObject(view, n, end))
  const agents = here.filter((n) => n.start >= end && n.start - end < NEAR && isAgent(view, n, end))
  const isSubject = (n: NameMark): boolean =>
    !/,|\b(?:that|who|which)\b/.test(view.text.slice(n.end, start))
  const acts = (n: NameMark): boolean =>
    !AFTER_PREPOSITION.test(view.text.slice(Math.max(0, n.start - PREPOSITION_REACH), n.start))
  const oblique = before.filter((n) => isOblique(n) && acts(n))
  const subjects = passive
    ? before.filter((n) => isSubject(n) && !isPossessed(view, n))
    : [...oblique, ...after]
  const named = subjects.filter((n) => hurt(n) && !agents.includes(n)).map((n) => n.named)
  const active = passive ? [] : before.slice(-1).filter((n) => acts(n) && !isOblique(n))
  return {
    victims:
      named.length > 0
        ? named
        : byPronounAt(scene, start, passive || SHORT.test(view.text.slice(start, end))),
    allegedPerpetrators: [...active, ...agents].filter(isOfState).map((n) => n.named),
  }
}

/** «избит», «похищен»: passive by itself. */
const SHORT = /(?<!\p{L})\p{Ll}{3,}(?:[её]н|ит)[аоы]?$/u

/** "He was beaten", «Его избили»: whom the pronoun means, where that is plain. */
const byPronounAt = (scene: Scene, start: number, passive: boolean): Named[] => {
  const { view } = scene
  let at = view.sentence.first
  while (at < view.sentence.next && tokenOf(view, at).end <= start) at++
  const found = passive ? byPronoun(scene, at + 1) : pronounObject(scene, { at }, () => [])
  return found.map(({ who }) => who)
}

/** Who tells of a wrong, and whom it is told, did none by that. */
const isSpeaking = (scene: Scene, { start, end }: NameMark): boolean =>
  scene.attributions.some(({ said }) => said.start <= start && end <= said.end) ||
  /\b(?:told|tells|informed|testified (?:in|before)) (?:the )?$/.test(
    scene.view.text.slice(Math.max(scene.view.start, start - 24), start),
  )

const isObject = (view: View, name: NameMark, end: number): boolean => {
  const gap = view.text.slice(end, name.start)
  if (isOblique(name)) return /^\s(?:\p{L}+\s)?$/u.test(gap)
  return (
    /^\s(?:the |a |an |some |many |all |of )?(?:[\p{Ll}-]+ )?$/u.test(gap) &&
    !/\b(?:by|in|to|at|from|with)\b/.test(gap)
  )
}

/** "by the police", «пытал следователь Орлов». */
const isAgent = (view: View, name: NameMark, end: number): boolean => {
  const gap = view.text.slice(end, name.start)
  if (/\bby (?:the |an? )?(?:[\p{L}-]+ )?$/u.test(gap)) return true
  return (
    name.role !== null && !isOblique(name) && OFFICER.test(name.role) && /^\s\p{Ll}+\s$/u.test(gap)
  )
}

const OFFICER =
  /^(?:investigator|officer|policeman|captain|major|colonel|lieutenant|sergeant|guard|следовател|полицейск|капитан|майор|полковник|лейтенант|оперативник|участков|сержант|начальник)/u

const isOfState = (n: NameMark): boolean =>
  (n.named.of === 'body' && isAuthority(n.words)) ||
  (n.named.of === 'person' && n.role !== null && OFFICER.test(n.role))

/** The articles the words say were broken. */
const normOf = (view: View, position: number): ViolationContent['norm'] => {
  const clause = clauseAt(view, position)
  const article = view.articles.find((a) => a.start >= clause.start && a.end <= clause.end)
  const broken =
    /\b(?:violat|breach|contrary to|guaranteed|under)|(?<!\p{L})(?:наруш|вопреки|гарантир)/iu
  return article && broken.test(view.text.slice(clause.start, clause.end))
    ? stated(article.words)
    : notStated
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
      norm: normOf(scene.view, start),
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
  version: 2,
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
    for (const entry of violationsIn(view.words)) {
      if (seen.has(entry.type)) continue
      const match = entry.pattern.exec(text)
      if (!match) continue
      const start = view.start + match.index
      if (
        inBodyOrHeading(scene, start) ||
        DENYING.test(text.slice(Math.max(0, match.index - 20), match.index)) ||
        NOT_DONE.test(text.slice(Math.max(0, match.index - 60), match.index)) ||
        NOT_THERE.test(
          text.slice(match.index + match[0].length, match.index + match[0].length + 40),
        )
      )
        continue
      seen.add(entry.type)
      proposals.push(proposalOf(scene, entry, start, match[0]))
    }
    return proposals
  },
}
