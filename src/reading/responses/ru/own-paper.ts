import type { ResponsePattern } from '../pattern.ts'
import { DONE, HERE } from './words.ts'

/** What an office says in a paper of its own, where it need not be named: a notice, a reply, a letter. */
export const RUSSIAN_OWN_PAPER: readonly ResponsePattern[] = [
  {
    answer: 'refused',
    needsActor: 'own',
    pattern: new RegExp(
      String.raw`${HERE}не (?:был[аои]?\s)?(?:${DONE}|\p{L}{3,}(?:лся|лась|лось|лись|ется|ются|ится|ятся)(?!\p{L})|вправе|уполномоч\p{L}+|намерен\p{L}*|мож(?:ем|ет)(?!\p{L})|могу(?!\p{L})|подлеж\p{L}+|име(?:ем|ет|ли|ло)(?!\p{L})|располага\p{L}+|соответству\p{L}+|явля\p{L}+)|${HERE}(?:ни один|ни одна|ни одного|никто|никаких|никакого|каких-либо|какого-либо)(?!\p{L})[^.;]{0,80}?${HERE}не(?!\p{L})`,
      'iu',
    ),
  },
  {
    answer: 'answered',
    needsActor: 'own',
    pattern: new RegExp(
      String.raw`${HERE}(?:разъясня|уведомля|приноси|выража|заверя|гарантиру|поясня|напомина|подтвержда|призна|отказыва|сожале|благодар|обраща(?=ем внимание))(?:ем|ю|им)(?!\p{L})`,
      'iu',
    ),
  },
  {
    answer: 'answered',
    needsActor: 'own',
    pattern: new RegExp(
      String.raw`${HERE}В(?:ам|ы|ас)(?!\p{L})(?: \p{L}+){0,4}? (?:предоставлен\p{L}*|выдан\p{L}*|направлен\p{L}*|разъясн\p{L}+|отказан\p{L}*|получите|уведомлен\p{L}*|извещен\p{L}*|проинформирован\p{L}*|буд(?:ет|ут)|сообщ\p{L}+|возвращ\p{L}+|приглаш\p{L}+)(?!\p{L})|${HERE}(?:предоставлен|выдан|направлен|разъясн[её]н|отказан|сообщ[её]н|возвращ[её]н)[аоы]?(?: \p{L}+){0,2} Вам(?!\p{L})`,
      'u',
    ),
  },
]
