import type { Mode, Originator } from '../../domain/claim.ts'
import type { Span } from '../../domain/text-span.ts'
import { isAuthority, isGenericOfficial, isState } from '../lexicon/speakers.ts'
import { familyKey } from '../names/known.ts'
import type { View } from '../view/view.ts'

/** From where to where in the text something is somebody's word, and how it is put. */
export interface Attribution extends Span {
  /** Null where the words point to somebody who can't be told: "they said". */
  readonly originator: Originator | null
  readonly mode: Mode
  /** The words that say so. */
  readonly said: Span
  /** Index of the verb of saying; null for "according to". */
  readonly verb: number | null
}

const FILLER = /^(?:the|a|an|some|its|his|her|their|our|by|to|local|latest)\s+/i

/** A folded key by which the same originator is known again, in whatever Russian case. */
export const originatorKey = (words: string): string => {
  let key = words
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('’', "'")
    .replace(/[«»“”„"]/g, '')
    .replace(/\s+/g, ' ')
  for (let filler = FILLER.exec(key); filler; filler = FILLER.exec(key))
    key = key.slice(filler[0].length)
  return key
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\p{Script=Cyrillic}+/gu, familyKey)
}

const OFFICIAL = /^(?:official|officially|официальн\p{L}*)$/u
/** Those who speak for themselves although an authority or a court is named beside them. */
const NOT_ITS_VOICE =
  /\b(?:lawyers?|attorneys?|advocate|defen[cs]e|witness\p{L}*|relatives?|mother|father|wife|husband|brother|sister|son|daughter|NGO|human rights|activists?|media|newspaper|journalists?|sources?|anonym\p{L}+|anonymity|not to be named|victims?|residents?|detainees?|prisoners?|former|observers?|monitors?)\b|["«“]|(?<!\p{L})(?:адвокат|защит|свидетел|родствен|мат(?:ь|ери)|отец|отц|жен[аы]|муж|брат|сестр|сын|доч|правозащит|активист|журналист|источник|анонимн|жител|потерпевш|задержанн|экс-|бывш|нко|нпо|сми(?!\p{L}))/iu
const COURT =
  /\b(?:courts?|judges?|tribunal|verdict|ruling|judge?ment)\b|(?<!\p{L})(?:суд(?:а|у|ом|е|ы|ов)?|судья|судьи|судьей|приговор\p{L}*|решени\p{L}+ суда|трибунал\p{L}*|горсуд\p{L}*|райсуд\p{L}*|облсуд\p{L}*)(?!\p{L})/iu
const EXPERT =
  /\b(?:experts?['’]?|forensic|examination|medical report|autopsy|expert (?:report|opinion))\b|(?<!\p{L})(?:эксперт\p{L}*|экспертиз\p{L}*|судмедэксперт\p{L}*|вскрыти\p{L}+)/iu
const DOCUMENT =
  /\b(?:verdict|ruling|judge?ment|report|opinion|examination|autopsy|conclusions?|findings?)\b|(?<!\p{L})(?:приговор|решени|постановлени|заключени|экспертиз|вскрыти|вывод)/iu

/** How the words of an originator are put: an authority states; a court or an expert finds, if they do find. */
export const modeOf = (words: string, mode: Mode, finds: boolean): Mode => {
  if (mode !== 'asserted') return mode
  if (NOT_ITS_VOICE.test(words)) return 'asserted'
  const settled = finds || DOCUMENT.test(words)
  if (COURT.test(words)) return settled ? 'found-by-court' : 'officially-stated'
  if (EXPERT.test(words) && settled) return 'found-by-expert'
  return isState(words) ||
    isAuthority(words) ||
    OFFICIAL.test(words.split(/\s/, 1)[0]?.toLowerCase() ?? '')
    ? 'officially-stated'
    : 'asserted'
}

/** The key of a person is the name, of a body its name, whatever role words stand beside; "the mother of X" is not X. */
export const keyOf = (view: View, said: Span, words: string, whole: boolean): string => {
  const anonymous = /anonym|not to be named|источник|анонимн|\bsources?\b/iu.test(words)
  if (anonymous) return originatorKey(words)
  if (isState(words) || isGenericOfficial(words) || /^(?:the )?official\b|^официальн/iu.test(words))
    return 'official'
  if (whole) return originatorKey(words)
  const inside = view.names.filter((n) => n.start >= said.start && n.end <= said.end)
  const name =
    inside.find((n) => n.named.of === 'person') ?? inside.find((n) => n.named.of === 'body')
  return originatorKey(name ? (name.named.base ?? name.words) : words)
}
