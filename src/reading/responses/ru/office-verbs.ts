import { RUSSIAN_OFFICES } from '../official-words.ts'
import type { ResponsePattern } from '../pattern.ts'
import { didRu, theyRu } from './verb-forms.ts'
import { PROMISE, SAY } from './verbs.ts'
import { AT_OFFICE, HERE } from './words.ts'

/** An office that stands where Russian also puts it: "в прокуратуре считают", "сообщил вчера прокурор". */
const THINK = `${SAY} ${PROMISE} полага счита !исход(?:ят|или)(?=\\sиз) !дума(?:ют|ли) !уверен[ы] !звонили !позвонили !перезвонили !приезжали !приходили !писали !прислали !извинялись !извинились`
const OWN =
  '(?:мать|матери|отец|отца|адвокат|жена|муж|брат|сестра|сын|дочь|сосед|что|как|когда|если|котор|правозащит|свидетел|родственник)'
const BETWEEN = String.raw`(?:,? (?!${OWN})[\p{L}\d-]{1,16}){0,5},? `
/** None that is spoken to: «прокурору», «властям», «министром». */
const NAMED = String.raw`(?<! (?:в|во|на|к|ко|от|из|о|об|для|у|с|со|при|через|против|за) )(?!\p{L}+(?:ии|туре|у|ю|ам|ям|ами|ями|ом|ем|ов|ах|ях|ой)(?!\p{L}))(?!главврач)${RUSSIAN_OFFICES}(?!\p{L})`

export const RUSSIAN_OFFICE_VERBS: readonly ResponsePattern[] = [
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`${HERE}(?:в|во|из) (?:[\p{L}-]+ ){0,3}?${AT_OFFICE}(?!\p{L})(?: [\p{L}\d-]+){0,4}? ${theyRu(THINK)}|${HERE}${theyRu(THINK)}(?: \p{L}+){0,2}? (?:в|во|из) (?:[\p{L}-]+ ){0,2}?${AT_OFFICE}(?!\p{L})`,
      'iu',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      `${HERE}${didRu(`${SAY} оплати выдели разреши запрети отмени пообеща обеща поручи отклони отверг распоряди`)}${BETWEEN}${NAMED}`,
      'iu',
    ),
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /(?<!\p{L})призна(?:л[аои]?|ют|[её]т)(?: \p{L}+){0,4}? (?:незаконн|законн|обоснованн|необоснованн|недопустим|правомерн|неправомерн|недействительн|несостоятельн|нежелательн)(?:ым|ой|ыми|ую|ое)(?!\p{L})/iu,
  },
  {
    answer: 'refused',
    needsActor: 'near',
    pattern:
      /(?<!\p{L})остав(?:ил[аио]?|лен[аоы]?|ля[ею]т)(?: \p{L}+){0,4}? (?:как (?:есть|было)|без (?:изменени|последстви|рассмотрени|удовлетворени)\p{L}+|в силе)(?!\p{L})/iu,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /(?<!\p{L})(?:звон(?:ю|им|ил|ила)|позвонил[аи]?|дозвонил(?:ся|ась|ись)) (?:\p{L}+ ){0,2}?(?:в|во|на|до|по)(?!\p{L})[^.;:«“"]{2,70}[:–—-]\s?[«“"]|(?<!\p{L})(?:в ответ|на (?:вопрос|запрос|просьбу|письмо|жалобу|обращение))(?!\p{L})[^.;:«“"]{0,60}[:–—-]\s?[«“"]/iu,
  },
]
