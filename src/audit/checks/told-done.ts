import { isWish } from '../accounts/account.ts'
import { answerAt, type Told } from '../accounts/told.ts'
import { toldCheck } from '../accounts/told-check.ts'
import type { AuditContext } from '../context.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { wholeWords } from '../words/whole-words.ts'

/** An act told to have been done in one text and not to have been done in another. */
export const toldDone = toldCheck({
  name: 'done or not done',
  told: (context) => actsTold(context),
  kind: 'account-conflict',
  severity: 'medium',
  says: (about) => `Told to have been and not to have been (${about})`,
})

interface Act {
  readonly name: string
  /** The words of the act; whether it was done is told by what stands beside them. */
  readonly words: RegExp
}

const ACTS: readonly Act[] = [
  {
    name: 'a warning or notice',
    words: wholeWords(
      String.raw`warned|cautioned|warnings?|informed(?! (?:the )?(?:journalists?|reporters?|media|press|consent))|notified|(?:gave|given|without|no|prior|advance) (?:\p{L}+ )?notice|notices?(?: of \p{L}+)? (?:was|were|had been) (?:\p{L}+ )?(?:given|shown|served|handed)|told us (?:nothing|beforehand|in advance|that we)|(?:order|decision|paper) (?:was|were) (?:\p{L}+ )?read(?: out)?|read (?:us|them|out) (?:any|the|an?) (?:paper|order|decision)|предупре\p{L}+|уведом\p{L}+|оповести\p{L}+|оповещ\p{L}+|извести\p{L}+|извещ[её]н\p{L}*|проинформирова\p{L}+|заранее (?:\p{L}+ ){0,2}(?:слова )?(?:не )?(?:сказал|говорил)\p{L}*|объявил\p{L}* (?:\p{L}+ ){0,3}за (?:\p{L}+ )?(?:дн|час|недел)\p{L}*`,
    ),
  },
  {
    name: 'explaining rights',
    words: wholeWords(
      String.raw`(?:told of|informed of|explained|read out|read)[^.;,]{0,24}rights?|разъясн\p{L}+`,
    ),
  },
  {
    name: 'use of firearms',
    words: wholeWords(
      String.raw`opened fire|fired (?:live|at|on|into|rubber)|(?:used?|use of) (?:\p{L}+ )?(?:firearms|weapons|live (?:fire|ammunition|rounds))|(?:firearms|weapons|live rounds) were (?:not )?used|shots were fired|открыл\p{L}* (?:огонь|стрельбу)|(?:огнестрельно\p{L}+ |боево\p{L}+ )?оружи\p{L} (?:не )?(?:применял|применен|использ)\p{L}*|примен(?:ил|ял)\p{L}* (?:\p{L}+ )?оружи\p{L}|стрелял\p{L}*|(?:вы|пере)?пал(?:ил|или|ьнул)\p{L}? (?:из|в|по)|автоматн\p{L}+ очеред\p{L}+|(?:fired|shot) (?:in|into|over)(?: the air| our heads)|let off (?:a |several )?(?:bursts?|shots?)`,
    ),
  },
  {
    name: 'medical help',
    words: wholeWords(
      String.raw`medical (?:help|care|aid|assistance|treatment|attention)|(?:медицинск\p{L}+|врачебн\p{L}+) помощ\p{L}`,
    ),
  },
  {
    name: 'resistance',
    words: wholeWords(String.raw`resistance|resisted|сопротивлени\p{L}|сопротивлял\p{L}+`),
  },
  {
    name: 'permission',
    words: wholeWords(
      String.raw`(?:rally|protest|demonstration|march|assembly|gathering|picket) (?:was|had been|had|were) (?:not |never )?(?:been )?(?:permitted|authori[sz]ed|sanctioned|allowed|approved)|unauthori[sz]ed (?:rally|protest|demonstration|march|gathering)|unsanctioned|несанкционированн\p{L}+|(?:митинг|акци|шестви|собрани|пикет)\p{L}{0,2} (?:не )?(?:был\p{L}? )?(?:разреш[её]н|согласован|санкционирован)\p{L}*`,
    ),
  },
]
const HINT =
  /warn|caution|inform|notif|notice|told|read|rights?|fire|shot|medical|resist|authori|sanction|permitt|предупре|уведом|оповещ|оповест|извест|извещ|заранее|разъясн|огонь|оружи|пал|очеред|стрел|помощ|сопротив|санкц|разреш|согласов/iu

const actsTold = ({ views }: AuditContext): Told[] =>
  [...views.values()].flatMap((view) => {
    if (!HINT.test(view.text.body)) return []
    return view.sentences.flatMap((sentence) => {
      const words = view.slice(sentence)
      return HINT.test(words) ? ACTS.flatMap((act) => toldIn(view, sentence, words, act)) : []
    })
  })

/** Notice is told for other days than what it was of. */
const NEAR_DAYS = 45
const WISH_REACH = 60
const CLAUSE = /[,;:.]|\s(?:but|and|а|но)\s/u
const NO_BEFORE =
  /(?<!\p{L})(?:not|never|nobody|no one|none|no|without|n['’]t|refused|denied|failed to|не|ни|без|никто|никому|никого|никаких|отказал\p{L}*)(?:\s+\p{L}+){0,6}\s*$/iu
const NO_AFTER =
  /^\s*(?:\p{L}+\s+){0,2}(?:(?:was|were|had|is|been)\s+)?(?:not|never|refused|denied|не)(?!\p{L})/iu
const NO_INSIDE = /(?<!\p{L})(?:not|no|without|un\p{L}+|не|несанкц\p{L}+)(?!\p{L})/iu
/** "Warned that prices would rise" is a saying, and no act before another. */
const SAYING = /^,?\s*(?:that|of|about|against|что|о|об|сотрудник)(?!\p{L})/iu

const toldIn = (view: TextView, sentence: Sentence, words: string, act: Act): Told[] => {
  const match = act.words.exec(words)
  if (!match) return []
  const end = match.index + match[0].length
  const far = words.slice(Math.max(0, match.index - WISH_REACH), match.index)
  if (isWish(far)) return []
  const before = far.split(CLAUSE).at(-1) ?? ''
  const after = words.slice(end).split(CLAUSE)[0] ?? ''
  const not = NO_INSIDE.test(match[0]) || NO_BEFORE.test(before) || NO_AFTER.test(after)
  if (!not && SAYING.test(words.slice(end))) return []
  const value = not ? 0 : 1
  const start = not ? match.index - (NO_BEFORE.exec(before)?.[0].length ?? 0) : match.index
  const shown = not && NO_AFTER.test(after) ? end + (NO_AFTER.exec(after)?.[0].length ?? 0) : end
  const span = { start: sentence.start + start, end: sentence.start + shown }
  return [answerAt({ view, sentence, span }, act.name, value, { nearDays: NEAR_DAYS })]
}
