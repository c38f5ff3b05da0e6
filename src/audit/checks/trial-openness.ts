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
import type { Sentence, TextView } from '../words/text-view.ts'

/** A trial told to be closed in one passage and open in another. */
export const trialOpenness: Check = {
  name: 'was the trial open',
  run: (context) => ({
    findings: mattersAmong(context, accountsOf(context, HINT, read)).flatMap(judge),
  }),
}

const HINT =
  /any(?:one|body)|пускали|clos|clear|camera|open|public|press|relatives|закры|откры|публичн/iu
const COURT =
  /(?<!\p{L})(?:trials?|hearings?|court(?:room)?|gallery|sessions?|sittings?|proceedings|процесс\p{L}*|суд\p{L}*|заседани\p{L}*|слушани\p{L}*|разбирательств\p{L}*|(?:case|charges) (?:was|were|is) (?:being )?(?:heard|tried)|дел[оа] (?:слуша|рассматрива|разбира)\p{L}*)(?!\p{L})/iu
const CLOSED =
  /(?<!\p{L})(?:behind closed doors|in camera|(?:not|n['’]t) open to (?:the )?(?:public|press|journalists)|closed(?:-door)? (?:trial|hearing|court|session|sitting|proceedings)s?|(?:was|were|is|are|been|held) closed(?: to (?:the )?(?:public|press|journalists))?|за закрытыми дверями|в закрытом (?:режиме|процессе|формате|судебном)|в закрытых (?:судебных )?заседаниях|объяв\p{L}+ (?:процесс|суд|заседани\p{L}+|слушани\p{L}+) закрыт\p{L}+|закрыт\p{L}* (?:судебн\p{L}* )?(?:процесс|заседани|слушани|суд)\p{L}*|(?:процесс|суд|заседани[ея]|слушани[ея])(?: \p{L}+){0,3}? (?:(?:был[аои]?|проходил[аои]?|прош[её]л|прошло) )?(?:закрыт\p{L}*|закрыл[иа]?|закрыто)|закрыл[иа]? (?:судебн\p{L}+ )?(?:процесс|суд|заседани[ея]|слушани[ея])|(?:closed|cleared) the (?:court(?:room)?|trial|hearings?|gallery|proceedings)|(?:public|press|journalists|relatives|families) (?:was|were) (?:kept out|not admitted|excluded|barred|not let in))(?!\p{L})/iu
const OPEN =
  /(?<!\p{L})(?:open (?:trial|hearing|court|session|sitting|proceedings)s?|in open (?:court|session)|(?<!not )(?<!n['’]t )open to (?:the )?(?:public|press|journalists|everyone|all)|(?:held|conducted|heard) (?:openly|publicly|in public)|public (?:trial|hearing|session)s?|в открытом (?:режиме|процессе|формате|судебном)|в открытых (?:судебных )?заседаниях|открыт\p{L}* (?:судебн\p{L}* )?(?:процесс|заседани|слушани|суд)\p{L}*|(?:процесс|суд|заседание) (?:был[аои]?|проходил[аои]?|прош[её]л|прошло) (?:открыт\p{L}*|гласно|публично))(?!\p{L})/iu
/** "The hearings were public", «Процесс объявлен закрытым»: told of it in so many words. */
const IS = String.raw`(?:trial|hearings?|sessions?|sittings?|proceedings)(?: \p{L}+){0,6}? (?:is|are|was|were|be|been|remain(?:s|ed)?)(?: (?:to be|all|also|fully|entirely|declared))*`
const WAS = String.raw`(?:процесс|суд|заседани[яе]|слушани[яе]|разбирательство)(?: \p{L}+){0,6}? (?:был[аио]?|объявлен[аыо]?|проход\p{L}+|прош\p{L}+|ш[её]л|шл[аи]|остава\p{L}+|сделан\p{L}*|призна\p{L}+)`
const IS_CLOSED = new RegExp(
  String.raw`(?<!\p{L})(?:${IS} (?:closed|secret|not public)|${WAS} закрыт\p{L}+|в закрытом заседании|заседани\p{L}+[^.;]{0,20}? закрыты[её]|(?:public|press|relatives|families) (?:is|are) (?:not (?:admitted|allowed|let in)|excluded|kept out|barred))(?!\p{L})`,
  'iu',
)
const IS_OPEN = new RegExp(
  String.raw`(?<!\p{L})(?:${IS} (?:open|public)(?! to question)|${WAS} (?:открыт\p{L}+|гласн\p{L}+|публичн\p{L}+)|any(?:one|body) (?:who \p{L}+ )?(?:could|can|might) (?:walk in|attend|enter|come in|sit in)|пускали всех)(?!\p{L})`,
  'iu',
)
/** Said of a trial where the sentence before names one. */
const ONLY_OF_TRIALS =
  /(?<!\p{L})(?:behind closed doors|in camera|за закрытыми дверями|any(?:one|body)|all who came|всех желающих|пускали всех)(?!\p{L})/iu

const isOfTrial = (view: TextView, sentence: Sentence, words: string): boolean => {
  if (COURT.test(words)) return true
  const before = view.sentences[sentence.index - 1]
  return ONLY_OF_TRIALS.test(words) && before !== undefined && COURT.test(view.slice(before))
}

const DENIED =
  /(?<!\p{L})(?:no|not|never|n['’]t|denied|refused|without|не|нет|никак\p{L}+|без|отказал\p{L}*)(?!\p{L})[^.;]{0,20}$/iu

/** "A motion for an open hearing" tells of no open hearing. */
const ASKED =
  /(?<!\p{L})(?:motion|petition|request|application|appeal|ходатайств|просьб|прошени|требовани)\p{L}*(?: \p{L}+){0,4}\s*$/iu

const read: Parameters<typeof accountsOf>[2] = (view, sentence, words) => {
  if (!isOfTrial(view, sentence, words) || isWish(words)) return []
  return (
    [
      ['closed', [CLOSED, IS_CLOSED]],
      ['open', [OPEN, IS_OPEN]],
    ] as const
  ).flatMap(([value, patterns]) => {
    const match = patterns.map((pattern) => pattern.exec(words)).find((m) => m !== null)
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
