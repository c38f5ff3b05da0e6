import { isWish } from '../accounts/account.ts'
import { apartAmong, saidByText, sidesOfTold, type Told } from '../accounts/told.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { makeFinding } from '../report.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** An act told to have been done in one text and not to have been done in another. */
export const toldDone: Check = {
  name: 'done or not done',
  run: (context) => ({
    findings: apartAmong(context, actsTold(context)).map(({ about, told }) =>
      makeFinding(
        'account-conflict',
        'medium',
        `Told to have been and not to have been (${about}): ${saidByText(told)}.`,
        sidesOfTold(told),
      ),
    ),
  }),
}

interface Act {
  readonly name: string
  readonly done: RegExp
  readonly not: RegExp
}

const free = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu')

/** Denials are looked for first; a denial in other words than these is read as nothing. */
const ACTS: readonly Act[] = [
  {
    name: 'a warning',
    not: free(
      String.raw`(?:without|with no|no) (?:any |prior |previous |a |single )*warning\p{L}*|(?:not|never|nobody (?:was|had been)|no one (?:was|had been)|did ?n['’]t|was ?n['’]t|were ?n['’]t) (?:been )?(?:warned|warn)|без (?:всяк\p{L}+ |как\p{L}+-либо |предварительн\p{L}+ )?предупрежд\p{L}+|не (?:был\p{L} )?предупре\p{L}+|никаких предупреждений`,
    ),
    done: free(String.raw`warned|(?:gave|issued|after|several|repeated|three|two) (?:a |repeated |several )?warnings?|предупредил\p{L}*|предупрежд[её]н\p{L}*|после предупрежд\p{L}+`),
  },
  {
    name: 'notice',
    not: free(
      String.raw`(?:nobody|no one) (?:had )?(?:informed|notified|told)|(?:not|never|nobody (?:was|had been)|no one (?:was|had been)) (?:been )?(?:informed|notified)|without (?:any |prior )*notice|no (?:prior )?notice|(?:никого(?: из \p{L}+)? |их |нас )?не (?:был\p{L} )?(?:уведом|оповести|извести|проинформирова)\p{L}+|без (?:всякого )?уведомления`,
    ),
    done: free(String.raw`(?:was|were|been|had) (?:\p{L}+ )?(?:informed|notified)|(?:informed|notified) (?:the|all|us|every)|(?:уведомил|оповестил|известил|проинформировал)\p{L}*|(?:уведомлен|оповещен|извещен)\p{L}*`),
  },
  {
    name: 'explaining rights',
    not: free(
      String.raw`(?:nobody|no one|none of them) (?:was|were|had been)? ?(?:told of|informed of|explained)[^.;,]{0,20}rights?|(?:not|never) (?:been )?(?:told of|informed of|explained|read)[^.;,]{0,20}rights?|(?:никому |им )?не (?:был\p{L} )?разъясн\p{L}+`,
    ),
    done: free(String.raw`(?:told of|informed of|explained|read)[^.;,]{0,20}rights?|разъяснил\p{L}*|разъяснен\p{L}*`),
  },
  {
    name: 'use of firearms',
    not: free(
      String.raw`(?:no (?:shots? (?:was|were)|firearms|live (?:fire|ammunition|rounds))|(?:not|never) (?:used?|opened?|fired?)[^.;,]{0,20}(?:firearms|weapons|fire|live)|(?:оружие|огонь|боевые патроны) не (?:примен|откры|использ)\p{L}+|не (?:применял|открывал|стрелял)\p{L}*[^.;,]{0,12}(?:оружи\p{L}|огонь|огня)?)`,
    ),
    done: free(
      String.raw`opened fire|fired (?:live|at|on|into)|(?:used|use of) (?:firearms|live (?:fire|ammunition|rounds))|(?:открыл|применил)\p{L}* (?:огонь|(?:боевое |огнестрельное )?оружие)|стреляли (?:боевыми|в|по)`,
    ),
  },
  {
    name: 'medical help',
    not: free(
      String.raw`(?:denied|refused|without|no|not (?:given|provided with)|not receive) (?:any )?medical (?:help|care|aid|assistance|treatment|attention)|(?:медицинск\p{L}+|врачебн\p{L}+) помощ\p{L} (?:\p{L}+ )?не (?:оказ|предостав|получ)\p{L}+|не оказ\p{L}+ (?:\p{L}+ )?(?:медицинск\p{L}+ )?помощ\p{L}|без медицинской помощи`,
    ),
    done: free(
      String.raw`(?:given|provided(?: with)?|received|got) (?:all |the |necessary |any )*medical (?:help|care|aid|assistance|treatment|attention)|(?:медицинск\p{L}+|врачебн\p{L}+) помощ\p{L} (?:был\p{L} )?(?:оказан|предоставлен|получил)\p{L}*|оказ(?:ан|али)\p{L}* (?:\p{L}+ )?медицинск\p{L}+ помощ\p{L}`,
    ),
  },
  {
    name: 'resistance',
    not: free(
      String.raw`(?:no|without(?: any)?|offered no|put up no|not (?:offer|put up)(?: any)?|did ?n['’]t|did not) (?:resist(?:ance)?)|сопротивления (?:\p{L}+ )?не (?:оказ|было)\p{L}*|не (?:оказ|сопротивля)\p{L}+(?: сопротивлени\p{L})?`,
    ),
    done: free(String.raw`(?:offered|put up|showed) (?:\p{L}+ )?resistance|resisted|оказал\p{L}* (?:\p{L}+ )?сопротивлени\p{L}|сопротивлял\p{L}+`),
  },
  {
    name: 'permission',
    not: free(
      String.raw`(?:rally|protest|demonstration|march|assembly|gathering)(?: was| had)? (?:not |un)(?:been )?(?:permitted|authori[sz]ed|sanctioned|allowed)|unauthori[sz]ed|unsanctioned|несанкционированн\p{L}+|не (?:был\p{L}? )?(?:разреш[её]н|согласован|санкционирован)\p{L}*`,
    ),
    done: free(
      String.raw`(?:rally|protest|demonstration|march|assembly|gathering)(?: was| had been| had)? (?:permitted|authori[sz]ed|sanctioned|allowed)|(?:митинг|акция|шествие|собрание)\p{L}{0,2} (?:был\p{L}? )?(?:разреш[её]н|согласован|санкционирован)\p{L}*`,
    ),
  },
]
const HINT =
  /warn|inform|notif|notice|rights?|fire|shot|medical|resist|authori|sanction|permitt|предупре|уведом|оповещ|оповест|извест|извещ|разъясн|огонь|оружи|стрел|помощ|сопротив|санкц|разреш|согласов/iu

const actsTold = ({ views }: AuditContext): Told[] =>
  [...views.values()].flatMap((view) => {
    if (!HINT.test(view.text.body)) return []
    return view.sentences.flatMap((sentence) => {
      const words = view.slice(sentence)
      return HINT.test(words) ? ACTS.flatMap((act) => toldIn(view, sentence, words, act)) : []
    })
  })

const WISH_REACH = 60
const NEGATED = /(?<!\p{L})(?:not|never|nobody|no one|n['’]t|не|никто|никому|никого)(?:\s+\p{L}+){0,2}\s*$/iu

const toldIn = (view: TextView, sentence: Sentence, words: string, act: Act): Told[] => {
  const not = act.not.exec(words)
  const match = not ?? act.done.exec(words)
  if (!match) return []
  const before = words.slice(Math.max(0, match.index - WISH_REACH), match.index)
  if (isWish(before) || (!not && NEGATED.test(before))) return []
  const start = sentence.start + match.index
  const value = not ? 0 : 1
  const span = { start, end: start + match[0].length }
  return [{ view, sentence, span, about: act.name, low: value, high: value, words: match[0], claims: [] }]
}
