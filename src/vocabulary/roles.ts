import { termList } from './term.ts'

/** In which role someone or something takes part. */
export const roles = termList({
  victim: { en: 'victim', ru: 'пострадавший', kk: 'жәбірленуші', means: 'Suffers the harm.' },
  'alleged-perpetrator': {
    en: 'alleged perpetrator',
    ru: 'предполагаемый исполнитель',
    means: 'Is said to have done the harm.',
  },
  suspect: {
    en: 'suspect',
    ru: 'подозреваемый',
    kk: 'күдікті',
    means: 'Is suspected by an authority.',
  },
  defendant: {
    en: 'defendant',
    ru: 'подсудимый',
    kk: 'сотталушы',
    means: 'Stands before a court.',
  },
  convict: {
    en: 'convicted person',
    ru: 'осуждённый',
    kk: 'сотталған адам',
    means: 'Has been sentenced.',
  },
  detainee: {
    en: 'detainee',
    ru: 'задержанный',
    kk: 'ұсталған адам',
    means: 'Is held by an authority.',
  },
  witness: { en: 'witness', ru: 'свидетель', kk: 'куә', means: 'Saw, or testifies.' },
  complainant: {
    en: 'complainant',
    ru: 'заявитель',
    kk: 'арызданушы',
    means: 'Makes the complaint.',
  },
  lawyer: { en: 'lawyer', ru: 'адвокат', kk: 'адвокат', means: 'Defends or represents in law.' },
  prosecutor: {
    en: 'prosecutor',
    ru: 'прокурор',
    kk: 'прокурор',
    means: 'Brings the charge before the court.',
  },
  judge: { en: 'judge', ru: 'судья', kk: 'судья', means: 'Decides in court.' },
  court: { en: 'court', ru: 'суд', kk: 'сот', means: 'The court that deals with the case.' },
  investigator: {
    en: 'investigator',
    ru: 'следователь',
    kk: 'тергеуші',
    means: 'Leads the inquiry.',
  },
  police: {
    en: 'police',
    ru: 'полиция',
    kk: 'полиция',
    means: 'Police officer or body.',
    huridocs: 'MT24 01.01.04',
  },
  authority: {
    en: 'authority',
    ru: 'орган власти',
    kk: 'билік органы',
    means: 'State body that acts.',
  },
  official: {
    en: 'official',
    ru: 'должностное лицо',
    kk: 'лауазымды тұлға',
    means: 'Acts for a state body.',
  },
  speaker: { en: 'speaker', ru: 'говорящий', means: 'Says or writes it.' },
  addressee: { en: 'addressee', ru: 'адресат', means: 'Is spoken or written to.' },
  organiser: {
    en: 'organiser',
    ru: 'организатор',
    kk: 'ұйымдастырушы',
    means: 'Is said to have organised it.',
  },
  participant: {
    en: 'participant',
    ru: 'участник',
    kk: 'қатысушы',
    means: 'Takes part, in a way not said.',
  },
  visitor: { en: 'visitor', ru: 'посетитель', means: 'Comes to see.' },
  relative: {
    en: 'relative',
    ru: 'родственник',
    kk: 'туыс',
    means: 'Of the family of one concerned.',
  },
  resident: { en: 'resident', ru: 'житель', kk: 'тұрғын', means: 'Lives at the place.' },
  journalist: { en: 'journalist', ru: 'журналист', kk: 'журналист', means: 'Reports.' },
  monitor: {
    en: 'observer',
    ru: 'наблюдатель',
    kk: 'байқаушы',
    means: 'Watches on behalf of a body.',
  },
  expert: { en: 'expert', ru: 'эксперт', kk: 'сарапшы', means: 'Gives an opinion by profession.' },
  target: { en: 'target', ru: 'объект', means: 'Thing or place acted on.' },
})

export type RoleId = keyof typeof roles
