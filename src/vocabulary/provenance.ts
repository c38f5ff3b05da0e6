import type { Mode } from '../domain/claim.ts'
import type { SourceKind } from '../domain/source.ts'
import { type TermText, termList } from './term.ts'

/** What kind of thing a source is. */
export const sourceKindTerms = termList({
  news: {
    en: 'news report',
    ru: 'новость',
    kk: 'жаңалық',
    means: 'Reports an event soon after it.',
  },
  article: {
    en: 'article',
    ru: 'статья',
    kk: 'мақала',
    means: 'Longer piece in a paper, site or journal.',
  },
  appeal: {
    en: 'appeal',
    ru: 'обращение',
    kk: 'үндеу',
    means: 'Asks an authority or the public for something.',
  },
  statement: {
    en: 'statement',
    ru: 'заявление',
    kk: 'мәлімдеме',
    means: 'A body or person states its position.',
  },
  testimony: {
    en: 'testimony',
    ru: 'свидетельство',
    means: 'Somebody tells what they saw or lived through.',
  },
  ruling: {
    en: 'court ruling',
    ru: 'судебное решение',
    kk: 'сот шешімі',
    means: 'Decision of a court, as issued.',
  },
  'court-paper': {
    en: 'court paper',
    ru: 'судебный документ',
    kk: 'сот құжаты',
    means: 'Charge, motion, minutes, complaint in a case.',
  },
  'police-notice': {
    en: 'police notice',
    ru: 'документ полиции',
    kk: 'полиция құжаты',
    means: 'Issued by the police.',
  },
  letter: { en: 'letter', ru: 'письмо', kk: 'хат', means: 'Sent from one to another.' },
  post: {
    en: 'post',
    ru: 'публикация в соцсети',
    kk: 'әлеуметтік желідегі жазба',
    means: 'Put on a social network.',
  },
  picture: {
    en: 'picture',
    ru: 'изображение',
    kk: 'сурет',
    means: 'Photograph, scan, drawing, video still.',
  },
  other: { en: 'other', ru: 'другое', kk: 'басқа', means: 'None of these, or not said.' },
} satisfies Record<SourceKind, TermText>)

/** How a source puts what it claims. */
export const modeTerms = termList({
  asserted: { en: 'stated', ru: 'утверждается', means: 'The source says so itself.' },
  alleged: {
    en: 'alleged',
    ru: 'предположительно',
    means: 'The source reports it as an allegation.',
  },
  'officially-stated': {
    en: 'officially stated',
    ru: 'по официальным данным',
    kk: 'ресми деректер бойынша',
    means: 'The source gives it as what an authority says.',
  },
  'found-by-court': {
    en: 'found by a court',
    ru: 'установлено судом',
    kk: 'сот анықтаған',
    means: 'The source gives it as what a court found.',
  },
  'found-by-expert': {
    en: 'found by an expert',
    ru: 'установлено экспертом',
    kk: 'сарапшы анықтаған',
    means: 'The source gives it as what an expert found.',
  },
  denied: { en: 'denied', ru: 'отрицается', means: 'The source says somebody denies it.' },
  retracted: { en: 'retracted', ru: 'отозвано', means: 'Was said, and taken back.' },
} satisfies Record<Mode, TermText>)
