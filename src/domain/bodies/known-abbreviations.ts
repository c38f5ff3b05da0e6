import { soundsOf } from '../names/sounds.ts'

/** Abbreviations everybody in the region knows, in full words that the vocabulary of bodies reads. Own short list. */
const KNOWN: readonly (readonly [short: string, full: string])[] = [
  ['МВД|MVD|MIA', 'Ministry of Internal Affairs'],
  ['МИД|MFA', 'Ministry of Foreign Affairs'],
  ['МЧС', 'Ministry of Emergencies'],
  ['МЮ', 'Ministry of Justice'],
  ['КНБ|ҰҚК|KNB|NSC', 'National Security Committee, Kazakhstan'],
  ['ГКНБ|УКМК|GKNB|SCNS', 'State National Security Committee, Kyrgyzstan'],
  ['ДВД|УВД|ГУВД', 'Internal Affairs Department'],
  ['РОВД', 'District Internal Affairs Department'],
  ['ГОВД', 'City Internal Affairs Department'],
  [
    'Генпрокуратура|Генпрокуратуры|Генпрокуратуру|Генпрокуратурой|Генпрокуратуре',
    'General Prosecutor’s Office',
  ],
  ['Верховсуд', 'Supreme Court'],
  ['СИЗО|SIZO', 'remand prison'],
  ['ИВС|IVS', 'temporary detention facility'],
  ['ООН|БҰҰ|БУУ|UN', 'United Nations'],
  ['УВКБ|UNHCR', 'UN High Commissioner for Refugees'],
  ['УВКПЧ|OHCHR', 'UN High Commissioner for Human Rights'],
  ['КЛРД|CERD', 'UN Committee on the Elimination of Racial Discrimination'],
  ['КПП|CAT', 'UN Committee against Torture'],
  ['КПЧ|HRC|CCPR', 'UN Human Rights Committee'],
  ['CEDAW|КЛДЖ', 'UN Committee on the Elimination of Discrimination against Women'],
  ['МККК|ICRC', 'International Committee of the Red Cross'],
  ['ОБСЕ|OSCE|ЕҚЫҰ', 'Organization for Security and Co-operation in Europe'],
  ['БДИПЧ|ODIHR', 'Office for Democratic Institutions and Human Rights'],
  ['ПРООН|UNDP', 'UN Development Programme'],
  ['ЮНИСЕФ|UNICEF', 'UN Children’s Fund UNICEF'],
  ['МОМ|IOM', 'International Organization for Migration'],
  ['ЕС|EU', 'European Union'],
]

const BY_SOUND: ReadonlyMap<string, string> = new Map(
  KNOWN.flatMap(([short, full]) => short.split('|').map((one) => [soundsOf(one), full] as const)),
)

/** The full words of a well-known abbreviation in either alphabet, or null. */
export const knownAbbreviation = (token: string): string | null =>
  BY_SOUND.get(soundsOf(token)) ?? null

/** A token written as an abbreviation is: two to eight letters, all or all but one of them capital. */
export const looksAbbreviated = (token: string): boolean =>
  /^\p{Lu}{2,8}$/u.test(token) || /^(?:Ген|Верхов)\p{Ll}+$/u.test(token)
