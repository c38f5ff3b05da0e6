import { mustPrecede } from '../../domain/dates.ts'
import {
  type Account,
  accountAt,
  accountsOf,
  isWish,
  mattersAmong,
  saidIn,
  sidesOfAccounts,
} from '../accounts/account.ts'
import type { Check } from '../check.ts'
import { type Found, makeFinding } from '../report.ts'
import { shared } from '../words/terms.ts'

/** An answer told to be missing in one passage and to have come in another. */
export const answers: Check = {
  name: 'answered or not',
  run: (context) => ({
    findings: mattersAmong(context, accountsOf(context, HINT, read)).flatMap(judge),
  }),
}

const HINT = /respon|repl|answer|react|ответ|отклик|отреагир/iu
const SILENT =
  /(?<!\p{L})(?:(?:no|without|without any|not received any|never received an?) (?:official |formal |written |substantive )?(?:response|reply|replies|answers?)|(?:has|have|had|did|do|does) (?:not|never) (?:yet |officially |formally )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?)|n['’]t (?:respond|repl|answer)\p{L}*|(?:went|remain(?:s|ed)?|left) unanswered|ответа? (?:так и )?(?:не (?:было|последовал\p{L}*|поступил\p{L}*|получ\p{L}+|дан\p{L}*|пришл\p{L}+)|нет)|(?:так и )?не (?:был )?(?:получ\p{L}+|дал\p{L}*) (?:никакого )?ответ\p{L}*|не ответил\p{L}*|(?:осталось|остались|остался|осталась|оставлен\p{L}*) без ответа|без ответа)(?!\p{L})/iu
const CAME =
  /(?<!\p{L})(?:(?:responded|replied|answered|wrote back) (?:to|that|on|in|with|by|the|it)|(?:sent|gave|submitted|provided|published) (?:a|an|its|their|his|her|the) (?:official |formal |written |detailed )?(?:response|reply|answer)|(?:response|reply|answer) (?:was|has been|had been|from [^.;]{0,60}?) (?:received|sent|given|came|arrived|says|said|states|stated)|in (?:its|their|his|her) (?:official |written )?(?:response|reply|answer)|(?:ответил\p{L}*|дал\p{L}* ответ|прислал\p{L}* ответ|направил\p{L}* ответ|получ\p{L}+ ответ|пришёл ответ|пришел ответ|поступил ответ|в (?:своём |своем )?ответе)(?! на вопрос))(?!\p{L})/iu
const NEGATED =
  /(?<!\p{L})(?:not|never|no|n['’]t|nobody|не|ни|никто|никогда)\s+(?:\p{L}+\s+){0,2}$/iu

const read: Parameters<typeof accountsOf>[2] = (view, sentence, words) => {
  const silent = SILENT.exec(words)
  const match = silent ?? CAME.exec(words)
  if (!match) return []
  const before = words.slice(Math.max(0, match.index - WISH_BEFORE), match.index)
  if (isWish(before) || (!silent && NEGATED.test(before))) return []
  const at = { start: match.index, end: match.index + match[0].length }
  return [accountAt(view, sentence, at, 'answer', silent ? 'no answer' : 'answered')]
}

const WISH_BEFORE = 50
/** The addressee and what was asked: so many words both sentences must share. */
const NEEDED = 3

const judge = (accounts: readonly Account[]): Found[] => {
  const came = accounts.filter((a) => a.value === 'answered')
  return accounts
    .filter((a) => a.value === 'no answer')
    .flatMap((silent) => {
      const met = came.filter(
        (a) =>
          a.sentence !== silent.sentence &&
          shared(a.view.terms(a.sentence), silent.view.terms(silent.sentence)) >= NEEDED,
      )
      return met.length > 0 ? [findingOf(silent, met)] : []
    })
}

const findingOf = (silent: Account, came: readonly Account[]): Found => {
  const since = came.every(
    (a) =>
      silent.view.text.date &&
      a.view.text.date &&
      mustPrecede(silent.view.text.date, a.view.text.date),
  )
  const told = `${saidIn([silent])}, ${saidIn(came)}`
  const message = since
    ? `No answer in the older source, an answer in the newer: ${told}.`
    : `An answer is told to be missing and to have come: ${told}.`
  return makeFinding(
    'account-conflict',
    since ? 'low' : 'medium',
    message,
    sidesOfAccounts([silent, ...came]),
    'reply',
  )
}
