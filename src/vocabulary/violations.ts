import { termList } from './term.ts'

/** Kinds of alleged wrong. A term here is never a finding. */
export const violations = termList({
  'unlawful-killing': {
    en: 'unlawful killing',
    ru: 'незаконное лишение жизни',
    means: 'Life taken without lawful ground.',
  },
  'enforced-disappearance': {
    en: 'enforced disappearance',
    ru: 'насильственное исчезновение',
    kk: 'күштеп жоғалту',
    means: 'Held by or with the state’s help, and denied.',
  },
  torture: {
    en: 'torture',
    ru: 'пытки',
    kk: 'азаптау',
    means: 'Severe pain or suffering caused on purpose, by or with consent of an official.',
    huridocs: 'MT04 02.01.11.11',
  },
  'ill-treatment': {
    en: 'ill-treatment',
    ru: 'жестокое обращение',
    kk: 'қатыгез қарау',
    means: 'Cruel, inhuman or degrading treatment.',
  },
  'sexual-violence': {
    en: 'sexual violence',
    ru: 'сексуальное насилие',
    kk: 'жыныстық зорлық-зомбылық',
    means: 'Violence of a sexual kind.',
  },
  assault: { en: 'assault', ru: 'насилие', means: 'Bodily attack.', huridocs: 'MT04 02.01.01' },
  threats: {
    en: 'threats',
    ru: 'угрозы',
    means: 'Harm announced to force or frighten.',
    huridocs: 'MT04 02.01.03.01',
  },
  'arbitrary-detention': {
    en: 'arbitrary detention',
    ru: 'произвольное задержание',
    means: 'Held without lawful ground or procedure.',
    huridocs: 'MT04 03.01.02',
  },
  'mass-arrest': {
    en: 'mass round-up',
    ru: 'массовые задержания',
    means: 'Many taken at once without looking at each.',
    huridocs: 'MT04 03.01.07',
  },
  'unlawful-search': {
    en: 'unlawful search',
    ru: 'незаконный обыск',
    kk: 'заңсыз тінту',
    means: 'Search without warrant or procedure.',
    huridocs: 'MT04 04.01.01',
  },
  'denial-of-counsel': {
    en: 'denial of counsel',
    ru: 'отказ в адвокате',
    means: 'No lawyer, or not the chosen one.',
    huridocs: 'MT04 35.01.09',
  },
  'defence-obstructed': {
    en: 'defence obstructed',
    ru: 'препятствование защите',
    means: 'Lawyer and client kept apart, or no time or papers.',
    huridocs: 'MT04 35.01.13',
  },
  'forced-confession': {
    en: 'forced confession',
    ru: 'принуждение к признанию',
    means: 'A statement against oneself got by pressure.',
    huridocs: 'MT04 35.01.18',
  },
  'fabricated-evidence': {
    en: 'fabricated evidence',
    ru: 'фальсификация доказательств',
    means: 'Proof said to be forged or planted.',
  },
  'not-impartial': {
    en: 'court not impartial',
    ru: 'небеспристрастность суда',
    means: 'The court takes a side.',
    huridocs: 'MT04 35.01.03',
  },
  'not-independent': {
    en: 'court not independent',
    ru: 'зависимость суда',
    means: 'The court is told what to decide.',
    huridocs: 'MT04 35.01.04',
  },
  'trial-not-public': {
    en: 'trial not public',
    ru: 'закрытость суда',
    means: 'The public is kept out without ground.',
    huridocs: 'MT04 35.01.15',
  },
  'witnesses-refused': {
    en: 'witnesses refused',
    ru: 'отказ в вызове свидетелей',
    means: 'The defence may not call or question witnesses.',
    huridocs: 'MT04 35.01.16',
  },
  'no-interpreter': {
    en: 'no interpreter',
    ru: 'отсутствие переводчика',
    means: 'Proceedings in a language not understood.',
  },
  'presumption-of-innocence': {
    en: 'presumed guilty',
    ru: 'нарушение презумпции невиновности',
    means: 'Treated or spoken of as guilty before judgment.',
  },
  'no-effective-remedy': {
    en: 'no effective remedy',
    ru: 'отсутствие эффективных средств защиты',
    means: 'Complaints lead nowhere.',
    huridocs: 'MT04 36.01.02.06',
  },
  'failure-to-investigate': {
    en: 'failure to investigate',
    ru: 'непроведение расследования',
    means: 'An authority does not look into a wrong.',
  },
  'failure-to-protect': {
    en: 'failure to protect',
    ru: 'непредоставление защиты',
    means: 'An authority could have stopped harm and did not.',
    huridocs: 'MT18 05.03',
  },
  discrimination: {
    en: 'discrimination',
    ru: 'дискриминация',
    kk: 'кемсітушілік',
    means: 'Worse treatment on ground of ethnicity, faith, language or the like.',
  },
  incitement: {
    en: 'incitement to hatred or violence',
    ru: 'подстрекательство к ненависти или насилию',
    means: 'Calls to hate or hurt a group, as alleged; Daftar does not rule on it.',
    huridocs: 'MT03 01.33',
  },
  displacement: {
    en: 'forced displacement',
    ru: 'насильственное перемещение',
    means: 'Made to leave home.',
    huridocs: 'MT04 05.01.04',
  },
  'movement-restricted': {
    en: 'restriction of movement',
    ru: 'ограничение передвижения',
    means: 'Kept from travelling or leaving.',
    huridocs: 'MT04 05.01.06',
  },
  'access-denied': {
    en: 'monitors kept out',
    ru: 'недопуск наблюдателей',
    means: 'Observers, journalists or lawyers are not let in.',
  },
  'communications-cut': {
    en: 'communications cut',
    ru: 'отключение связи',
    means: 'Telephone or internet stopped.',
  },
  'property-destroyed': {
    en: 'destruction of property',
    ru: 'уничтожение имущества',
    means: 'Homes or goods destroyed.',
    huridocs: 'MT04 13.01.03',
  },
  looting: {
    en: 'looting',
    ru: 'грабёж',
    kk: 'тонау',
    means: 'Goods taken in a disturbance.',
    huridocs: 'MT04 13.01.01',
  },
  'denial-of-medical-care': {
    en: 'denial of medical care',
    ru: 'отказ в медицинской помощи',
    means: 'The sick or hurt are not treated.',
  },
  incommunicado: {
    en: 'held incommunicado',
    ru: 'содержание без связи с внешним миром',
    means: 'Held while family and counsel are not told or not let near.',
  },
  'solitary-confinement': {
    en: 'solitary confinement',
    ru: 'одиночное заключение',
    means: 'Held apart from all others.',
  },
  'detention-conditions': {
    en: 'conditions of detention',
    ru: 'условия содержания',
    means: 'Held without food, water, sleep, warmth or room.',
  },
  'night-search': {
    en: 'search at night',
    ru: 'ночной обыск',
    means: 'A search or arrest in the hours of the night.',
  },
  'excessive-force': {
    en: 'excessive force',
    ru: 'чрезмерное применение силы',
    means: 'Weapons or force used on people beyond need.',
  },
  'forced-psychiatry': {
    en: 'forced psychiatric treatment',
    ru: 'принудительное помещение в психиатрическую больницу',
    means: 'Put into a psychiatric hospital against the person’s will.',
  },
  'belongings-seized': {
    en: 'papers or belongings seized',
    ru: 'изъятие документов или имущества',
    means: 'Passport, telephone, money or other belongings taken away.',
  },
  'unfair-trial': {
    en: 'unfair trial',
    ru: 'несправедливый суд',
    means: 'The right to a fair trial or to a defence is said to be broken.',
  },
  reprisal: {
    en: 'reprisal',
    ru: 'преследование за обращение',
    means: 'Harm done because somebody complained, testified or reported.',
  },
  other: { en: 'other', ru: 'другое', kk: 'басқа', means: 'A wrong that no other term fits.' },
})

export type ViolationId = keyof typeof violations
