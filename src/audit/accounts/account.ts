import type { Span } from '../../domain/text-span.ts'
import type { AuditContext } from '../context.ts'
import type { AuditedClaim } from '../material.ts'
import { type Found, labels, quoted, sideAt } from '../report.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** What one passage says to a question that can be answered in more than one way. */
export interface Account {
  readonly view: TextView
  readonly sentence: Sentence
  readonly span: Span
  /** What is asked of: accounts are only set beside each other under one key. */
  readonly about: string
  readonly value: string
  readonly claims: readonly AuditedClaim[]
}

/** A long text may answer one question many times; more answers of one text would say the same. */
const MOST_PER_TEXT = 12
/** So many accounts of one question are set beside each other. */
const MOST_ACCOUNTS = 120

type Read = (view: TextView, sentence: Sentence, words: string) => readonly Account[]

/** Reads every sentence that has one of the question's words; `hint` keeps the rest cheap. */
export const accountsOf = ({ views }: AuditContext, hint: RegExp, read: Read): Account[] =>
  [...views.values()].flatMap((view) => {
    if (!hint.test(view.text.body)) return []
    const found: Account[] = []
    for (const sentence of view.sentences) {
      const words = view.slice(sentence)
      if (!hint.test(words)) continue
      found.push(...read(view, sentence, words))
    }
    return [...Map.groupBy(found, (a) => `${a.about} ${a.value}`).values()].flatMap((same) =>
      same.slice(0, MOST_PER_TEXT),
    )
  })

export const accountAt = (
  view: TextView,
  sentence: Sentence,
  at: Span,
  about: string,
  value: string,
): Account => ({
  view,
  sentence,
  span: { start: sentence.start + at.start, end: sentence.start + at.end },
  about,
  value,
  claims: [],
})

/** Accounts under one key that may speak of one matter, grouped around the first of them. */
export const mattersAmong = (
  { matters }: AuditContext,
  accounts: readonly Account[],
): readonly (readonly Account[])[] =>
  groupsAmong(accounts, (group, account) => group.some((other) => matters.mayBeOne(other, account)))

/** Accounts under one key in texts of one matter, grouped around the first of them. */
export const textsAmong = (
  { matters }: AuditContext,
  accounts: readonly Account[],
): readonly (readonly Account[])[] =>
  groupsAmong(accounts, ([first], { view }) =>
    first ? matters.areAboutTheSame(first.view, view) : false,
  )

const groupsAmong = (
  accounts: readonly Account[],
  belongs: (group: readonly Account[], account: Account) => boolean,
): readonly (readonly Account[])[] =>
  [...Map.groupBy(accounts, (a) => a.about).values()].flatMap((ofKey) => {
    const groups: Account[][] = []
    for (const account of ofKey.slice(0, MOST_ACCOUNTS)) {
      const group = groups.find((g) => belongs(g, account))
      if (group) group.push(account)
      else groups.push([account])
    }
    return groups
  })

export const sideOfAccount = (account: Account) =>
  sideAt(account.view, account.span, account.value, account.claims)

/** One account per text and value, as sides to show. */
export const sidesOfAccounts = (accounts: readonly Account[]) =>
  [...Map.groupBy(accounts, (a) => `${a.view.order} ${a.value}`).values()].flatMap((same) =>
    same.slice(0, 2).map(sideOfAccount),
  )

/** “behind closed doors” in A and B. */
export const saidIn = (accounts: readonly Account[]): string => {
  const [first] = accounts
  return first
    ? `${quoted(first.view.slice(first.span))} in ${labels(accounts.map((a) => a.view))}`
    : ''
}

export type Judge = (accounts: readonly Account[]) => readonly Found[]

/** What is asked for, feared or promised is no account of what was. */
export const isWish = (words: string): boolean => WISH.test(words)

const WISH =
  /(?<!\p{L})(?:demand(?:s|ed|ing)?|call(?:s|ed|ing)? (?:for|on|upon)|urge[sd]?|ask(?:s|ed)? (?:for|to|that)|request(?:s|ed)?|should|must|ought|if|whether|would|will|(?:may|might|could) (?:be|have|get|yet|soon|now)|insist(?:s|ed)?|want(?:s|ed)?|need(?:s|ed)? to|требу\p{L}*|потребова\p{L}*|прос(?:им|ит|ят|ил\p{L}*)|призыва\p{L}*|должн\p{L}*|следует|если|намерен\p{L}*|необходимо|планиру\p{L}*|бы|чтобы)(?!\p{L})/iu
