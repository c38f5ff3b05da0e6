import type { RuleCard } from '../../rule.ts'
import { bodyAgain } from './bodies-again.ts'
import { companyBody } from './companies.ts'
import { headingBody } from './heading-bodies.ts'
import { officeBody } from './offices.ts'
import { officeBodyRu } from './offices-ru.ts'
import { reportingBody } from './reporting-bodies.ts'
import { shortBody } from './short-bodies.ts'
import { titledBody } from './titled-names.ts'
import { unitBody } from './units.ts'

export { putBody } from './body-put.ts'

export const namedBody: RuleCard = {
  name: 'body-named',
  version: 2,
  reads: 'A name in capitals around a word such as Committee, Ministry, Court or Association.',
  examples: {
    mustRead: [
      {
        text: 'In May the UN Committee on the Elimination of Racial Discrimination met.',
        reads: ['UN Committee on the Elimination of Racial Discrimination'],
      },
      {
        text: 'He wrote to the General Prosecutor’s Office.',
        reads: ['General Prosecutor’s Office'],
      },
      {
        text: 'The 4th Heavy Penal Court of Besk met, then School No. 12.',
        reads: ['4th Heavy Penal Court of Besk', 'School No. 12'],
      },
      {
        text: 'Soldiers of Light Infantry Battalion 87 came.',
        reads: ['Light Infantry Battalion 87'],
      },
      {
        text: 'Held by the Committee of National Security.',
        reads: ['Committee of National Security'],
      },
    ],
    mustNotRead: [
      'COURT DIARY',
      'The House was burned.',
      'The court met.',
      'Article 5 of the Criminal Code',
    ],
  },
}

export const plainBody: RuleCard = {
  name: 'body-plain',
  version: 2,
  reads: 'Police, courts, authorities and such bodies named by what they are.',
  examples: {
    mustRead: [
      {
        text: 'They asked the police and the local authorities.',
        reads: ['police', 'local authorities'],
      },
      { text: 'the authorities of Kazakhstan kept silent', reads: ['authorities of Kazakhstan'] },
      { text: 'human rights organisations were refused', reads: ['human rights organisations'] },
    ],
    mustNotRead: ['the forces of nature', 'all our bodies'],
  },
}

export const quotedBody: RuleCard = {
  name: 'body-quoted',
  version: 2,
  reads: 'A name in quotation marks after a word such as centre, foundation or newspaper.',
  examples: {
    mustRead: [
      {
        text: 'The charitable foundation «Besk» was created.',
        reads: ['charitable foundation «Besk»'],
      },
      { text: 'Об этом сообщило издание «Орло».', reads: ['издание «Орло»'] },
      { text: 'Дилором Бескова, «Степной курьер»', reads: ['«Степной курьер»'] },
      {
        text: 'БЕСК, 25 августа – «Горный вестник». Ночью выпал снег.',
        reads: ['«Горный вестник»'],
      },
      { text: 'Он рассказал «Горной правде», что болен.', reads: ['«Горной правде»'] },
    ],
    mustNotRead: ['He said “Besk” twice.', 'Лекарство «Надежда» не помогло.'],
  },
}

export const abbreviatedBody: RuleCard = {
  name: 'body-abbreviation',
  version: 2,
  reads: 'The abbreviation of a known body, one given in brackets after a name, or a web medium.',
  examples: {
    mustRead: [
      {
        text: 'Bodies of the UN and the OSCE replied, beskov.kz wrote.',
        reads: ['UN', 'OSCE', 'beskov.kz'],
      },
      { text: 'The Besk Human Rights Group (BHRG) came. BHRG left.', reads: ['BHRG', 'BHRG'] },
      { text: 'МВД сообщало о конфликте.', reads: ['МВД'] },
      { text: 'Его доставили в Бескский ГОВД.', reads: ['Бескский ГОВД'] },
    ],
    mustNotRead: ['COVID-19 and DNA tests (DOB 1990)'],
  },
}

export const russianBody: RuleCard = {
  name: 'body-ru',
  version: 2,
  reads: 'A Russian name of a ministry, court, police body, association or authority.',
  examples: {
    mustRead: [
      {
        text: 'В прокуратуре Жамбылской области ответили.',
        reads: ['прокуратуре Жамбылской области'],
      },
      { text: 'Министерство внутренних дел молчит.', reads: ['Министерство внутренних дел'] },
      { text: 'Хокимият Беска снёс дом.', reads: ['Хокимият Беска', 'Беска'] },
      {
        text: 'Он умер в Орловской межобластной клинической больнице.',
        reads: ['Орловской межобластной клинической больнице'],
      },
      { text: 'Бойцы 64-й мотострелковой бригады ушли.', reads: ['64-й мотострелковой бригады'] },
    ],
    mustNotRead: ['В этой больнице нет света.', 'Рота ушла.', 'Она отделила одно от другого.'],
  },
}

export const listedBody: RuleCard = {
  name: 'body-listed',
  version: 2,
  reads: 'A medium, organisation or armed group from a list of those known by a name alone.',
  examples: {
    mustRead: [
      { text: 'Witnesses told Reuters and the Taliban.', reads: ['Reuters', 'Taliban'] },
      {
        text: 'Об этом узнала Медиазона, запрос ушёл в Интерпол.',
        reads: ['Медиазона', 'Интерпол'],
      },
      { text: 'Сотрудники Красного Креста ждут.', reads: ['Красного Креста'] },
    ],
    mustNotRead: ['The total was high. In dawn light they came.', 'Весна пришла. Голос дрожал.'],
  },
}

export const bodyRules: readonly RuleCard[] = [
  namedBody,
  headingBody,
  plainBody,
  quotedBody,
  abbreviatedBody,
  russianBody,
  listedBody,
  officeBody,
  officeBodyRu,
  companyBody,
  unitBody,
  titledBody,
  reportingBody,
  bodyAgain,
  shortBody,
]
