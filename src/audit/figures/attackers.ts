import type { CountFact } from '../facts/count-fact.ts'
import { wholeWords } from '../words/whole-words.ts'

/** Anybody, and nobody in particular: "thirty-four men", «человек сорок», and not officers or tenants. */
const ANYBODY = wholeWords(
  String.raw`men|people|persons|youths|individuals|человек|людей|мужчин|парней|молодчиков|молодых людей`,
)
/** "Thirty-four men entered the settlement": what they came to do stands in the sentences around. */
const CAME = wholeWords(
  String.raw`arrived|came|entered|attacked|stormed|broke in(?:to)?|burst in(?:to)?|rushed|descended|surrounded|took part in the attack|приехал\p{L}*|пришл\p{L}+|подъехал\p{L}*|вошл\p{L}+|напал\p{L}*|ворвал\p{L}+|окружил\p{L}*|нагрянул\p{L}*`,
)
const VIOLENCE = wholeWords(
  String.raw`attack(?:ed|ers?|s)?|threw|thrown|beat(?:en|ing)?|set (?:\p{L}+ ){0,3}?(?:fire|alight|ablaze)|burn(?:ed|t|ing)?|masks?|masked|hoods?|hooded|iron bars|clubs|bats|machetes|knives|shooting|shots|looted|напал\p{L}*|нападени\p{L}+|поджига\p{L}+|подожг\p{L}+|жгл\p{L}|избива\p{L}+|избил\p{L}*|биты|битами|палк\p{L}+|арматур\p{L}+|камн\p{L}+|маск\p{L}+|погром\p{L}*|громил\p{L}*`,
)
const FEWEST = 5
/** What they then did is told in this sentence or one of the next two. */
const SENTENCES_ON = 3

/** Whether so many came and did violence. */
export const areAttackers = (fact: CountFact, counted: string | null): boolean => {
  const { view, sentence, span, quantity, noun } = fact
  if (counted !== 'people' || (quantity.low ?? quantity.high ?? 0) < FEWEST) return false
  if (!ANYBODY.test(noun)) return false
  const clause = view.text.body.slice(span.end, sentence.end).split(/[,;:]/u)[0] ?? ''
  if (!CAME.test(clause)) return false
  const around = view.sentences.slice(
    Math.max(0, sentence.index - 1),
    sentence.index + SENTENCES_ON,
  )
  return around.some((s) => VIOLENCE.test(view.slice(s)))
}
