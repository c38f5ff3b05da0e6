/**
 * What opens a list of requests: a sentence that breaks off at a colon or at its verb ("we request
 * you:", «просим»), or a heading over a section ("Recommendations", «Чего мы требуем»).
 */
import { fitsIn } from '../view/fits.ts'
import type { View } from '../view/view.ts'

/** "We request you:", «Мы требуем:», "should:". */
const ASKS_AND_STOPS =
  /\b(?:move|moves|apply|applies|request|requests|requesting|ask|asks|asking|asked|demand|demands|demanding|urge|urges|urged|urging|beg|begs|begged|implore|implores|pray|prays|prayed|prayers?|plead|pleads|petitions?|seek|seeks|sought|directs?|directed|requires?|considers? that|submits? that|holds? that|is of the (?:view|opinion) that|accordingly|in view of (?:the (?:above|foregoing)|all this)|we look for|we (?:await|wait for)|orders?|ordered|insists?|wants?|proposes?|call|calls|called|calling|appeal|appeals|appealed|should|must|shall|recommend|recommends|recommended|recommendations|requested|demanded|invites?|encourages?|expects?|advises?|resolves?|resolved|need|needs|needed|required|necessary|reliefs?|remed(?:y|ies)|terms|conditions|owed|to be done|petitioned|petitioning|insisted|proposed|advised|invited|encouraged|hoped|undertakings?|orders?|would (?:help|have|like|be right)|grateful|appreciate|observations|clarifications?|(?:the following|these|such|further|as to the) (?:steps|measures|actions|points|undertakings|things|matters|questions|issues|requests|information|documents))\b[^.;]{0,160}:\s*$|(?<!\p{L})(?:требу(?:ю|ем|ют|ет)|прос(?:им|ят|ит)|прошу|призыва(?:ю|ем|ют|ет)|ходатайству(?:ю|ем|ет|ют)|должн[ыао]|должен|требования|просьбы|рекоменду(?:ю|ем|ет|ют|ется)|рекомендации|предлага(?:ю|ем|ет|ют|ется)|предложения|настаива(?:ю|ем|ет|ют)|добива(?:юсь|емся|ется|ются)|хотим|хочу|хотят|жд[её]м|ожидаем|умоляем|молим|постановил[аи]?|обязать|поручить|обязал[аи]?|просил[аи]?|потребовал[аи]?|призвал[аи]?|рекомендовал[аи]?|предложил[аи]?|следует|надлежит|необходимо|нужно|надо|нужны|необходимы|предписано|предписывается|поручено|от вас|от властей|в связи с (?:изложенным|вышеизложенным)|на основании изложенного|исходя из изложенного|учитывая изложенное|с учётом изложенного|ввиду изложенного|считаем|полагаем|счита(?:ет|ют)|полага(?:ет|ют),? что|требуются|потребуются|представляется|напоминаем|рекомендовано|обращаемся)(?!\p{L})[^.;]{0,160}:\s*$/iu

const MARK = String.raw`[\s\d.)§*#–—-]{0,12}(?:(?:section|part|chapter|annex|раздел|часть|глава) [\dIVX]{1,4}[.:]? )?`

const ENGLISH_HEAD =
  '(?:(?:our|the|my|their|key|main|general|specific|urgent|immediate|final|policy|priority|minimum|agreed|concrete|practical|interim|common|joint|conclusions? and|findings and) ){0,3}(?:recommendations?|demands|requests|asks|calls to action|calls?|appeals?|prayers?|petition|motions|applications|reliefs?|relief sought|orders sought|remedies sought|remedy sought|proposals|terms|conditions|remed(?:y|ies)|undertakings(?: sought)?|priorities|benchmarks|wish list|needs|steps|actions?|(?:list of )?(?:demands|requests|recommendations)|points for (?:the )?[^.;:]{2,40}|prayers? for relief|steps required|required steps|next steps|measures (?:required|needed|requested|sought)|way forward|the way forward|action (?:points|required|requested|needed)|requested action)'
const ENGLISH_QUESTION = String.raw`what (?:(?:we|they|you|i|the \w+|people|families|survivors|victims) (?:now )?(?:want|ask|demand|need|expect|seek|recommend|propose|can do|should do|must do|call for|request)(?: for)?(?: from \w+(?: \w+)?)?|(?:must|should|has to|have to|needs to|ought to) (?:now )?(?:change|happen|be (?:done|changed|put right))|(?:is|remains|still has|is still) (?:needed|required|to be done|owed)(?: now)?|remains to be done|(?:would|will|could|might) (?:help|put (?:this|it|things) right|justice (?:require|look like))|comes next|(?:the )?[\p{L}’' -]{2,50}? (?:can|could|should|must|needs to|has to|ought to|might) do(?: now| next| today| about it)?|(?:has|have|needs?) to (?:happen|change|be done)(?: now)?)|(?:we|they|i|the families|families|people) (?:want|ask for|demand|need|expect|await|wait for|call for|stand for|look for)(?: from [^.;:]{2,40})?|(?:needed|wanted|required|urgently needed|still needed)(?: now)?|(?:two|three|four|five|six|seven|eight|nine|ten|some|a few) (?:things|steps|points|requests|demands|questions)(?: (?:to|for|that|we|which) [^.;:]{2,60})?`
const RUSSIAN_HEAD =
  '(?:(?:наши|мои|их|основные|общие|главные|первоочередные|неотложные|ключевые|выводы и|итоги и|заключени[ея] и) ){0,3}(?:рекомендации|требования|просьбы|предложения|пожелания|ходатайства|наказы|необходимые меры|неотложные меры|первоочередные шаги|дальнейшие шаги|меры, которые|просительная часть)'
const RUSSIAN_QUESTION = String.raw`(?:чего|что|о ч[её]м|к чему) (?:(?:мы|я|они|люди|семьи|родные|жители|матери|пострадавшие) )?(?:хотим|хочу|хотят|требу\p{L}+|прошу|прос\p{L}+|добива\p{L}+|жд[её]м|жд[уё]т|ожида\p{L}+|призыва\p{L}+|предлага\p{L}+)|что (?:(?:нам|вам|властям|государству|теперь|от вас|от нас|от властей) ){0,2}(?:надо|нужно|необходимо|следует|требуется|предстоит|должно|от вас)(?: (?:с?делать|измени\p{L}+))?|что (?:нужно|надо|необходимо) (?:с?делать|изменить)|что (?:делать|от вас)|как (?:вы можете )?помочь|(?:мы|мы все|семьи|жители|люди|родные)? ?(?:жд[её]м|требуем|просим|ждут|требуют|просят|настаиваем|предлагаем|призываем)(?: (?:от \p{L}+(?: и \p{L}+)?|ответа|решений|действий))?|(?:срочно )?(?:нужно|надо|нужны|требуется|необходимо)(?: \p{L}+)?(?=:)|за что (?:мы )?(?:стоим|выступаем)|с чем (?:мы )?(?:пришли|ид[её]м)`

const HEADING = new RegExp(
  String.raw`^${MARK}(?:(?:${ENGLISH_HEAD})(?: (?:to|of|for|by|from|addressed to) [^.;:]{2,80})?|${ENGLISH_QUESTION})[:?]?[\s*#_=]*$|^${MARK}(?:(?:${RUSSIAN_HEAD})(?: [^.;:]{2,80})?|${RUSSIAN_QUESTION})[:?]?[\s*#_=]*$|^\W*(?:(?:в связи с|на основании|с учетом|с учётом|исходя из|учитывая) [^.;:]{3,60} )?(?:прошу|просим|требуем|постановил[аи]?|we (?:ask|demand|pray))\s*:?\s*$`,
  'iu',
)

/** "We urge" at the end of a line, with the list below it and no colon. */
const BREAKS_OFF =
  /^[^.;:!?\n]{0,70}(?:\b(?:urge|urges|demand|demands|recommend|recommends|ask|asks|request|requests|call (?:on|upon)|calls (?:on|upon))|(?<!\p{L})(?:требуем|просим|прошу|призываем|рекомендуем|рекомендует|предлагаем|настаиваем))\s*$/iu

/** "As to your requests:": what follows answers them. */
const ANSWERS =
  /^[\s\d.)]*(?:as (?:to|for|regards)|regarding|concerning|with (?:regard|respect) to|in (?:reply|answer|response) to|on) (?:your|the|these|those|his|her|their) (?:[\p{L}-]+ ){0,2}?(?:requests?|demands?|questions?|points?|applications?|petitions?)(?!\p{L})|^[\s\d.)]*(?:по|касательно|относительно|в ответ на|на) (?:ваш\p{L}*|существу|указанн\p{L}+|заявленн\p{L}+) (?:[\p{L}-]+ ){0,2}?(?:просьб|требовани|запрос|ходатайств|вопрос|обращени)\p{L}*[^.;]{0,80}(?:сообща|разъясня|отвеча|:\s*$)/iu

const LONGEST_HEADING = 120

const LONGEST_OPENING = 90

const isHeading = fitsIn(HEADING)
const breaksOff = fitsIn(BREAKS_OFF)

/** A heading over a section in which every item asks for something. */
export const headsSection = (view: View): boolean =>
  view.end - view.start < LONGEST_HEADING && isHeading(view)

export const opensList = (view: View): boolean => {
  const text = view.text.slice(view.start, view.end)
  return (
    ((text.length < LONGEST_OPENING && breaksOff(view)) ||
      (/:\s*$/.test(text.slice(-4)) && ASKS_AND_STOPS.test(text.slice(-280))) ||
      headsSection(view)) &&
    !ANSWERS.test(text)
  )
}

/** "To the government:", «Офису прокурора», "For donors": whom the items below are put to. */
const ADDRESSED =
  /^[\s\d.)–—•*-]{0,8}(?:(?:[Tt]o|TO|[Ff]or|FOR) (?:the |all |both )?(\p{L}(?:[^.;:!?\n]|\.(?=\d)){2,110}?)(?: should| must)?|(?:[Кк] |[Дд]ля )?(\p{Lu}[\p{L}-]*(?:ому|ему|ым|им|ам|ям|ой|ей|ии|у|ю|е|и)(?: [^.;:!?\n]{1,110}?)?))\s?:?\s*$/u
const TELLS = /(?<!\p{L})\p{L}{2,}(?:л[аио]?|лся|лась|лись|ется|ются|ает|ают|ит|ят)(?!\p{L})/iu

/** «Приложение:», "Enclosures:", "cc:": what follows a letter, and is put to nobody. */
const ANNEXED =
  /^[\s\d.)–—•*-]*(?:приложени|копи[яию]|список приложени|примечани|источник|основание|дата|подпис|тел(?:ефон)?(?!\p{L})|адрес|annex|appendix|enclos|encl(?!\p{L})|attach|copy|copies|cc(?!\p{L})|notes?(?!\p{L})|source|date|signed)/iu

export const addressedIn = (text: string): string | null => {
  if (text.length > LONGEST_HEADING) return null
  const match = ADDRESSED.exec(text)
  const words = (match?.[1] ?? match?.[2])?.trim()
  return words === undefined || TELLS.test(words) || ANNEXED.test(text) ? null : words
}
