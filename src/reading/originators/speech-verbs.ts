import type { Mode } from '../../domain/claim.ts'
import { beginsCyrillic } from '../tokens/characters.ts'

type Said = 'asserted' | 'alleged' | 'denied' | 'retracted'
const MODES: readonly Said[] = ['asserted', 'alleged', 'denied', 'retracted']

const ENGLISH: Readonly<Record<Said, string>> = {
  asserted:
    'said says say saying told tells stated states stating reported reports report announced announces declared declares noted notes explained explains emphasized emphasised stressed stresses added adds testified testifies admitted admits confessed insisted insists believes believe recalled recalls shouted counted suggest suggests confirmed confirms wrote writes warned warns promised promises replied answered acknowledged acknowledges established estimated estimates pointed indicated indicates proved speak speaks argued argues maintained maintains remarked mentioned complained described describes documented documents recounted recounts revealed reveals tweeted posted commented responded concluded concludes observed cautioned vowed pledged accuses accused condemned condemns',
  alleged: 'claimed claims claim alleged alleges asserted asserts allege',
  denied: 'denied denies deny denying rejected rejects refuted refutes disputes disputed dismissed',
  retracted: 'retract retracts retracted withdrew withdraws withdrawn recanted recants',
}

const RUSSIAN: Readonly<Record<Said, string>> = {
  asserted:
    'сообщ заяв рассказ говор сказал отмет отмеча подчерк счита поясн добав подтверд объясн уточн призна напис пиш вспомин уверя насчит доклад объяв ответ обеща пообеща настаива увер указ прокомментир передал переда процитир показал свидетельств написал констатир заверил задокументир зафиксир предупред осуд',
  alleged: 'утвержда пожалов жалу',
  denied: 'опровер отрица отверг',
  retracted: 'отозва',
}

const english = new Map<string, Mode>()
const russian: { stem: string; mode: Mode }[] = []
for (const mode of MODES) {
  for (const form of ENGLISH[mode].split(' ')) english.set(form, mode)
  for (const stem of RUSSIAN[mode].split(' ')) russian.push({ stem, mode })
}

const RUSSIAN_VERB_END = /(?:л|ла|ло|ли|ет|ют|ит|ят|ут|шут|шет|ется|ются|ится)$/
/** «Говорится, что» names nobody who speaks; it is read from what it stands in. */
const REFLEXIVE = /(?:ся|сь)$/

/** The mode a verb of saying gives to what is said; null when the word is none. */
export const speechMode = (lower: string): Mode | null => {
  const mode = english.get(lower)
  if (mode) return mode
  if (!beginsCyrillic(lower) || !RUSSIAN_VERB_END.test(lower)) return null
  if (REFLEXIVE.test(lower) && !/^(?:пожалова|жалу)/.test(lower)) return null
  return russian.find(({ stem }) => lower.startsWith(stem))?.mode ?? null
}

/** Verbs that say only where "that" follows, or a quotation stands beside: «указал, что», "accused X of". */
const ONLY_WITH_THAT =
  /^(?:report|reports|counted|proved|established|documents|posted|observed|accuse[sd]|condemn(?:s|ed)|dismissed|rejected|rejects|disputed|disputes|отверг\p{L}*|показал\p{L}*|указ\p{L}*|передал\p{L}*|переда\p{L}*|призна\p{L}*|ответ\p{L}*|осуд\p{L}*|предупред\p{L}*|насчит\p{L}*|отмет\p{L}*|счита\p{L}*|добав\p{L}*|увер\p{L}*|объяв\p{L}*|обеща\p{L}*|пообеща\p{L}*)$/u

export const needsThat = (lower: string): boolean => ONLY_WITH_THAT.test(lower)

/** "Found that", «установил, что»: a court or an expert finds. */
export const isFindingVerb = (lower: string): boolean =>
  /^(?:found|finds|concluded|concludes|established|ruled|rules|determined|held|showed|shows|revealed|установил\p{L}*|пришел|пришла|пришли|постановил\p{L}*|выявил\p{L}*|показал\p{L}*|признал\p{L}*|счел|сочла)$/u.test(
    lower,
  )
