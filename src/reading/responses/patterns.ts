import { eitherList } from '../view/scripts.ts'
import { stemList } from '../view/view.ts'
import type { ResponsePattern } from './pattern.ts'
import { ENGLISH_RESPONSES } from './patterns-en.ts'
import { RUSSIAN_RESPONSES } from './patterns-ru.ts'

/** Refusals, silences and steps taken. What an authority answered in words is read from its verbs of saying. */
export const responsesIn = eitherList<ResponsePattern>(ENGLISH_RESPONSES, RUSSIAN_RESPONSES)

/** One of these begins some word of every sentence that a pattern reads. */
export const RESPONSE_STEMS = stemList(
  `no not never neither nor nothing fail failed fails failing hurry late yet still kept keeps keep remained remains remain nobody none refused
  refuses refusing rejected denied denies deny declined dismissed turned ignored ignore went go unanswered unheard attempts reached
  available partially partly granted opened launched initiated instituted agreed apologised apologized called promised pledged returned
  term terms sentence sentences don didn doesn hasn haven hadn response n't
  ответ ответа отписка реакция отклик не никто ничего проигнорировали игнорируют жалоба обращение отказал отказано отказываются отклонил
  удовлетворении удовлетворил получил без возбудил возбуждено начата начато пообещал обещал согласился извинился принес принесли принёс
  назвал начал частично признал`,
)
