import { termList } from './term.ts'

/** How one named person or body stands to another; read "from, relation, to". */
export const relations = termList({
  'lawyer-of': {
    en: 'lawyer of',
    ru: 'адвокат',
    kk: 'адвокаты',
    means: 'Defends or represents in law.',
  },
  'mother-of': { en: 'mother of', ru: 'мать', kk: 'анасы', means: 'Is the mother.' },
  'father-of': { en: 'father of', ru: 'отец', kk: 'әкесі', means: 'Is the father.' },
  'son-of': { en: 'son of', ru: 'сын', kk: 'ұлы', means: 'Is the son.' },
  'daughter-of': { en: 'daughter of', ru: 'дочь', kk: 'қызы', means: 'Is the daughter.' },
  'brother-of': { en: 'brother of', ru: 'брат', means: 'Is a brother.' },
  'sister-of': { en: 'sister of', ru: 'сестра', means: 'Is a sister.' },
  'spouse-of': { en: 'husband or wife of', ru: 'супруг(а)', kk: 'жұбайы', means: 'Is married to.' },
  'relative-of': {
    en: 'relative of',
    ru: 'родственник',
    kk: 'туысы',
    means: 'Is of the family, in a way not said.',
  },
  'neighbour-of': { en: 'neighbour of', ru: 'сосед', kk: 'көршісі', means: 'Lives beside.' },
  'member-of': { en: 'member of', ru: 'член', kk: 'мүшесі', means: 'Belongs to a body or group.' },
  'head-of': { en: 'head of', ru: 'руководитель', kk: 'басшысы', means: 'Leads a body.' },
  'official-of': {
    en: 'official of',
    ru: 'должностное лицо',
    kk: 'лауазымды тұлғасы',
    means: 'Holds an office in a body.',
  },
  'employee-of': { en: 'works for', ru: 'сотрудник', kk: 'қызметкері', means: 'Is employed by.' },
  'representative-of': {
    en: 'representative of',
    ru: 'представитель',
    kk: 'өкілі',
    means: 'Speaks or acts for.',
  },
  'founder-of': {
    en: 'founder of',
    ru: 'основатель',
    kk: 'негізін қалаушы',
    means: 'Set up a body.',
  },
  'owner-of': { en: 'owner of', ru: 'владелец', kk: 'иесі', means: 'Owns a thing or business.' },
  'resident-of': { en: 'resident of', ru: 'житель', kk: 'тұрғыны', means: 'Lives in a place.' },
  'co-defendant-of': {
    en: 'on trial with',
    ru: 'проходит по одному делу с',
    means: 'Is in the dock of the same case.',
  },
  'judge-of': { en: 'judge in the case of', ru: 'судья по делу', means: 'Decides the case.' },
  'prosecutor-of': {
    en: 'prosecutor in the case of',
    ru: 'прокурор по делу',
    means: 'Prosecutes the case.',
  },
  'investigator-of': {
    en: 'investigator in the case of',
    ru: 'следователь по делу',
    means: 'Investigates the case.',
  },
  'accuser-of': { en: 'accuser of', ru: 'обвинитель', means: 'Says the other did a wrong.' },
  'witness-against': {
    en: 'witness against',
    ru: 'свидетель обвинения против',
    means: 'Testifies against.',
  },
  'witness-for': { en: 'witness for', ru: 'свидетель защиты', means: 'Testifies in favour of.' },
  'part-of': {
    en: 'part of',
    ru: 'часть',
    kk: 'бөлігі',
    means: 'A body or place lies within another.',
  },
})

export type RelationId = keyof typeof relations
