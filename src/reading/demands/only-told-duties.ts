import type { Told } from './told.ts'

/**
 * Words of need and duty in a sentence that lays down or recalls how things are: a rule of the house, a
 * burden of proof, a saying of the grandparents, a timetable; and calls to violence, which are no demand
 * that anybody could grant.
 */

const MUST = /^(?:must|ha(?:s|ve) to|shall|(?:is|are) to|need(?:s)? to)(?!\p{L})/iu
const SHOULD = /^(?:must|should|ought to|shall|ha(?:s|ve) to)(?!\p{L})/iu
const SHOULD_RU = /^(?:долж(?:ен|н[аоы])|надо|нужно|следует|пора|нельзя)(?!\p{L})/iu

/** "Must by law be told", "must be held within ninety days under the charter". */
const LAID_DOWN =
  /^ (?:by law|[^.;]{3,90}? (?:under|by|according to) (?:(?:the|its|their|domestic|national) )*(?:law|constitution|charter|code|house rules|rules|statutes?)(?!\p{L}))/iu
const WHO_ANSWERS =
  /\b(?:states?|governments?|authorit\p{L}+|ministr\p{L}+|police|courts?|prisons?|prosecut\p{L}+)(?: [\p{L}'’-]+){0,2}$/iu

/** "Prisoners must stand when an officer enters". */
const HELD =
  /\b(?:prisoners?|inmates|detainees?|visitors|suspects?|everyone|everybody|pupils|recruits|conscripts)$/iu
const HOUSE_RULE =
  /^ (?:be inside|be in bed|stand|wear|rise|queue|kneel|sleep|wash|face|keep silent|get up|line up|walk|salute|address|ask (?:permission|leave)|work)(?!\p{L})/iu
const AN_ACCUSED =
  /(?:^|[,;:] |that )["“«]?an? (?:suspect|detainee|prisoner|accused|statement|warrant|complaint|application|witness statement|visitor|candidate)$/iu

/** "The prosecutor must prove the intent". */
const PROVES =
  /^ (?:prove|show (?:that|beyond)|demonstrate|establish (?:that|intent|guilt))(?!\p{L})|^ доказать(?!\p{L})/iu

/** "A man should keep his word", «мужчина должен держать слово». */
const ANY_PERSON =
  /(?:^|[,;:] |that |что )["“«]?(?:an? (?:good |real |young )?(?:man|woman|person|mother|father|son|daughter|wife|husband|child|boy|girl|guest|friend|human being)|мужчина|женщина|человек|гость|девушка|мальчик)$/iu
const TAUGHT =
  /(?<!\p{L})(?:учил[аи]?|taught (?:us|me|him|her|them)),? (?:что|that)(?!\p{L})[^.;]{0,60}$/iu

/** "To be valid, a statement has to be signed". */
const TO_BE =
  /^["“«\s]*to (?:be|get|enter|obtain|qualify|apply|pass|cross)(?!\p{L})[^,.;]{0,40}, [^,.;]{0,60}$/iu

/** "Should reopen in September". */
const BY_TIMETABLE =
  /^ (?:re-?open|be (?:open|ready|known|over|finished|back)|resume|finish|end|close|run|last)(?: again)? (?:in|by|on|at|from|before|within|until|for)(?!\p{L})|^ (?:открыться|закрыться|закончиться|завершиться|возобновиться|заработать|быть (?:известн|готов)\p{L}*) (?:в|к|через|с)(?!\p{L})/iu

/** "Should be hanged", "called on people to kill", «надо сжечь». */
const ASKED_FOR =
  /^(?:must|should|ought|ha(?:s|ve) to|call|urg|ask|demand|призыв|призв|требов|треб|надо|нужно|пора|долж|следует|сказал|говор|заяв|пис|напис)/iu
const VIOLENCE =
  /^[^.;,]{0,60}?(?<!\bnot )(?:\bbe (?:hanged|burn(?:ed|t)|killed|shot|slaughtered|exterminated|wiped out|lynched|crushed)|\bto (?:kill|burn|slaughter|lynch|exterminate|attack|beat|murder|shoot))(?!\p{L})|^[^.;]{0,60}?(?<!(?<!\p{L})не )(?<!\p{L})(?:вешать|повесить|сжечь|жечь|убивать|убить|расстрел(?:ять|ивать)|резать|перерезать|уничтож(?:ать|ить)|громить|истребл?(?:ять|ить)|мочить)(?!\p{L})/iu

/** "The question should be decided by the courts". */
const FOR_THE_COURTS =
  /\b(?:questions?|matters?|issues?|allegations?|claims?|complaints?|disputes?)(?: (?:of|about|on) [^.;]{2,60})? (?:should|must|ought to|ha(?:s|ve) to) be (?:decided|settled|determined|resolved|prove[nd]|examined|dealt with) (?:by|in|before) (?:the |a )?(?:courts?|judges?|prosecut\p{L}+|investigat\p{L}+)|(?<!\p{L})(?:вопрос|утверждени|жалоб|претензи|спор|обвинени)\p{L}*(?: [^.;,]{2,60})? (?:долж(?:ен|н[аоы])|надо|нужно|следует) (?:решать|решить|доказывать|доказать|задать|рассматривать|адресовать|направлять)(?= (?:[\p{L}-]+ )?(?:суд|следстви|прокур))/iu

/** «Полицейский обязан применять оружие соразмерно»: what all of a trade or all states have to do. */
const OF_ALL_RU =
  /^["«\s–—]*(?:(?:всяк|люб|кажд)\p{L}+ (?:[\p{L}-]+ ){0,2}?\p{L}+|(?:[\p{L}-]+ый |[\p{L}-]+ий |[\p{L}-]+ые |[\p{L}-]+ие )?(?:государства|врачи?|фельдшеры?|дипломаты?|полицейски[йе]|сотрудник[иа]?|судь[ия]|следователи?|надзиратели?|учител[ья]|солдаты?|офицеры?|конвоиры?|чиновники?|граждан(?:е|ин)|работники?|журналисты?|адвокаты?|нотариусы?|консулы?|приставы?|дознаватели?|медики?|медс[её]стры|прокуроры?|военнослужащие|должностные лица|участники|стороны|государства-участники))$/iu
const SOON_RU =
  /(?<!\p{L})(?:до \d|к \d|не позднее|немедленно|незамедлительно|срочно|в течение|завтра|сегодня|теперь|наконец)(?!\p{L})/iu

/** «Иванова признать виновным»: what a verdict decides. */
const VERDICT =
  /(?<!\p{L})(?:признать (?:не)?виновн\p{L}+|назначи(?:ть|в) [^.;]{0,80}(?:год|лет|месяц|условно|наказани|штраф)\p{L}*|иск [^.;]{0,60}удовлетворить|срок [^.;]{0,40}исчислять|меру пресечения [^.;]{0,60}(?:отменить|оставить|изменить)|вещественные доказательства [^.;]{0,80}(?:уничтожить|хранить|вернуть|возвратить)|в удовлетворении [^.;]{0,60}отказать|зачесть (?:в срок|время)|приговор [^.;]{0,40}оставить без изменени\p{L})(?!\p{L})/iu

/** «В удовлетворении ходатайства отказать». */
const REFUSED = /(?<!\p{L})в удовлетворении (?:[\p{L}-]+ ){0,4}$/iu

/** Whether words of need only tell how things are or ought to be for everybody. */
export const onlyRules = ({ before, words, rest }: Told): boolean => {
  const subject = before.trimEnd()
  const must = MUST.test(words)
  const should = SHOULD.test(words) || SHOULD_RU.test(words)
  return (
    (must && LAID_DOWN.test(rest) && !WHO_ANSWERS.test(subject)) ||
    (must && HELD.test(subject) && HOUSE_RULE.test(rest)) ||
    (must && AN_ACCUSED.test(subject)) ||
    (must && TO_BE.test(before)) ||
    (should && (PROVES.test(rest) || ANY_PERSON.test(subject) || BY_TIMETABLE.test(rest))) ||
    ANY_PERSON.test(/^(.*?)(?: should| must| долж)/isu.exec(rest)?.[1] ?? '') ||
    TAUGHT.test(before) ||
    (/^обязан/iu.test(words) && OF_ALL_RU.test(subject) && !SOON_RU.test(rest)) ||
    ((!/\p{L}/u.test(before) || /^постановил/iu.test(words)) &&
      !/прос|прош|треб|ходат/iu.test(words) &&
      VERDICT.test(words + rest)) ||
    (REFUSED.test(before) && /отказать/iu.test(words + rest)) ||
    (ASKED_FOR.test(words) && VIOLENCE.test(words.replace(/^\S+/u, '') + rest)) ||
    FOR_THE_COURTS.test(before + words + rest)
  )
}
