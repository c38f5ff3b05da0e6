import type { ResponseContent } from '../../domain/claim-content.ts'
import { stemList } from '../view/view.ts'

export interface ResponsePattern {
  readonly answer: ResponseContent['answer']
  readonly pattern: RegExp
  /** The clause must name an authority or body as the one who acts or should have acted. */
  readonly needsActor: boolean
}

/** Refusals and silences. What an authority answered is read from its verbs of saying. */
export const RESPONSES: readonly ResponsePattern[] = [
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\bno (?:official |written |formal |proper )?(?:response|reaction|reply|answer|explanation|comment)\b/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:did|do|does|has|have|had) (?:not|never|n['’]t)(?: yet)?(?: been)? (?:respond\w*|repl(?:y|ied)|answer\w*|react\w*|comment\w*|recogni[sz]\w*|acknowledg\w*|explain\w*|order\w*|investigat\w*)/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:complaints?|appeals?|requests?|questions?|letters?|petitions?|statements?|attempts?)\b[^.;]{0,110}\b(?:(?:was|were|has been|have been|had been) (?:\w+ )?(?:not|never) \w+(?: (?:processed|answered))?|(?:have|has|had) not been \w+|were (?:either )?ignored|(?:went|remained|go|remain) (?:unanswered|unheard))/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:was|were|been|are|is) (?:simply |either |completely )?ignored\b|\bignored the (?:fact|complaints?|appeals?|requests?|evidence|statements?)/i,
  },
  { answer: 'silent', needsActor: false, pattern: /\bneither\b[^.;]{0,60}\breact\w*/i },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:was|were) (?:not|never)(?: been)? (?:\w+ )?(?:investigated|identified|given a legal assessment|given any assessment|prosecuted|punished|recogni[sz]ed)\b/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:failed|failing|fails) to\b|\bin no hurry to\b|\blate to (?:take|act|intervene|assist)\b|\b(?:has|have) (?:yet|still) to (?:respond|answer|recogni[sz]e)|\b(?:kept|remained|keeps?|remains?) silent\b|\bnobody from the authorities\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:nobody|no one) from the \w+|\b(?:nobody|no one|none of them) (?:has|have|had|was|were) (?:ever )?(?:been )?(?:held|brought|punished|charged|prosecuted|arrested)\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern: /\bdid not receive (?:proper |any |due )?(?:attention|response|answer|compensation)/i,
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern:
      /\b(?:was|were|been) (?:refused|rejected|denied|declined|turned down)\b|\b(?:(?:were|was) not|(?:has|have|had) not been) (?:allowed|permitted|admitted|let in)\b/i,
  },
  {
    answer: 'refused',
    needsActor: true,
    pattern:
      /\brefus(?:ed|es|ing) to\b|\b(?:rejected|declined|dismissed|refused) (?:the|a|an|all|any|our|their|his|her|this|that|access)\b|\bdenied (?:access|entry|us|them|him|her|the (?:request|appeal|motion|application))\b/i,
  },
  {
    answer: 'partly',
    needsActor: false,
    pattern:
      /\b(?:terms?|sentences?)\b[^.;]{0,30}\b(?:was|were) (?:later )?(?:replaced|commuted|reduced)\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /(?<!\p{L})(?:ответ\p{L}*|реакци\p{L}+|отклик\p{L}*)[^.;]{0,60}не (?:последовал\p{L}*|получил\p{L}*|было|поступ\p{L}+)|(?<!\p{L})не (?:ответил|отреагировал|прокомментировал|реагиру)\p{L}*|(?<!\p{L})(?:проигнорирова|игнориру)\p{L}+|(?<!\p{L})(?:жалоб|обращени)\p{L}+[^.;]{0,50}(?:без ответа|не рассмотрен)\p{L}*/iu,
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern:
      /(?<!\p{L})(?:отказал\p{L}*|отказыва\p{L}+|отклонил\p{L}*|не (?:пустили|допустили))(?!\p{L})|(?<!\p{L})(?:в удовлетворении|получил\p{L}* отказ)/iu,
  },
]

/** One of these begins some word of every sentence that a pattern reads. */
export const RESPONSE_STEMS = stemList(
  `no not never neither nor fail failed fails failing hurry late yet still kept keeps keep remained remains remain nobody refused refuses
  refusing rejected denied denies deny declined dismissed turned ignored ignore went go unanswered unheard attempts
  term terms sentence sentences don didn doesn hasn haven hadn response n't
  ответ реакция отклик не проигнорировали игнорируют жалоба обращение отказал отказывать отклонил
  удовлетворении получил`,
)
