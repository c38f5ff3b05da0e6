import type { RelationId } from '../../vocabulary/index.ts'
import type { NameMark, Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import type { Scene } from '../view/scene.ts'

interface Between {
  readonly pattern: RegExp
  readonly relation: RelationId
  /** The later name stands to the earlier: "J. X's mother Y". */
  readonly turned?: boolean
  /** Only where the later name stands in another case than the first: «X, мать Орланова». */
  readonly declined?: boolean
}

const KIN: readonly (readonly [string, RelationId])[] = [
  ['mother', 'mother-of'],
  ['father', 'father-of'],
  ['son', 'son-of'],
  ['daughter', 'daughter-of'],
  ['brother', 'brother-of'],
  ['sister', 'sister-of'],
  ['wife', 'spouse-of'],
  ['husband', 'spouse-of'],
  ['widow', 'spouse-of'],
  ['relative', 'relative-of'],
  ['cousin', 'relative-of'],
  ['neighbou?r', 'neighbour-of'],
]

const KIN_RU: readonly (readonly [string, RelationId])[] = [
  ['мать', 'mother-of'],
  ['матер\\p{L}+', 'mother-of'],
  ['отец', 'father-of'],
  ['отц\\p{L}+', 'father-of'],
  ['сын\\p{L}*', 'son-of'],
  ['доч\\p{L}+', 'daughter-of'],
  ['брат\\p{L}*', 'brother-of'],
  ['сестр\\p{L}+', 'sister-of'],
  ['жен\\p{L}', 'spouse-of'],
  ['муж\\p{L}*', 'spouse-of'],
]

/** What may stand between two names, whole. */
const BETWEEN: readonly Between[] = [
  {
    relation: 'lawyer-of',
    pattern:
      /^,? (?:is |was )?(?:an? |the |who is )?(?:lawyer|attorney|advocate|counsel)s? (?:of|for|defending|representing) (?:the )?(?:defendant |accused )?(?:mr\. |mrs\. )?$/i,
  },
  {
    relation: 'lawyer-of',
    pattern:
      /^,? (?:who )?(?:defends|defended|represents|represented|defending|representing) (?:the )?(?:defendant |accused )?(?:mr\. |mrs\. )?$/i,
  },
  {
    relation: 'lawyer-of',
    pattern: /^(?:['’]s|,? (?:his|her|whose)) (?:lawyer|attorney|advocate)s?,? (?:mr\. |mrs\. )?$/i,
    turned: true,
  },
  { relation: 'lawyer-of', pattern: /^, (?:е[её]|его) подзащитн\p{L}+ $/iu },
  {
    relation: 'lawyer-of',
    turned: true,
    pattern:
      /^,? (?:who )?(?:is |was )?(?:represented|defended) by (?:the |his |her )?(?:lawyer |attorney |advocate |counsel )?(?:mr\. |ms\. |mrs\. )?$/i,
  },
  {
    relation: 'lawyer-of',
    declined: true,
    pattern:
      /^,? (?:[–—-] )?(?:адвокат|защитник|адвокатом|защитником|защитница) (?:(?:подсудим|обвиняем|осужд[её]нн|задержанн)\p{L}+ )?$/iu,
  },
  {
    relation: 'lawyer-of',
    declined: true,
    pattern:
      /^,? (?:котор\p{L}{2} )?(?:защища\p{L}+|представля\p{L}+(?: интересы)?) (?:(?:подсудим|обвиняем|осужд[её]нн|задержанн)\p{L}+ )?$/iu,
  },
  ...KIN_RU.map(([word, relation]) => ({
    relation,
    declined: true,
    pattern: new RegExp(`^,? (?:[–—-] )?${word} $`, 'iu'),
  })),
  ...KIN.map(([word, relation]) => ({
    relation,
    pattern: new RegExp(`^,? (?:is |was )?(?:an? |the )?${word} of (?:[\\p{L} ]{0,40} )?$`, 'iu'),
  })),
  ...KIN.map(([word, relation]) => ({
    relation,
    turned: true,
    pattern: new RegExp(`^(?:['’]s| (?:and )?(?:his|her)) ${word},? $`, 'iu'),
  })),
  ...KIN_RU.map(([word, relation]) => ({
    relation,
    turned: true,
    pattern: new RegExp(`^,? (?:и )?(?:его|е[её]) ${word},? $`, 'iu'),
  })),
]

/** Russian names in another case than the first, as their base form or their ending shows. */
const isDeclined = (name: NameMark): boolean => {
  const { base } = name.named
  if (base !== undefined && base.split(' ').length === name.words.split(/\s+/).length)
    return base !== name.words
  return /(?:[оеё]в|[иы]н)(?:ой|у|ым|ых)$/u.test(name.words)
}

const FARTHEST = 70

const related = (scene: Scene, left: NameMark, right: NameMark): Proposal | null => {
  const between = scene.view.text.slice(left.end, right.start)
  if (between.length > FARTHEST) return null
  const match = BETWEEN.find((b) => b.pattern.test(between) && (!b.declined || isDeclined(right)))
  if (!match) return null
  const [from, to] = match.turned ? [right, left] : [left, right]
  return propose(scene, relation, {
    content: { kind: 'relation', relation: match.relation, from: from.named, to: to.named },
    span: { start: left.start, end: right.end },
    date: null,
    reason: `“${between.trim()}” stands between the names`,
  })
}

export const relation: ClaimRule = {
  name: 'relation',
  version: 1,
  reads: 'How two named persons stand to each other: lawyer, mother, brother and so on.',
  examples: {
    mustRead: [
      {
        text: 'Mrs. Besk Orlanova, the lawyer defending T. Venk, spoke.',
        reads: ['Besk Orlanova, the lawyer defending T. Venk'],
      },
      {
        text: 'When they took J. Venk his mother Ts. Venka died.',
        reads: ['J. Venk his mother Ts. Venka'],
      },
      {
        text: 'T. Venk, who is represented by lawyer Besk Orlanova, kept silent.',
        reads: ['T. Venk, who is represented by lawyer Besk Orlanova'],
      },
      {
        text: 'Пришла Светлана Орланова, мать Тимура Вентского.',
        reads: ['Светлана Орланова, мать Тимура Вентского'],
      },
      {
        text: 'Выступил Тимур Орланов, защитник Марины Вентской.',
        reads: ['Тимур Орланов, защитник Марины Вентской'],
      },
      {
        text: 'Besk Orlanov is a brother of the leader T. Venk.',
        reads: ['Besk Orlanov is a brother of the leader T. Venk'],
      },
    ],
    mustNotRead: [
      'Besk Orlanov and T. Venk came.',
      'Пришли Тимур Орланов, адвокат Светлана Вентская и другие.',
    ],
  },
  propose: (scene) => {
    const persons = scene.view.names.filter((n) => n.named.of === 'person')
    return persons.flatMap((left, i) => {
      const right = persons[i + 1]
      const found = right ? related(scene, left, right) : null
      return found ? [found] : []
    })
  },
}

export const relationRules: readonly ClaimRule[] = [relation]
