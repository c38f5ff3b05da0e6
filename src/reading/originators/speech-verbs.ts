import type { Mode } from '../../domain/claim.ts'

const ENGLISH: Readonly<Record<string, string>> = {
  asserted:
    'said says say saying told tells stated states stating reported reports announced announces declared noted notes explained explains emphasized emphasised added adds testified admitted confessed insisted insists believes believe recalled recalls shouted counted suggest suggests confirmed confirms wrote writes warned promised promises replied answered acknowledged established estimated estimates pointed indicated proved speak speaks',
  alleged: 'claimed claims claim alleged alleges complained asserted asserts',
  denied: 'denied denies deny denying rejected refuted disputes',
  retracted: 'retract retracts retracted withdrew withdraws withdrawn recanted',
}

const RUSSIAN: Readonly<Record<string, string>> = {
  asserted:
    'сообщ заяв рассказ говор сказал отмет отмеча подчерк счита поясн добав подтверд объясн уточн призна напис пиш вспомин уверя насчит доклад объяв ответ обеща пообеща',
  alleged: 'утвержда пожалов жалу якобы',
  denied: 'опровер отрица отверг',
  retracted: 'отозва',
}

const english = new Map<string, Mode>()
for (const mode of ['asserted', 'alleged', 'denied', 'retracted'] as const) {
  for (const form of (ENGLISH[mode] ?? '').split(' ')) english.set(form, mode)
}

const russian: { stem: string; mode: Mode }[] = []
for (const mode of ['asserted', 'alleged', 'denied', 'retracted'] as const) {
  for (const stem of (RUSSIAN[mode] ?? '').split(' ')) russian.push({ stem, mode })
}

const RUSSIAN_VERB_END =
  /(?:л|ла|ло|ли|ет|ют|ит|ят|ают|яют|ал|али|ала|тся|лся|лась|лись|ил|ила|или|ут|шут|шет)$/

/** The mode a verb of saying gives to what is said; null when the word is none. */
export const speechMode = (lower: string): Mode | null => {
  const mode = english.get(lower)
  if (mode) return mode
  if (!/^\p{Script=Cyrillic}/u.test(lower) || !RUSSIAN_VERB_END.test(lower)) return null
  return russian.find(({ stem }) => lower.startsWith(stem))?.mode ?? null
}
