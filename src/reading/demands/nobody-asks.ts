import { type Told, TURNED_TO } from './told.ts'

/** "Nobody asked for", "did not demand", "no longer wants"; "never stopped asking" asks. */
const NEGATED =
  /(?:\b(?:nobody|no one|none(?: of [^,.;]{2,30})?|neither(?: of [^,.;]{2,30})?|never|no longer|without|rarely|hardly|(?:do|does|did|is|are|was|were|has|have|had|will|would|could|can)(?: not|n['’]t)|cannot|refus(?:es|ed|ing) to|fail(?:s|ed|ing)? to|stop(?:s|ped)|ceas(?:es|ed))(?: (?:ever|even|once|yet|also|been|to|himself|herself|themselves))?|(?<!\p{L})(?:никто|никогда|ни разу|отказал(?:ся|ась|ись)|перестал[аи]?|больше не|так и не)(?: (?:ни(?:чего|когда|кого|кому)|у (?:нас|них|меня|него|неё)|не|и|этого|об? (?:этом|том)))*|(?<!\p{L})не)\s$/iu

/** "We ask for nothing but", «не прошу ничего, кроме». */
const SAVE_ONLY =
  /^[^.;]{0,60}?(?:\b(?:but|except|other than|more than)|(?<!\p{L})(?:кроме|а|только|лишь))(?!\p{L})/iu

/** "I don't want my name in the paper" asks. */
const WANTS = /^want/iu

/** "Dropped the demand for", «отозвал ходатайство об». */
const WITHDRAWN =
  /(?:\b(?:drop(?:s|ped|ping)?|withdr(?:aws?|ew|awn|awing)|abandon(?:s|ed|ing)?|renounc(?:es?|ed|ing)|waiv(?:es?|ed|ing)|retract(?:s|ed|ing)?|g[ai]v(?:es?|en|ing) up(?: on)?|back(?:s|ed|ing)? (?:away|down) from|walk(?:s|ed) back)(?: on)?|(?<!\p{L})(?:отозва(?:л[аи]?|ны|но|в)|отзыва(?:ет|ют)|снял[аи]?|отказал(?:ся|ась|ись) от|отступил[аи]? от|забрал[аи]?)) (?:(?:its|their|his|her|the|all|any|earlier|own|свои|сво[её]|своего|своих|прежн\p{L}+|\p{L}+['’]s?) )*(?:\p{Ll}+ )?$/iu

/** "A judge can require", "may ask for", "has the right to demand": what somebody is free to ask. */
const FREE_TO =
  /(?:(?<!\b(?:I|we) )\b(?:can|could|may|might)(?: also| always| then| only| even| be)?|\b(?:the )?(?:rights?|powers?|option|freedom|opportunity|competence|ability|authority|discretion) (?:of [^,.;]{2,30} )?to|\b(?:entitled|free|empowered|able|competent|unable|afraid|reluctant|too \p{L}+) to|(?<!\p{L})(?:может|могут|можно|мог(?:ла|ли)?|вправе|имеет право|имеют право|право|возможность|полномочи[яей]|боял(?:ся|ась|ись)|боится|боятся|не ста(?:л[аи]?|нет|нут)|не дума(?:л[аи]?|ет)|не собира\p{L}+|не намерен[аы]?|не планиру\p{L}+)(?: \p{L}+)?)\s$/iu

/** "Had she asked for a lawyer", «если бы он попросил»: nobody did. */
const UNREAL =
  /(?:^|[,;:–—] ?)["“«]?(?:and |but |и |а |но )?(?:had|if|even if|unless|what if|suppose|supposing|whether|если|даже если|если бы|даже если бы|а если) (?:бы )?(?:[\p{L}'’-]+ ){1,5}$/iu

/** "We have asked for nothing"; "for nothing but the truth" asks. */
const FOR_NOTHING =
  /^ ?(?:for |of (?:them|him|her|you|us) )?nothing(?! (?:but|more|less|else|except|other|short|beyond))/iu
const NO_DEMANDS =
  /\b(?:no|nobody[^.;]{1,20} any|no one[^.;]{1,20} any|never[^.;]{1,20} any|without(?: any)?) (?:\p{Ll}+ )?(?:demands?|requests?|appeals?|calls?|petitions?)(?: |$)/iu

const turnsToNobody = ({ before, words, rest }: Told): boolean =>
  (NEGATED.test(before) && !WANTS.test(words) && !SAVE_ONLY.test(rest)) ||
  FREE_TO.test(before) ||
  UNREAL.test(before) ||
  FOR_NOTHING.test(words.replace(/^.* /su, '').replace(/^for$/u, '') + rest)

/** Words of asking where nobody asks: not, no longer, not yet, or only if. */
export const nobodyAsks = (told: Told): boolean =>
  (TURNED_TO.test(told.words) && turnsToNobody(told)) ||
  NO_DEMANDS.test(`${told.before}${told.words} `) ||
  WITHDRAWN.test(told.before)
