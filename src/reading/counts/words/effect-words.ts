/**
 * How the counted were affected: the words of a predicate, by the vocabulary term id (`effects`).
 * "Died" and "killed" stay apart, since the source says one and not the other. Russian words are
 * given by their stems, to which the endings of the past and of the short participle are added.
 */
export interface EffectWords {
  readonly id: string
  /** Participles and past tenses: "were killed", "killed five". */
  readonly en?: string
  /** Verbs whose own subject is affected, without "were": "five died". */
  readonly enOfSubject?: string
  /** «Задержан-»: with -а, -о, -ы and without. */
  readonly ruPassive?: string
  /** «Задержал-»: with -а, -о, -и and without. What they affect is their object. */
  readonly ruActive?: string
  /** Russian verbs whose own subject is affected, in full: «погибли». */
  readonly ruOfSubject?: string
  /** Nouns that are the effect themselves: "25 arrests", "dozens of fatalities". */
  readonly nouns?: RegExp
}

export const EFFECT_WORDS: readonly EffectWords[] = [
  {
    id: 'killed',
    en: 'killed killing murdered murdering slain slaughtered massacred executed lynched',
    ruPassive: 'убит застрелен зарезан казнен расстрелян',
    ruActive: 'убил застрелил зарезал расстрелял казнил',
    nouns: /^(?:murders?|killings?|убийств\p{L}*|убит(?:ых|ые|ыми))$/u,
  },
  {
    id: 'died',
    en: 'dead',
    enOfSubject: 'died die perished dead drowned',
    ruOfSubject:
      'погиб погибла погибло погибли умер умерла умерло умерли скончался скончалась скончались скончалось утонули утонул',
    nouns:
      /^(?:deaths?|fatalit(?:y|ies)|bodies|corpses|погибш\p{L}+|смерт\p{L}+|жертв\p{L}*|тел|трупов)$/u,
  },
  {
    id: 'injured',
    en: 'injured injuring wounded wounding hurt',
    ruPassive: 'ранен травмирован',
    ruActive: 'ранил травмировал',
    ruOfSubject: 'пострадал пострадала пострадало пострадали',
    nouns:
      /^(?:injur(?:y|ies)|wounds?|раненн?(?:ых|ые)|травм\p{L}*|ранени\p{L}+|пострадавш\p{L}+)$/u,
  },
  {
    id: 'beaten',
    en: 'beaten beating assaulted',
    ruPassive: 'избит побит',
    ruActive: 'избил избивал побил',
    nouns: /^(?:beatings?|избиени\p{L}+)$/u,
  },
  {
    id: 'tortured',
    en: 'tortured torturing',
    ruActive: 'пытал',
    nouns: /^(?:tortures?|пыт(?:ок|ки))$/,
  },
  {
    id: 'raped',
    en: 'raped raping',
    ruPassive: 'изнасилован',
    ruActive: 'изнасиловал',
    nouns: /^(?:rapes?|изнасиловани\p{L}+)$/u,
  },
  {
    id: 'hospitalised',
    en: 'hospitalised hospitalized',
    ruPassive: 'госпитализирован',
    ruActive: 'госпитализировал',
  },
  {
    id: 'missing',
    enOfSubject: 'missing disappeared',
    ruOfSubject: 'пропал пропала пропало пропали исчезли',
  },
  {
    id: 'abducted',
    en: 'abducted abducting kidnapped kidnapping',
    ruPassive: 'похищен',
    ruActive: 'похитил',
    nouns: /^(?:abductions?|kidnappings?|похищени\p{L}+)$/u,
  },
  { id: 'attacked', en: 'attacked attacking', nouns: /^(?:attacks|нападени\p{L}+)$/u },
  { id: 'threatened', en: 'threatened', ruOfSubject: 'угрожали' },
  {
    id: 'detained',
    en: 'detained detaining apprehended',
    ruPassive: 'задержан',
    ruActive: 'задержал задерживал',
    nouns: /^(?:detentions?|задержани\p{L}+)$/u,
  },
  {
    id: 'arrested',
    en: 'arrested arresting',
    ruPassive: 'арестован',
    ruActive: 'арестовал',
    nouns: /^(?:arrests?|арест(?:ов|а|ы)?)$/,
  },
  {
    id: 'interrogated',
    en: 'questioned interrogated',
    ruPassive: 'допрошен опрошен',
    ruActive: 'допросил опросил',
    nouns: /^(?:interrogations|допрос(?:ов|а|ы))$/,
  },
  {
    id: 'searched',
    en: 'searched searching',
    ruPassive: 'обыскан',
    ruActive: 'обыскал',
    nouns: /^(?:searches|обыск\p{L}*)$/u,
  },
  { id: 'suspected', en: 'suspected', ruOfSubject: 'подозреваются подозревается' },
  { id: 'charged', en: 'charged charging indicted indicting' },
  {
    id: 'accused',
    en: 'accused accusing',
    ruPassive: 'обвинен',
    ruOfSubject: 'обвиняют обвиняются обвиняется',
  },
  { id: 'prosecuted', en: 'prosecuted prosecuting punished', ruPassive: 'наказан' },
  {
    id: 'convicted',
    en: 'convicted convicting',
    ruPassive: 'осужден',
    ruActive: 'осудил',
    nouns: /^convictions?$/,
  },
  {
    id: 'sentenced',
    en: 'sentenced sentencing',
    ruPassive: 'приговорен',
    ruActive: 'приговорил',
  },
  { id: 'imprisoned', en: 'imprisoned jailed jailing' },
  { id: 'fined', en: 'fined fining', ruPassive: 'оштрафован', ruActive: 'оштрафовал' },
  {
    id: 'acquitted',
    en: 'acquitted acquitting',
    ruPassive: 'оправдан',
    ruActive: 'оправдал',
    nouns: /^acquittals?$/,
  },
  {
    id: 'released',
    en: 'released releasing freed freeing',
    ruPassive: 'освобожден отпущен',
    ruActive: 'отпустил освободил',
  },
  {
    id: 'deported',
    en: 'deported deporting expelled expelling',
    ruPassive: 'депортирован выслан выдворен',
    ruActive: 'депортировал выслал выдворил',
    nouns: /^(?:deportations?|депортаци\p{L}+)$/u,
  },
  { id: 'displaced', en: 'displaced displacing', ruPassive: 'переселен' },
  { id: 'fled', enOfSubject: 'fled flee', ruOfSubject: 'бежал бежала бежало бежали' },
  {
    id: 'returned',
    enOfSubject: 'returned',
    ruOfSubject: 'вернулись вернулось вернулся вернулась',
  },
  {
    id: 'evacuated',
    en: 'evacuated evacuating',
    ruPassive: 'эвакуирован',
    ruActive: 'эвакуировал',
  },
  {
    id: 'burned',
    en: 'burnt burned burning torched torching',
    ruPassive: 'сожжен подожжен',
    ruActive: 'сжег сожгл подожгл',
    ruOfSubject: 'сгорел сгорела сгорело сгорели',
    nouns: /^(?:arsons?|поджог\p{L}*)$/u,
  },
  {
    id: 'looted',
    en: 'looted looting plundered',
    ruPassive: 'разграблен ограблен',
    ruActive: 'разграбил ограбил',
  },
  {
    id: 'destroyed',
    en: 'destroyed destroying demolished demolishing',
    ruPassive: 'разрушен уничтожен снесен',
    ruActive: 'разрушил уничтожил снес',
  },
  { id: 'damaged', en: 'damaged damaging', ruPassive: 'поврежден', ruActive: 'повредил' },
  {
    id: 'seized',
    en: 'seized seizing confiscated confiscating',
    ruPassive: 'изъят конфискован',
    ruActive: 'изъял конфисковал',
  },
  { id: 'deployed', en: 'deployed deploying' },
  {
    id: 'complained',
    enOfSubject: 'complained',
    ruOfSubject: 'пожаловались пожаловался пожаловалось',
  },
  {
    id: 'registered',
    en: 'initiated opened registered',
    ruPassive: 'возбужден зарегистрирован заведен',
    ruActive: 'возбудил зарегистрировал',
  },
  { id: 'closed', ruPassive: 'прекращен' },
  { id: 'dismissed', en: 'dismissed dismissing sacked', ruPassive: 'уволен', ruActive: 'уволил' },
  { id: 'compensated', en: 'compensated' },
]
