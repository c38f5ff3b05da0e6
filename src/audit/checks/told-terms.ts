import type { Told } from '../accounts/told.ts'
import { toldCheck } from '../accounts/told-check.ts'
import type { AuditContext } from '../context.ts'
import { durationsIn } from '../words/durations.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { wholeWords } from '../words/whole-words.ts'

/** The length of a sentence, told by texts of one matter that give no term in common. */
export const toldTerms = toldCheck({
  name: 'terms of punishment',
  told: (context) => termsTold(context),
  kind: 'status-conflict',
  severity: 'high',
  says: () => 'Not the same terms are told',
})

const SENTENCED = wholeWords(
  String.raw`sentenced|(?:gave|giving) (?:him|her|them)|penalty|to serve|(?:he|she|they) (?:got|received|was given|were given)|jailed for|suspended|to sit|behind bars for|prison terms?|years? in (?:prison|jail|a penal colony)|imprisonment|deprivation of liberty|(?:security|strict|general)[- ](?:regime )?colony|приговор\p{L}*|осуд\p{L}+|осужд[её]н\p{L}*|лишени\p{L} свободы|ограничени\p{L} свободы|(?:лет|года?) дали|дали (?:\p{L}+|\p{Nd}+) (?:лет|год)\p{L}{0,2}|условно|колони\p{L}+|получил\p{L}* (?:срок|\p{L}+ лет|\p{Nd}+ (?:лет|год))|назначен\p{L}* (?:наказани\p{L}+|\p{L}+ лет|\p{Nd}+ (?:лет|год))|(?:усиленн|строг|общ|особ)\p{L}+ режим\p{L}*`,
)
/** What the law allows, what a prosecutor asks for and what a higher court makes of it is not that sentence. */
const NO_SENTENCE = wholeWords(
  String.raw`carries|carry|punishable|up to|liable|faces?|facing|asks? for|asked for|demand\p{L}*|maximum|attracts?|on appeal|appeal court|court of appeal|reduc\p{L}+|shorten\p{L}+|commut\p{L}+|cut to|lowered|replaced|прос\p{L}+|запросил\p{L}*|апелляц\p{L}+|кассац\p{L}+|сократил\p{L}*|сокращ[её]н\p{L}*|снизил\p{L}*|снижен\p{L}*|смягч\p{L}+|замен(?:ил|[её]н)\p{L}*|грозит|до|наказыва\p{L}+|предусматрива\p{L}+`,
)
const MONTH = 700

const termsTold = ({ views }: AuditContext): Told[] =>
  [...views.values()].flatMap((view) =>
    view.sentences.flatMap((sentence) => {
      const words = view.slice(sentence)
      return SENTENCED.test(words) && !NO_SENTENCE.test(words) ? toldIn(view, sentence, words) : []
    }),
  )

/** "Anton Lev, 41 год, получил …": how old he is. */
const isAge = (words: string, start: number, end: number): boolean =>
  /(?:,\s|\(|(?<!\p{L})aged )$/u.test(words.slice(0, start)) &&
  /^\s*(?:old)?[,)]/u.test(words.slice(end))

const toldIn = (view: TextView, sentence: Sentence, words: string): Told[] =>
  durationsIn(words)
    .filter(({ unit, start, end }) => unit >= MONTH && !isAge(words, start, end))
    .map(({ start, end, low, high, words: said }) => {
      const span = { start: sentence.start + start, end: sentence.start + end }
      return {
        view,
        sentence,
        span,
        about: 'the sentence',
        low,
        high,
        words: said,
        claims: [],
        ofPersons: true,
      }
    })
