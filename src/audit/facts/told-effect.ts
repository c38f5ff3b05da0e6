import type { CountFact } from './count-fact.ts'

/**
 * What is told to have befallen those counted, by the predicate of the number's own clause. A crowd
 * that "came" or "rioted" has an effect here too, so that its size can be compared.
 */
const EFFECTS: readonly (readonly [string, RegExp])[] = [
  ['detained', /(?<!\p{L})(?:detained|detain|rounded up|taken (?:to|into) (?:the |a )?(?:police |custody|station|district)\p{L}*|(?:were|was) seized by|задерж(?:ан|али|ал[аи]?)\p{L}*|достав(?:лен|ил)\p{L}*)/giu],
  ['arrested', /(?<!\p{L})(?:(?:were|was|been|are|is) (?:later |then |also )?(?:arrested|remanded|jailed)|remanded|placed under arrest|арестова(?:н|л)\p{L}*|взят\p{L} под стражу|заключ[её]н\p{L} под стражу)/giu],
  ['fined', /(?<!\p{L})(?:fined|оштрафован\p{L}*)/giu],
  ['released', /(?<!\p{L})(?:released|freed|let go|отпу(?:щен|стил)\p{L}*|освобо(?:жд[её]н|дил)\p{L}*|вышл\p{L} на свободу)/giu],
  ['injured', /(?<!\p{L})(?:injured|hurt|wounded|пострада(?:л|вш)\p{L}*|ранен\p{L}*|травмирован\p{L}*|получил\p{L}* (?:\p{L}+ )?(?:ранения|травмы))/giu],
  ['killed', /(?<!\p{L})(?:killed|died|dead|lost their lives|shot dead|погиб\p{L}*|убит\p{L}*|умер(?:л\p{L}*)?|скончал\p{L}*)/giu],
  ['beaten', /(?<!\p{L})(?:beaten|избит\p{L}*|избил\p{L}*)/giu],
  ['burned', /(?<!\p{L})(?:burn(?:ed|t)(?: down)?|set on fire|set alight|torched|сгорел\p{L}*|сожж[её]н\p{L}*|сожгл\p{L}*|подожгл\p{L}*|подожж[её]н\p{L}*)/giu],
  ['destroyed', /(?<!\p{L})(?:destroyed|demolished|pulled down|torn down|bulldozed|razed|levelled|снес(?:ён|ен|л)\p{L}*|разруш(?:ен|ил)\p{L}*|уничтож(?:ен|ил)\p{L}*)/giu],
  ['displaced', /(?<!\p{L})(?:lost their homes|(?:left|were|was|made) (?:homeless|without (?:a )?(?:roof|homes?|shelter)\p{L}*)|displaced|без крова|без крыши|без жилья|лишил\p{L}* (?:крова|жилья|домов))/giu],
  ['evicted', /(?<!\p{L})(?:evicted|выселен\p{L}*|выселил\p{L}*)/giu],
  ['deported', /(?<!\p{L})(?:deported|expelled|высла(?:н|л)\p{L}*|депортирова(?:н|л)\p{L}*|выдворен\p{L}*|выдворил\p{L}*)/giu],
  ['abducted', /(?<!\p{L})(?:abducted|kidnapped|taken hostage|похи(?:щен|тил)\p{L}*|увед(?:ён|ен)\p{L}* боевик\p{L}*|захвачен\p{L}* в заложники)/giu],
  ['missing', /(?<!\p{L})(?:missing|unaccounted for|unknown|not been (?:seen|heard)|пропал\p{L}*|пропавш\p{L}*|неизвестн\p{L}*|не известн\p{L}*)/giu],
  ['took-part', /(?<!\p{L})(?:rioted|rebelled|refused to obey|gathered|took part|came to the|went on strike|walked out|struck|stopped work|protested|marched|rallied|had come|came out|бунтова\p{L}*|взбунтова\p{L}*|отказал\p{L}* (?:подчин|повинов|работ)\p{L}*|собрал\p{L}*|вышл\p{L}|участвова\p{L}*|принял\p{L} участие|бастова\p{L}*|бастуют|объявил\p{L}* забастовку|прекратил\p{L}* работу)/giu],
]

const SAME: ReadonlySet<string> = new Set(EFFECTS.map(([effect]) => effect))

/** Where the clause of a number ends. */
const CLAUSE_END = /[;:!?(]|,\s|\s(?:and|while|when|after|before|during|but|because|и|а|но|когда|после|во время|пока)\s|\s[–—]\s/u
/** "48 people who were deported were held": what "who" tells is told of them already. */
const RELATIVE = /,?\s(?:who|whom|which|that|котор\p{L}+)\s/iu
const OF_THE = /^\s*(?:of|out of|из)\s+(?:(?:the|these|those|all|these|этих|тех|всех)\s+)*\p{L}+/iu
const NOT = /(?<!\p{L})(?:not|never|n['’]t|could|might|should|не|могли|могло)(?:\s+\p{L}+)?\s*$/iu

/** The effect on those counted, from the words beside the number first, then from the claim. */
export const toldEffectOf = (fact: CountFact, before: number, after: number): string | null => {
  const { body } = fact.view.text
  const told = clauseAfter(body.slice(fact.span.end, Math.min(after, fact.sentence.end)))
  const relative = RELATIVE.exec(told)
  const own = (relative ? told.slice(0, relative.index) : told).replace(OF_THE, '')
  const found = lastEffect(own)
  if (found !== undefined) return found
  const claimed = fact.effect !== null && SAME.has(fact.effect) ? fact.effect : null
  if (claimed !== null && relative === null) return claimed
  return lastEffect(clauseBefore(body.slice(Math.max(before, fact.sentence.start), fact.span.start))) ?? null
}

const clauseAfter = (words: string): string => words.slice(0, CLAUSE_END.exec(words)?.index)

const clauseBefore = (words: string): string => words.split(CLAUSE_END).at(-1) ?? ''

/** Undefined when the words tell no effect, null when they deny it or leave it open. */
const lastEffect = (words: string): string | null | undefined => {
  let last: { readonly effect: string; readonly at: number } | null = null
  for (const [effect, pattern] of EFFECTS) {
    for (const match of words.matchAll(pattern)) {
      if (last === null || match.index >= last.at) last = { effect, at: match.index }
    }
  }
  if (last === null) return undefined
  return NOT.test(words.slice(0, last.at)) ? null : last.effect
}
