import type { Named } from '../../domain/claim-content.ts'
import { isOblique } from '../names/oblique.ts'
import { isCyrillic } from '../tokens/token.ts'
import type { Predicate } from '../view/predicates.ts'
import type { Scene } from '../view/scene.ts'
import { tokenOf, type View } from '../view/view.ts'
import { listBeginningWith, persons } from './persons.ts'

/** Words by which a case, a term or a home is somebody's. */
const LINK_EN = /\b(?:of|against|for|to|on) (?:(?:the |an? )?(?:[\p{L}-]+ ){0,3})$/iu
const OWNED =
  /^['’]s?\s(?:(?:[\p{L}-]+\s){0,3})(?:term|sentence|detention|custody|arrest|verdict|conviction|charges?|case|home|house|flat|apartment|office|appeal|pre-trial|lawyers?|attorneys?|defen[cs]e|imprisonment|punishment)/iu
const KIN =
  /\b(?:lawyers?|attorneys?|brothers?|sisters?|father|mother|wife|husband|sons?|daughters?|relatives?|family|friends?|murder|killing|death|judge|court) of (?:the )?$/iu
const LINK_RU =
  /(?<!\p{L})(?:у|против|в отношении|с|для|над|на|к|дом[ае]?|квартир[уе]|офис[еа]?|жилище|жилье)\s(?:\p{L}+\s){0,3}$/iu
const KIN_RU =
  /(?<!\p{L})(?:брат\p{L}*|сестр\p{L}+|мат(?:ь|ери)|отец|отц\p{L}+|сын\p{L}*|доч\p{L}+|жен\p{L}|муж\p{L}*|родственник\p{L}*|друг\p{L}*|судь\p{L}+|судей|убийств\p{L}+|гибел\p{L}+)\s$/iu

const FARTHEST = 110

/** Persons whose term, case or home the predicate tells of, by "X's", "against X", «у X», a dative. */
export const linkedTo = (scene: Scene, { at }: Predicate): Named[] => {
  const { view } = scene
  const token = tokenOf(view, at)
  const near = persons(view, view.start, view.end).filter(
    (n) =>
      n.start < token.end + FARTHEST && n.end > token.start - FARTHEST && !crosses(view, n, token),
  )
  const linked = near.filter((n) => {
    const before = view.text.slice(Math.max(view.start, n.start - 60), n.start)
    if (isCyrillic(token)) return !KIN_RU.test(before) && (isOblique(n) || LINK_RU.test(before))
    const after = view.text.slice(n.end, n.end + 60)
    if (/^['’]/.test(after)) return OWNED.test(after)
    return (LINK_EN.test(before) && !KIN.test(before)) || isOwnAppeal(view, n.end, token.start)
  })
  const [first] = linked
  if (!first) return []
  return listBeginningWith(view, near.slice(near.indexOf(first))).map((n) => n.named)
}

/** "X appealed the verdict": nothing between the name and the verb. */
const isOwnAppeal = (view: View, end: number, verb: number): boolean =>
  verb >= end &&
  /^\s(?:has |have |had )?$/.test(view.text.slice(end, verb)) &&
  /^appeal|^обжал/i.test(view.text.slice(verb, verb + 6))

/** Something said, or another clause, stands between. */
const crosses = (
  view: View,
  name: { start: number; end: number },
  verb: { start: number; end: number },
): boolean =>
  /[;:]|[.!?]\s|\b(?:that|while|who|but|said|when)\b|(?<!\p{L})(?:что|когда|но|котор\p{L}+)(?!\p{L})/iu.test(
    name.start < verb.start
      ? view.text.slice(name.end, verb.start)
      : view.text.slice(verb.end, name.start),
  )
