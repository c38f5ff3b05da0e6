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

/** A trial told to be closed in one passage and open in another. */
export const trialOpenness: Check = {
  name: 'was the trial open',
  run: (context) => ({
    findings: mattersAmong(context, accountsOf(context, HINT, read)).flatMap(judge),
  }),
}

const HINT = /clos|clear|camera|open|public|press|relatives|закры|откры|публичн/iu
const COURT =
  /(?<!\p{L})(?:trials?|hearings?|court(?:room)?|gallery|session|sitting|proceedings|процесс\p{L}*|суд\p{L}*|заседани\p{L}*|слушани\p{L}*|разбирательств\p{L}*)(?!\p{L})/iu
const CLOSED =
  /(?<!\p{L})(?:behind closed doors|in camera|(?:not|n['’]t) open to (?:the )?(?:public|press|journalists)|closed(?:-door)? (?:trial|hearing|court|session|sitting|proceedings)s?|(?:was|were|is|are|been|held) closed(?: to (?:the )?(?:public|press|journalists))?|за закрытыми дверями|в закрытом (?:режиме|процессе|формате|судебном)|закрыт\p{L}* (?:судебн\p{L}* )?(?:процесс|заседани|слушани|суд)\p{L}*|(?:процесс|суд|заседани[ея]|слушани[ея])(?: \p{L}+){0,3}? (?:(?:был[аои]?|проходил[аои]?|прош[её]л|прошло) )?(?:закрыт\p{L}*|закрыл[иа]?|закрыто)|закрыл[иа]? (?:судебн\p{L}+ )?(?:процесс|суд|заседани[ея]|слушани[ея])|(?:closed|cleared) the (?:court(?:room)?|trial|hearings?|gallery|proceedings)|(?:public|press|journalists|relatives|families) (?:was|were) (?:kept out|not admitted|excluded|barred|not let in))(?!\p{L})/iu
const OPEN =
  /(?<!\p{L})(?:open (?:trial|hearing|court|session|sitting|proceedings)s?|in open (?:court|session)|(?<!not )(?<!n['’]t )open to (?:the )?(?:public|press|journalists|everyone|all)|(?:held|conducted|heard) (?:openly|publicly|in public)|public (?:trial|hearing|session)s?|в открытом (?:режиме|процессе|формате|судебном)|открыт\p{L}* (?:судебн\p{L}* )?(?:процесс|заседани|слушани|суд)\p{L}*|(?:процесс|суд|заседание) (?:был[аои]?|проходил[аои]?|прош[её]л|прошло) (?:открыт\p{L}*|гласно|публично))(?!\p{L})/iu
const DENIED =
  /(?<!\p{L})(?:no|not|never|n['’]t|denied|refused|without|не|нет|никак\p{L}+|без|отказал\p{L}*)(?!\p{L})[^.;]{0,20}$/iu

/** "A motion for an open hearing" tells of no open hearing. */
const ASKED =
  /(?<!\p{L})(?:motion|petition|request|application|appeal|ходатайств|просьб|прошени|требовани)\p{L}*(?: \p{L}+){0,4}\s*$/iu

const read: Parameters<typeof accountsOf>[2] = (view, sentence, words) => {
  if (!COURT.test(words) || isWish(words)) return []
  return (
    [
      ['closed', CLOSED],
      ['open', OPEN],
    ] as const
  ).flatMap(([value, pattern]) => {
    const match = pattern.exec(words)
    const before = words.slice(0, match?.index)
    if (!match || DENIED.test(before) || ASKED.test(before)) return []
    const at = { start: match.index, end: match.index + match[0].length }
    return [accountAt(view, sentence, at, 'trial', value)]
  })
}

const judge = (accounts: readonly Account[]): Found[] => {
  const closed = accounts.filter((a) => a.value === 'closed')
  const open = accounts.filter((a) => a.value === 'open')
  if (closed.length === 0 || open.length === 0) return []
  const message = `The trial is told to be closed and to be open: ${saidIn(closed)}, ${saidIn(open)}.`
  return [makeFinding('account-conflict', 'medium', message, sidesOfAccounts([...closed, ...open]))]
}
