/**
 * An office that is the subject of a verb: "the appeals chamber threw out his petition", «ректорат
 * отмежевался». The verb must follow upon its name, so that it may be of far more kinds than where
 * the office only stands somewhere in the clause.
 */
import type { ResponseContent } from '../../domain/claim-content.ts'
import type { Span } from '../../domain/text-span.ts'
import { isState } from '../lexicon/speakers.ts'
import type { NameMark } from '../marks.ts'
import { remembered } from '../tokens/remembered.ts'
import { byOpening } from '../view/by-opening.ts'
import type { Scene } from '../view/scene.ts'
import { tokenOf, type View } from '../view/view.ts'
import { isCommonOffice, isNamedOffice } from './actors.ts'
import { ENGLISH_ACTS } from './en/office-acts.ts'
import { isTurnedTo } from './en/subject.ts'
import { isOfficial, isOfficialWord } from './officials.ts'
import type { OfficeAct } from './pattern.ts'
import { RUSSIAN_ACTS } from './ru/office-acts.ts'

/** What an office is found to do. */
export interface FoundAct {
  readonly answer: ResponseContent['answer']
  readonly by: string
  readonly at: number
  readonly words: string
}

type Kind = OfficeAct['of']
interface Subject extends Span {
  readonly words: string
  /** Which acts it can be the subject of. */
  readonly of: ReadonlySet<Kind>
}

const ALL: ReadonlySet<Kind> = new Set(['offices', 'bodies', 'places'])
const BODIES: ReadonlySet<Kind> = new Set(['bodies', 'places'])
const PLACES: ReadonlySet<Kind> = new Set(['places'])

/** Those who watch over authorities, and speak as authors of what is read. */
const MONITOR =
  /\b(?:committee|rapporteurs?|mission|delegation|working group|experts?|observers?|hospitals?|clinics?|institute|laboratory)\b|(?<!\p{L})(?:комитет(?:а|у|ом|е)? (?:оон|против|по (?:прав|ликвид|насил))|^комитет$|докладчик|мисси|делегаци|мандатар|эксперт)/iu
/** "The forestry office", but "my office", "the post office". */
const NO_OFFICE = /^(?:my|our|your|an|post|law|head|home|box|ticket|in|of|at)$/

const kindOf = (scene: Scene, name: NameMark): ReadonlySet<Kind> | null => {
  if (name.named.of === 'place') return isState(name.words) ? ALL : PLACES
  if (isNamedOffice(scene, name) || isOfficial(name.words)) return ALL
  return isCommonOffice(name) ? BODIES : null
}

/** Those of a clause that may act in it, names before the nouns within them. */
const subjectsIn = (scene: Scene, clause: Span): Subject[] => {
  const { view } = scene
  const names = view.names.filter((n) => n.start >= clause.start && n.end <= clause.end)
  const named = names.flatMap((n): Subject[] => {
    const of = kindOf(scene, n)
    return of && !MONITOR.test(n.words) ? [{ start: n.start, end: n.end, words: n.words, of }] : []
  })
  const nouns: Subject[] = []
  for (let i = view.sentence.first; i < view.sentence.next; i++) {
    const { start, end, kind, lower, text } = tokenOf(view, i)
    if (start < clause.start || end > clause.end) continue
    if (kind !== 'word' || named.some((n) => n.end === end)) continue
    if ((isOfficialWord(lower) || isOfficeAt(view, i)) && !MONITOR.test(lower))
      nouns.push({ start, end, words: text, of: ALL })
  }
  return [...named, ...nouns].sort((a, b) => a.start - b.start)
}

/** "The prosecutor's letter", «по словам прокурора», "the son of the mayor": another one is the subject. */
const OF_ANOTHER =
  /\b(?:sons?|daughters?|wife|widow|husband|brothers?|sisters?|mother|father|lawyers?|counsel|cousins?|relatives?|driver|former|words?|letters? (?:from|of|to)|members? of|according to|by|of|from|with|against|for|than|about|on|if|whether|what|that) (?:the |a |an |this |our |their |his |her )?(?:[\p{L}'’-]+ ){0,2}$|\b(?:in|at|near|outside|inside|behind) (?:the |an? |this |our |their |his |her )(?:(?!the |an? )[\p{L}'’-]+ ){0,2}$|(?<!\p{L})(?:в|во|на|к|ко|от|из|о|об|для|у|с|со|при|через|против|за|по|до|без|перед|после|около|возле|мимо|между|сын|дочь|жена|вдова|муж|мать|отец|брат|сестра|адвокат|бывш\p{L}+|словам|данным|информации|мнению|версии|если|чтобы|пусть|ли) (?:\p{L}+(?:ого|его|ому|ему|ом|ем|ой|ей|ую|юю|ым|им|ых|их|ыми|ими) ){0,2}$/iu
/** «Прокурора», «полиции»: whose it is, or to whom it is done. */
const OBLIQUE =
  /(?<!^зам\p{L}*)(?:(?:прокурор|следовател|суд|министр|начальник|президент|губернатор|депутат|омбудсмен|офицер|чиновник|комитет|департамент|консул|мэр|аким|посл|генерал|полковник|капитан|майор|участков|дежурн|директор|инспектор|командир|комендант|секретар|сотрудник|представител|заместител|руководител)(?:а|я|у|ю|ом|ем|ого|ому|ым|ам|ям|ами|ями|ов|ей|ах|ях)|ии|ию|ией|ству|ством|ства|стве|нию|нием|туры|туре|туру|турой)$/iu

const isOblique = remembered((words) => OBLIQUE.test(words))

const isOfficeAt = (view: View, index: number): boolean =>
  tokenOf(view, index).lower === 'office' &&
  index > view.sentence.first &&
  !NO_OFFICE.test(tokenOf(view, index - 1).lower)

const stands = (view: View, clause: Span, { start, words, of }: Subject): boolean => {
  const before = view.text.slice(clause.start, start)
  if (isOblique(words) || isTurnedTo(before, '') || OF_ANOTHER.test(before)) return false
  return (
    of !== PLACES ||
    (/^\P{L}*(?:(?:but|and|yet|а|но|и)\s)?$/iu.test(before) && /^\p{Lu}/u.test(words))
  )
}

const englishActs = byOpening(ENGLISH_ACTS, ({ pattern }) => pattern)
const russianActs = byOpening(RUSSIAN_ACTS, ({ pattern }) => pattern)

/** What an office does in a clause, where it is the subject of the verb; null where none does. */
export const officeActIn = (scene: Scene, clause: Span): FoundAct | null => {
  const { view } = scene
  const acts = { english: englishActs(view.words), russian: russianActs(view.words) }
  if (acts.english.length + acts.russian.length === 0) return null
  for (const subject of subjectsIn(scene, clause)) {
    if (!stands(view, clause, subject)) continue
    const rest = view.text.slice(subject.end, clause.end)
    const russian = /\p{Script=Cyrillic}/u.test(subject.words)
    for (const { answer, pattern, of } of russian ? acts.russian : acts.english) {
      if (!subject.of.has(of)) continue
      const words = pattern.exec(rest)?.[0]
      if (words === undefined) continue
      return { answer, by: subject.words, at: subject.start, words: subject.words + words }
    }
  }
  return null
}
