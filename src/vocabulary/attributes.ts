import { termList } from './term.ts'

/** What can be said of a person, place or body. */
export const attributes = termList({
  'birth-date': {
    en: 'birth date',
    ru: 'дата рождения',
    kk: 'туған күні',
    means: 'The day, month or year of birth.',
    huridocs: 'field 0911',
  },
  'death-date': {
    en: 'date of death',
    ru: 'дата смерти',
    kk: 'қайтыс болған күні',
    means: 'The day, month or year of death.',
  },
  age: {
    en: 'age',
    ru: 'возраст',
    kk: 'жасы',
    means: 'Years lived, at the time the source speaks of.',
  },
  sex: {
    en: 'sex',
    ru: 'пол',
    kk: 'жынысы',
    means: 'As the source states it.',
    huridocs: 'field 0915, MT39',
  },
  ethnicity: {
    en: 'ethnicity as stated',
    ru: 'этническая принадлежность (как указано)',
    means: 'In the source’s words; never inferred from a name.',
    huridocs: 'field 0942',
  },
  citizenship: {
    en: 'citizenship',
    ru: 'гражданство',
    kk: 'азаматтығы',
    means: 'State whose citizen the source says somebody is.',
  },
  language: {
    en: 'language',
    ru: 'язык',
    kk: 'тілі',
    means: 'Spoken or mother language.',
    huridocs: 'field 0945, MT14',
  },
  religion: {
    en: 'religion as stated',
    ru: 'вероисповедание (как указано)',
    kk: 'діні',
    means: 'In the source’s words.',
  },
  office: { en: 'office', ru: 'должность', kk: 'лауазымы', means: 'Post held in a body or state.' },
  occupation: { en: 'occupation', ru: 'род занятий', kk: 'кәсібі', means: 'Work done.' },
  residence: {
    en: 'residence',
    ru: 'место жительства',
    kk: 'тұрғылықты жері',
    means: 'Where somebody lives.',
  },
  birthplace: {
    en: 'birthplace',
    ru: 'место рождения',
    kk: 'туған жері',
    means: 'Where somebody was born.',
  },
  'family-status': {
    en: 'family status',
    ru: 'семейное положение',
    kk: 'отбасы жағдайы',
    means: 'Married, number of children and the like.',
  },
  health: {
    en: 'health',
    ru: 'состояние здоровья',
    kk: 'денсаулығы',
    means: 'What is said of somebody’s health. Never in public output by default.',
  },
  alias: { en: 'other name', ru: 'другое имя', kk: 'басқа аты', means: 'Another name in use.' },
  description: {
    en: 'described, not named',
    ru: 'описан, но не назван',
    means: 'The words in which a source tells of one person without naming him or her.',
  },
  deed: {
    en: 'said to have done',
    ru: 'что, по словам источника, сделал',
    means: 'What a source says that somebody did, in its words. It is no finding that it was done.',
  },
  fate: {
    en: 'said to have suffered',
    ru: 'что, по словам источника, с ним сделали',
    means: 'What a source says that was done to somebody, in its words.',
  },
  population: {
    en: 'number of inhabitants',
    ru: 'число жителей',
    kk: 'тұрғындар саны',
    means: 'How many live in a place.',
  },
  other: { en: 'other', ru: 'другое', kk: 'басқа', means: 'Something no other term fits.' },
})

export type AttributeId = keyof typeof attributes
