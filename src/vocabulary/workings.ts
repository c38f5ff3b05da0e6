import type { ClaimKind } from '../domain/claim-content.ts'
import type { FindingState } from '../domain/dismissal.ts'
import type { FindingKind, Stake } from '../domain/finding.ts'
import type { ReviewState } from '../domain/review.ts'
import type { Consent, Sensitivity } from '../domain/source.ts'
import type { Stated } from '../domain/stated.ts'
import { type TermText, termList } from './term.ts'

/** What a claim can say. */
export const claimKindTerms = termList({
  occurrence: { en: 'event', ru: 'событие', kk: 'оқиға', means: 'An event happened.' },
  count: { en: 'number', ru: 'число', kk: 'сан', means: 'How many were affected how.' },
  status: {
    en: 'status',
    ru: 'статус',
    kk: 'мәртебе',
    means: 'Somebody’s status from or at a time.',
  },
  attribute: {
    en: 'attribute',
    ru: 'сведение',
    kk: 'мәлімет',
    means: 'A property of a person, place or body.',
  },
  relation: { en: 'relation', ru: 'связь', kk: 'байланыс', means: 'How two stand to each other.' },
  violation: {
    en: 'alleged violation',
    ru: 'предполагаемое нарушение',
    means: 'An alleged wrong.',
  },
  evidence: {
    en: 'evidence',
    ru: 'доказательство',
    kk: 'дәлел',
    means: 'An exhibit and what is said of it.',
  },
  demand: { en: 'demand', ru: 'требование', kk: 'талап', means: 'Who asks whom for what.' },
  response: {
    en: 'response',
    ru: 'ответ',
    kk: 'жауап',
    means: 'What an authority answered, or that it did not.',
  },
  amount: { en: 'amount', ru: 'сумма', kk: 'сома', means: 'Money, damage, compensation.' },
  expression: {
    en: 'expression',
    ru: 'высказывание',
    means: 'A public utterance that is monitored.',
  },
  remark: { en: 'remark', ru: 'замечание', kk: 'ескерту', means: 'A claim about a claim.' },
} satisfies Record<ClaimKind, TermText>)

/** Where the review of a claim stands. */
export const reviewStateTerms = termList({
  proposed: {
    en: 'not reviewed',
    ru: 'не проверено',
    kk: 'тексерілмеген',
    means: 'Proposed by a rule; no person has looked at it.',
  },
  accepted: {
    en: 'accepted',
    ru: 'принято',
    kk: 'қабылданған',
    means: 'A person agrees that the source says this.',
  },
  amended: {
    en: 'amended',
    ru: 'исправлено',
    kk: 'түзетілген',
    means: 'A person put it differently; the proposal is kept.',
  },
  rejected: {
    en: 'rejected',
    ru: 'отклонено',
    kk: 'қабылданбаған',
    means: 'A person says the source does not say this.',
  },
} satisfies Record<ReviewState, TermText>)

export const findingKindTerms = termList({
  'date-conflict': {
    en: 'dates disagree',
    ru: 'даты расходятся',
    means: 'One event under dates that cannot both be right.',
  },
  'count-conflict': {
    en: 'numbers disagree',
    ru: 'числа расходятся',
    means: 'Numbers of one thing that cannot both be right.',
  },
  'count-compatible': {
    en: 'numbers differ but fit',
    ru: 'числа разные, но совместимы',
    means: 'Numbers of one thing, differently exact.',
  },
  'sum-fails': {
    en: 'parts do not add up',
    ru: 'сумма не сходится',
    means: 'Parts and their total differ.',
  },
  'impossible-order': {
    en: 'impossible order',
    ru: 'невозможный порядок',
    means: 'What must come first is dated later.',
  },
  'copied-figure': {
    en: 'repeated figure',
    ru: 'повторённая цифра',
    means: 'One figure of one origin in several places: one voice.',
  },
  'status-conflict': {
    en: 'what befell someone disagrees',
    ru: 'сведения о человеке расходятся',
    means: 'Statuses or sentences of one person or group that cannot both be right.',
  },
  'account-conflict': {
    en: 'accounts disagree',
    ru: 'рассказы расходятся',
    means: 'One thing told in two ways: open or closed, allowed or refused, answered or not.',
  },
  'naming-differs': {
    en: 'named differently',
    ru: 'названо по-разному',
    means: 'One thing, body or place under two names or spellings.',
  },
  'may-be-one': {
    en: 'names that may be one',
    ru: 'возможно, одно имя',
    means: 'Two spellings that may name one; only a person decides.',
  },
  'reply-overdue': {
    en: 'reply overdue',
    ru: 'ответ просрочен',
    means: 'A deadline that was set has passed, and no answer is recorded.',
  },
} satisfies Record<FindingKind, TermText>)

/** What is at stake in a finding, the gravest first: findings are grouped by it. */
export const findingStakeTerms = termList({
  lives: {
    en: 'the dead and injured',
    ru: 'погибшие и раненые',
    means: 'How many people were killed or hurt.',
  },
  'event-date': {
    en: 'dates of events',
    ru: 'даты событий',
    means: 'When something happened.',
  },
  sentence: {
    en: 'sentences and outcomes',
    ru: 'приговоры и их последствия',
    means: 'What a court gave, and what became of it.',
  },
  custody: {
    en: 'arrest, custody and trial',
    ru: 'задержание, арест и суд',
    means: 'Who was held, charged and tried, when and in what order.',
  },
  account: {
    en: 'what happened, as it is told',
    ru: 'что произошло, по рассказам',
    means: 'One thing told in two ways.',
  },
  figure: {
    en: 'other figures',
    ru: 'другие цифры',
    means: 'Numbers of anything else, and parts against their totals.',
  },
  reply: {
    en: 'demands and replies',
    ru: 'требования и ответы',
    means: 'What was asked, by when, and whether it was answered.',
  },
  identity: {
    en: 'names that may be one',
    ru: 'имена, которые могут быть одним',
    means: 'Whether two names are of one person, place or body.',
  },
  copy: {
    en: 'figures repeated from one origin',
    ru: 'цифры из одного источника',
    means: 'What several sources carry over is one voice.',
  },
  spelling: {
    en: 'spellings',
    ru: 'написания',
    means: 'How a name is written.',
  },
} satisfies Record<Stake, TermText>)

export const findingStateTerms = termList({
  open: {
    en: 'to look at',
    ru: 'не рассмотрено',
    means: 'Nobody dismissed this finding.',
  },
  dismissed: {
    en: 'dismissed',
    ru: 'отложено',
    means: 'A person looked at it and put it aside, with a reason.',
  },
  changed: {
    en: 'changed since it was dismissed',
    ru: 'изменилось после отложения',
    means: 'It was dismissed, and what it rests on is not what was looked at then.',
  },
} satisfies Record<FindingState, TermText>)

/** The four ways a value can be missing. */
export const absenceTerms = termList({
  'not-stated': {
    en: 'not stated',
    ru: 'не указано',
    kk: 'көрсетілмеген',
    means: 'The source is silent.',
  },
  unknown: {
    en: 'unknown',
    ru: 'неизвестно',
    kk: 'белгісіз',
    means: 'The source says that it is not known.',
  },
  withheld: { en: 'withheld', ru: 'не раскрывается', means: 'Somebody knows and keeps it back.' },
  none: { en: 'none', ru: 'нет', kk: 'жоқ', means: 'The source says there is none.' },
} satisfies Record<Exclude<Stated<never>['is'], 'stated'>, TermText>)

export const sensitivityTerms = termList({
  public: { en: 'public', ru: 'открыто', kk: 'ашық', means: 'Anyone may read it.' },
  partner: { en: 'partners', ru: 'для партнёров', means: 'Named partners may read it.' },
  restricted: { en: 'restricted', ru: 'ограничено', means: 'Only those who work on the case.' },
  sealed: { en: 'sealed', ru: 'под замком', means: 'Only those named for it.' },
} satisfies Record<Sensitivity, TermText>)

export const consentTerms = termList({
  internal: { en: 'internal only', ru: 'только внутри', means: 'May not leave the organisation.' },
  'confidential-to-un': {
    en: 'confidentially to UN bodies',
    ru: 'конфиденциально в органы ООН',
    means: 'May be sent to UN bodies in confidence.',
  },
  'published-anonymous': {
    en: 'public without names',
    ru: 'публично без имён',
    means: 'May be published without names.',
  },
  'published-named': {
    en: 'public with names',
    ru: 'публично с именами',
    means: 'May be published with names.',
  },
} satisfies Record<Consent, TermText>)
