import type { CountFact } from './count-fact.ts'

/**
 * What is told to have befallen those counted, by the predicate of the number's own clause. A crowd
 * that "came" or "rioted" has an effect here too, so that its size can be compared.
 */
const free = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})`, 'giu')

const EFFECTS: readonly (readonly [string, RegExp])[] = [
  [
    'detained',
    free(
      String.raw`detained|detain|detention of|rounded up|picked up|took into custody|held by police|(?:taken|took|brought|hauled|driven|bundled)(?! part)[^.;,]{0,40}?(?:to|into) (?:the |a |police )*(?:police|custody|station|precinct|detention|vans?)\p{L}*|(?:were|was) seized by|задерж(?:ан|али|ал[аи]?|ив)\p{L}*|достав(?:лен|ил)\p{L}*|увез(?:ли|ен|ён)\p{L}*|забрал\p{L}*`,
    ),
  ],
  [
    'arrested',
    free(
      String.raw`arrested|remanded|placed under arrest|(?:placed|put|kept|held) (?:in|into|to) (?:the |a |an )?(?:police |temporary |pre-?trial |remand )*(?:detention|isolator|cells?|remand)(?!\p{L})|арестова(?:н|л)\p{L}*|водвор\p{L}+|помещ[её]н\p{L}* (?:в|под) (?:ивс|сизо|изолятор|стражу)|заключ[её]н\p{L}* под стражу|взят\p{L}* под стражу`,
    ),
  ],
  ['fined', free(String.raw`fined|оштрафован\p{L}*`)],
  [
    'released',
    free(
      String.raw`released|freed|set free|let go|отпу(?:щен|стил)\p{L}*|освобо(?:жд[её]н|дил)\p{L}*|вышл\p{L} на свободу|на свободе`,
    ),
  ],
  [
    'injured',
    free(
      String.raw`injured|injuries|bruis\p{L}+|hurt|wounded|hospitali[sz]ed|taken to hospital|(?:sought|seek(?:ing)?|asked for|needed|required|received|got|turned for|applied for|addressed for|treated with) (?:urgent |emergency )?(?:medical|doctors?['’]?) ?(?:help|aid|assistance|attention|care|treatment)?|were treated (?:in|at|for)|обратил\p{L}* (?:за (?:медицинской )?помощью|к (?:врач|медик)\p{L}+|в (?:больниц|травмпункт)\p{L}*)|за медицинской помощью обратил\p{L}*|телесны\p{L}+ повреждени\p{L}+|ушиб\p{L}*|пострада(?:л|вш)\p{L}*|ранен\p{L}*|травм\p{L}*|увечь\p{L}*|попал\p{L}* в больниц\p{L}+|госпитализирован\p{L}*`,
    ),
  ],
  [
    'killed',
    free(
      String.raw`killed|died|dead|lost their lives|perished|погиб\p{L}*|убит\p{L}*|умер(?:л\p{L}*)?|скончал\p{L}*`,
    ),
  ],
  ['beaten', free(String.raw`beaten|избит\p{L}*|избил\p{L}*`)],
  [
    'burned',
    free(
      String.raw`burn(?:ed|t)(?: down)?|set on fire|set alight|torched|caught fire|(?:went|gone|go) up in flames|gutted|in flames|сгоре\p{L}+|сожж[её]н\p{L}*|сожгл\p{L}*|подожгл\p{L}*|подожж[её]н\p{L}*|выгоре\p{L}+`,
    ),
  ],
  [
    'destroyed',
    free(
      String.raw`destroyed|demolished|pulled down|torn down|tore down|knocked down|bulldozed|razed|flattened|levelled|снес(?:ён|ен|л)\p{L}*|разруш(?:ен|ил)\p{L}*|уничтож(?:ен|ил)\p{L}*`,
    ),
  ],
  [
    'displaced',
    free(
      String.raw`lost their homes|(?:left|were|was|made) (?:homeless|without (?:a )?(?:roof|homes?|shelter)\p{L}*)|displaced|fled|без крова|без крыши|без жилья|лишил\p{L}* (?:крова|жилья|домов)|бежал\p{L}*`,
    ),
  ],
  [
    'evicted',
    free(
      String.raw`evicted|(?:moved|driven|thrown|forced|turned) out|выселен\p{L}*|выселил\p{L}*|выгнал\p{L}*|вывез(?:ли|ен|ён)\p{L}*`,
    ),
  ],
  [
    'deported',
    free(
      String.raw`deported|expelled|sent back|высла(?:н|л)\p{L}*|депортирова(?:н|л)\p{L}*|выдворен\p{L}*|выдворил\p{L}*`,
    ),
  ],
  [
    'abducted',
    free(
      String.raw`abducted|kidnapped|taken hostage|похи(?:щен|тил)\p{L}*|захвачен\p{L}* в заложники|взят\p{L} в заложники`,
    ),
  ],
  [
    'missing',
    free(
      String.raw`missing|unaccounted for|unknown|disappeared|vanished|not been (?:seen|heard)|пропал\p{L}*|пропавш\p{L}*|исчезл\p{L}*|неизвестн\p{L}*|не известн\p{L}*`,
    ),
  ],
  [
    'took-part',
    free(
      String.raw`rioted|rebelled|refused to obey|gathered|assembled|took part|taking part|attended|joined|turned out|showed up|came to the|came onto|walked (?:from|to|towards|along)|went on strike|downed tools|walked (?:out|off)|struck|stopped work|protested|marched|rallied|attacked|stormed|had come|came out|took to the streets|бунтова\p{L}*|взбунтова\p{L}*|отказал\p{L}* (?:подчин|повинов|работ)\p{L}*|собрал\p{L}*|пришл\p{L}(?!\p{L})|(?<=\p{L} )шли (?:от|к|по|на|с)(?!\p{L})|вышл\p{L}(?!\p{L})|присутствова\p{L}*|участвова\p{L}*|принял\p{L} участие|бастова\p{L}*|бастуют|объявил\p{L}* забастовку|прекратил\p{L}* работу|напал\p{L}*|протестова\p{L}*`,
    ),
  ],
]

/** "A mob of several dozen", «толпа из нескольких сотен»: so many there were. */
const CROWD_BEFORE =
  /(?<!\p{L})(?:(?:crowd|mob|group|gang|band|force)s? of (?:some |about |around )?|(?:толп\p{L}|групп\p{L}|банд\p{L}|отряд\p{L}?) (?:из |в |численностью )?)$/iu

const SAME: ReadonlySet<string> = new Set(EFFECTS.map(([effect]) => effect))

/** Where the clause of a number ends. */
const CLAUSE_END =
  /[;:!?(]|,\s|\s(?:and|while|when|after|before|during|but|because|и|а|но|когда|после|во время|пока)\s|\s[–—]\s/u
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
  const ahead = body.slice(Math.max(before, fact.sentence.start), fact.span.start)
  if (CROWD_BEFORE.test(ahead)) return 'took-part'
  const verb = lastEffect(clauseBefore(ahead))
  if (verb !== undefined && relative === null) return verb
  const claimed = fact.effect !== null && SAME.has(fact.effect) ? fact.effect : null
  return relative === null ? claimed : null
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
