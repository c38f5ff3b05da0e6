import type { Named } from '../../domain/claim-content.ts'
import type { Span } from '../../domain/text-span.ts'
import type { Predicate } from '../view/predicates.ts'
import type { Scene } from '../view/scene.ts'
import { tokenOf, type View } from '../view/view.ts'
import type { Subject } from './subject.ts'

const SINGLE = /^(?:he|she|он|она)$/
const PLURAL = /^(?:they|они)$/
const OBJECT = /^(?:him|her|его|ее|ему|ей|нему|нее|него|ней)$/
const OBJECT_PLURAL = /^(?:them|их|им|них)$/

/** Names that end alike may be one person's: the full name and the family name alone. */
const lastWord = ({ base, written }: Named): string =>
  (base ?? written)
    .replace(/['’]s?$/, '')
    .split(/\s/)
    .at(-1)
    ?.toLowerCase() ?? ''

/** The only person spoken of so far in this paragraph, or the only one the sentence before was about. */
const onlyPerson = (scene: Scene, before: number): Subject[] => {
  const { view, thread } = scene
  // "The lawyer said that he was detained": whoever speaks is not meant for sure.
  const speaking = (n: Span): boolean =>
    scene.attributions.some(({ said }) => said.start <= n.start && n.end <= said.end)
  const named = view.names.filter((n) => n.named.of === 'person' && n.end <= before)
  if (named.some(speaking)) return []
  const here = named.map((n) => n.named)
  const all = [...thread.persons, ...here]
  const last = all.at(-1)
  if (last && new Set(all.map(lastWord)).size === 1)
    return [{ who: fullest(all), how: ', the only person named so far' }]
  const [subject, ...others] = thread.subjects
  return subject && others.length === 0 && here.length === 0 && thread.subjectIsPlain
    ? [{ who: subject, how: ', of whom the sentence before speaks' }]
    : []
}

const fullest = (all: readonly Named[]): Named =>
  all.reduce((best, one) =>
    (one.base ?? one.written).length > (best.base ?? best.written).length ? one : best,
  )

const several = (scene: Scene): Subject[] =>
  scene.thread.subjects.length > 1
    ? scene.thread.subjects.map((who) => ({ who, how: ', of whom the sentence before speaks' }))
    : []

/**
 * "X is arrested. Released on 9 November.", «Задержан X; отпущен 15 апреля»: notes leave out of whom the
 * participle is told, where it is still the same person.
 */
export const byNothing = (
  scene: Scene,
  { at }: Pick<Predicate, 'at'>,
  previous: () => Subject[],
): Subject[] => {
  const { view } = scene
  const before = tokenOf(view, at - 1)
  const opens = at === view.sentence.first
  if (!opens && !(before.text === ';' && at > view.sentence.first)) return []
  const { lower } = tokenOf(view, at)
  if (!PARTICIPLE.test(lower)) return []
  // "Arrested men were taken away", «Задержана группа активистов».
  if (!GOES_ON.test(tokenOf(view, at + 1).lower)) return []
  if (opens && hasSubject(view)) return []
  const found = opens ? [] : previous()
  if (found.length > 0)
    return found.map(({ who }) => ({ who, how: ', of whom the sentence speaks' }))
  return onlyPerson(scene, tokenOf(view, at).start)
}
/** "Arrested on Monday, two men were shown": behind the comma it is told who was. */
const hasSubject = (view: View): boolean => {
  const comma = view.text.slice(view.start, view.end).split(',').slice(1).join(',')
  return FINITE.test(comma) || view.names.some((n) => n.named.of === 'person')
}
const FINITE =
  /\b(?:was|were|is|are|had|has|have|did|does|told|said|says|went|came|began|tells?|remains?)\b|(?<!\p{L})(?:был[аио]?|сказал\p{L}*|рассказал\p{L}*|заявил\p{L}*)(?!\p{L})/iu

const GOES_ON =
  /^(?:[.,;:–—]|\d.*|on|in|at|by|under|for|to|from|of|out|after|again|and|without|with|as|late|early|yesterday|today|в|во|на|по|под|с|со|из|от|до|за|к|без|после|через|вчера|сегодня|снова|вновь|позже|затем|домой|и)$/
const PARTICIPLE = /^(?:[a-z]+ed|let|held|freed|taken|found|sent|[а-яё]{4,}(?:н|на|т|та))$/

/** Whom "he" or "they" before the verb means; nobody where that isn't plain. */
export const byPronoun = (scene: Scene, at: number): Subject[] => {
  const { view } = scene
  for (let i = at - 1; i >= Math.max(view.sentence.first, at - 8); i--) {
    const token = tokenOf(view, i)
    if (SINGLE.test(token.lower)) return onlyPerson(scene, token.start)
    if (PLURAL.test(token.lower)) return several(scene)
    if (token.kind === 'punct' && token.text !== ',') return []
    if (token.kind === 'word' && /^(?:who|that|which|what|котор\p{L}+|кто)$/u.test(token.lower))
      return []
  }
  return []
}

/** "sentenced him", «её приговорили», «ему предъявлено»: the persons of the predicate before, else the only one. */
export const pronounObject = (
  scene: Scene,
  { at }: Pick<Predicate, 'at'>,
  previous: () => Subject[],
): Subject[] => {
  const { view } = scene
  for (const i of [at + 1, at - 1, at + 2, at - 2, at - 3]) {
    if (i < view.sentence.first || i >= view.sentence.next) continue
    const token = tokenOf(view, i)
    const plural = OBJECT_PLURAL.test(token.lower)
    if (!plural && !OBJECT.test(token.lower)) continue
    // "her lawyer", «его брата»: the word only says whose.
    if (/^(?:her|his|его|ее|их)$/.test(token.lower) && owns(scene, i)) return []
    const found = previous()
    if (found.length > 0)
      return found.map(({ who }) => ({ who, how: ', of whom the sentence speaks' }))
    return plural ? several(scene) : onlyPerson(scene, token.start)
  }
  return []
}

const owns = (scene: Scene, index: number): boolean =>
  /^(?:lawyers?|attorneys?|brothers?|sisters?|father|mother|wife|husband|sons?|daughters?|relatives?|family|friends?|house|home|phone|брат\p{L}*|сестр\p{L}+|мать|отц\p{L}+|сын\p{L}*|жен\p{L}+|адвокат\p{L}*|дом\p{L}*|друз\p{L}+|родственник\p{L}*|коллег\p{L}*|телефон\p{L}*)$/u.test(
    tokenOf(scene.view, index + 1).lower,
  )
