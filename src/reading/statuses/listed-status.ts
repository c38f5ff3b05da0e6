import { fromOptional } from '../../domain/stated.ts'
import type { Span } from '../../domain/text-span.ts'
import type { StatusId } from '../../vocabulary/index.ts'
import type { NameMark, Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import type { Scene } from '../view/scene.ts'
import { tokenOf, type View } from '../view/view.ts'
import { articlesBeside, penaltyWithin } from './penalty.ts'
import { listBeginningWith, listEndingWith, persons } from './persons.ts'

const AMONG_EN = String.raw`among (?:the |those )?(?:[\p{L}]+ )?(detained|arrested|killed|injured|wounded|dead|sentenced|convicted|released|acquitted|missing)\b`
const GROUP_RU = String.raw`(?:\p{L}+ )?(задержанных|арестованных|убитых|погибших|раненых|пострадавших|осужд[её]нных|освобожд[её]нных|оправданных|пропавших)(?!\p{L})`

const AMONG = new RegExp(String.raw`\b${AMONG_EN}|(?<!\p{L})среди ${GROUP_RU}`, 'iu')

const STATUS_OF: readonly (readonly [RegExp, StatusId])[] = [
  [/^(?:detained|задержанных)$/, 'detained'],
  [/^(?:arrested|арестованных)$/, 'arrested'],
  [/^(?:killed|убитых)$/, 'killed'],
  [/^(?:dead|погибших)$/, 'died'],
  [/^(?:injured|wounded|раненых|пострадавших)$/, 'injured'],
  [/^(?:sentenced|осужд[её]нных)$/, 'sentenced'],
  [/^convicted$/, 'convicted'],
  [/^(?:released|освобожд[её]нных)$/, 'released'],
  [/^(?:acquitted|оправданных)$/, 'acquitted'],
  [/^(?:missing|пропавших)$/, 'missing'],
]

const statusNamed = (word: string): StatusId | null =>
  STATUS_OF.find(([pattern]) => pattern.test(word))?.[1] ?? null

const FARTHEST = 40

const ofName = (
  scene: Scene,
  status: StatusId,
  name: NameMark,
  span: Span,
  also: readonly Span[],
  penalty: readonly string[],
  reason: string,
): Proposal =>
  propose(scene, listedStatus, {
    content: {
      kind: 'status',
      status,
      who: name.named,
      articles: articlesBeside(scene.view, status, name.end).map((a) => ({
        article: a.article,
        law: fromOptional(a.law),
      })),
      penalty,
    },
    span,
    also,
    at: name.start,
    reason,
  })

/** "Among those detained were A and B", «Среди погибших — А». */
const among = (scene: Scene): Proposal[] => {
  const { view } = scene
  const match = AMONG.exec(view.text.slice(view.start, view.end))
  if (!match) return []
  const status = statusNamed((match[1] ?? match[2] ?? '').toLowerCase())
  const start = view.start + match.index
  const end = start + match[0].length
  const names = persons(view, end, view.end)
  const [first] = names
  const gap = first ? view.text.slice(end, first.start) : ''
  if (
    !status ||
    !first ||
    gap.length > FARTHEST ||
    /[.;:]|\b(?:not|no)\b|(?<!\p{L})(?:нет|не)(?!\p{L})/iu.test(gap)
  )
    return []
  return listBeginningWith(view, names).map((name) =>
    ofName(
      scene,
      status,
      name,
      { start, end: name.end },
      [],
      [],
      `“${match[0]}” names ${name.words}`,
    ),
  )
}

/** "X, a mechanic, was among those arrested on 6 May". */
const amongBehind = (scene: Scene): Proposal[] => {
  const { view } = scene
  const match = WAS_AMONG.exec(view.text.slice(view.start, view.end))
  const status = match && statusNamed((match[1] ?? match[2] ?? '').toLowerCase())
  if (!match || !status) return []
  const start = view.start + match.index
  const names = persons(view, view.start, start)
  const last = names.at(-1)
  const gap = last ? view.text.slice(last.end, start) : ''
  if (!last || !/^\s*(?:,[^,.;:]{1,60},)?\s*$/u.test(gap)) return []
  const end = start + match[0].length
  return listEndingWith(view, names).map((name) =>
    ofName(
      scene,
      status,
      name,
      { start: name.start, end },
      [],
      [],
      `“${match[0]}” is said of ${name.words}`,
    ),
  )
}
const WAS_AMONG = new RegExp(
  String.raw`\b(?:was|were) ${AMONG_EN}|(?<!\p{L})(?:был[аи]? )?(?:среди|в числе) ${GROUP_RU}`,
  'iu',
)

/** What a sentence such as "The court sentenced:" says of those whom the lines below it name. */
export interface Announced extends Span {
  readonly status: StatusId
}

export const announcedBy = ({ view }: Scene): Announced | null => {
  if (!/:\s*$/.test(view.text.slice(view.start, view.end))) return null
  const last = view.predicates.findLast((p) => p.entry.status && !p.entry.noun && !p.unreal)
  return last?.entry.status && persons(view, tokenOf(view, last.at).end, view.end).length === 0
    ? { status: last.entry.status, start: view.start, end: view.end }
    : null
}

/** A line of the list: a mark or nothing, and then a name. */
const namedFirst = (view: View): NameMark | null => {
  if (!tokenOf(view, view.sentence.first).lineStart) return null
  const name = persons(view, view.start, view.end)[0]
  if (!name) return null
  return /^[\s\d.)(•*·▪–—-]*(?:\p{Ll}+ )?$/u.test(view.text.slice(view.start, name.start))
    ? name
    : null
}

/** True where the list that was announced goes on with this line. */
export const goesOnList = (view: View): boolean => namedFirst(view) !== null

const item = (scene: Scene): Proposal[] => {
  const { view, thread } = scene
  const { announced } = thread
  const name = announced ? namedFirst(view) : null
  if (!announced || !name) return []
  const penalty = penaltyWithin(view, name.end, view.end)
  const status =
    penalty.some((p) => /suspend|услов/i.test(p)) && announced.status === 'sentenced'
      ? 'suspended-sentence'
      : announced.status
  return [
    ofName(
      scene,
      status,
      name,
      { start: name.start, end: view.end },
      [{ start: announced.start, end: announced.end }],
      penalty,
      `The line stands in a list of those ${announced.status.replaceAll('-', ' ')}`,
    ),
  ]
}

export const listedStatus: ClaimRule = {
  name: 'status-listed',
  version: 2,
  reads:
    'Persons listed below or beside what became of them: “among those detained were …”, “The court sentenced:”.',
  examples: {
    mustRead: [
      {
        text: 'Among those detained were Besk Orlanov and Tim Vent.',
        reads: [
          'Among those detained were Besk Orlanov',
          'Among those detained were Besk Orlanov and Tim Vent',
        ],
      },
      {
        text: 'Besk Orlanov, a mechanic, was among those arrested.',
        reads: ['Besk Orlanov, a mechanic, was among those arrested'],
      },
      { text: 'Среди погибших — Беск Орланов.', reads: ['Среди погибших — Беск Орланов'] },
      {
        text: 'The court sentenced:\n- Besk Orlanov – 5 years;\n- Tim Vent – 7 years.',
        reads: ['Besk Orlanov – 5 years;', 'Tim Vent – 7 years.'],
      },
    ],
    mustNotRead: [
      'Among those who came were Besk Orlanov and Tim Vent.',
      'We saw:\n- Besk Orlanov.',
    ],
  },
  propose: (scene) => [...among(scene), ...amongBehind(scene), ...item(scene)],
}
