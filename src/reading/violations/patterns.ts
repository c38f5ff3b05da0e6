import type { ViolationId } from '../../vocabulary/index.ts'

export interface ViolationPattern {
  readonly type: ViolationId
  readonly pattern: RegExp
}

const en = (source: string): RegExp => new RegExp(`\\b(?:${source})`, 'i')
const ru = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})`, 'iu')

/** Words by which an alleged wrong is told. Repetition is bounded, so none can grow slow. */
export const VIOLATIONS: readonly ViolationPattern[] = [
  {
    type: 'forced-confession',
    pattern: en(
      String.raw`confess(?:ed|ions?|ing)?\b[^.;]{0,60}\b(?:under (?:pressure|duress|torture)|due to torture|tortur\w+)|(?:torture|tortured|beat|beaten|forced|pressured)\b[^.;]{0,60}\b(?:confess\w*|to sign)|slandered\b[^.;]{0,60}\bunder pressure|under pressure from the investigat\w+`,
    ),
  },
  {
    type: 'forced-confession',
    pattern: ru(
      '(?:признани|показани|подписал|оговорил)[^.;]{0,60}под (?:давлением|пытками)|выби(?:ли|вали|вать)[^.;]{0,30}(?:признани|показани)',
    ),
  },
  { type: 'torture', pattern: en(String.raw`tortur(?:e|ed|es|ing)\b|electric shocks?\b`) },
  {
    type: 'torture',
    pattern: ru(String.raw`пыт(?:ки|ок|кам|ками|ках|али)(?!\p{L})|(?:бил[аи]?|удар\p{L}+) током`),
  },
  {
    type: 'ill-treatment',
    pattern: en(
      String.raw`inhuman treatment|ill-treat\w*|(?:was|were|been|being) beaten\b|beatings?\b|had beaten\b|psychological (?:pressure|violence)|physical violence|humiliat\w+`,
    ),
  },
  {
    type: 'ill-treatment',
    pattern: ru(
      String.raw`избит[аоы]?(?!\p{L})|избива\p{L}+|избили|издева\p{L}+|психологическ\p{L}+ давлени\p{L}+|жесток\p{L}+ обращени\p{L}+`,
    ),
  },
  {
    type: 'threats',
    pattern: en(String.raw`threat(?:s|en|ens|ened|ening)?\b|intimidat\w+|harass(?:ed|ment|ing)?\b`),
  },
  {
    type: 'threats',
    pattern: ru(
      String.raw`угро(?:зы|з|зами|зам|жал\p{L}*|жают)(?!\p{L})|запугива\p{L}+|запугал\p{L}*`,
    ),
  },
  {
    type: 'unlawful-search',
    pattern: en(
      String.raw`(?:do|did|does) not (?:often )?(?:provide|show|present|produce)\b[^.;]{0,20}\bwarrants?|without (?:a |any |the )?(?:search )?warrants?|no warrants? (?:was|were)`,
    ),
  },
  {
    type: 'unlawful-search',
    pattern: ru(
      String.raw`без (?:санкции|ордера|постановлени\p{L}+)|не (?:показал\p{L}*|предъявил\p{L}*) (?:ордер|санкци|постановлени)\p{L}*`,
    ),
  },
  {
    type: 'arbitrary-detention',
    pattern: en(
      String.raw`arbitrar(?:y|ily) (?:\w+ )?(?:detentions?|arrests?|detained|arrested)|unlawful(?:ly)? (?:detentions?|arrests?|detained|arrested)|illegal(?:ly)? (?:detentions?|arrests?|detained|arrested)`,
    ),
  },
  {
    type: 'arbitrary-detention',
    pattern: ru(String.raw`(?:незаконн|произвольн)\p{L}+ (?:задержа|арест)\p{L}+`),
  },
  { type: 'mass-arrest', pattern: en('mass (?:arrests|detentions|round-?ups?)') },
  { type: 'mass-arrest', pattern: ru(String.raw`массов\p{L}+ (?:арест|задержани)\p{L}+`) },
  {
    type: 'denial-of-counsel',
    pattern: en(
      String.raw`(?:impossible|not possible|unable|not allowed)\b[^.;]{0,50}\b(?:attorneys?|lawyers?|counsel)|without (?:a |any |their |his )?(?:lawyers?|attorneys?|counsel)|(?:denied|refused) (?:access to )?(?:a |an )?(?:lawyers?|attorneys?|counsel)`,
    ),
  },
  {
    type: 'denial-of-counsel',
    pattern: ru(String.raw`без адвоката|не (?:пустили|допустили|допускают) адвокат\p{L}*`),
  },
  {
    type: 'fabricated-evidence',
    pattern: en(
      String.raw`forger(?:y|ies)\b|forged\b|falsif\w+|fabricat\w+|planted\b[^.;]{0,20}\b(?:evidence|drugs|weapons?)|based on false information`,
    ),
  },
  {
    type: 'fabricated-evidence',
    pattern: ru(String.raw`фальсифи\p{L}+|сфабрикова\p{L}+|подброс\p{L}+|подделк\p{L}+`),
  },
  {
    type: 'not-impartial',
    pattern: en(
      String.raw`(?:trial|investigation|court|judge|process)\b[^.;]{0,30}\b(?:was|were|is) (?:biased|partial|one-sided)|accusatory bias|politically motivated`,
    ),
  },
  {
    type: 'not-impartial',
    pattern: ru(
      String.raw`обвинительн\p{L}+ уклон\p{L}*|(?:суд|следстви|расследовани)\p{L}*[^.;]{0,25}(?:предвзят|необъективн|пристрастн)\p{L}*`,
    ),
  },
  {
    type: 'trial-not-public',
    pattern: en(
      'behind closed doors|closed (?:trial|hearings?)|(?:public|journalists|relatives) (?:was|were) not (?:allowed|admitted)',
    ),
  },
  {
    type: 'trial-not-public',
    pattern: ru(
      String.raw`за закрытыми дверями|в закрытом режиме|закрыт\p{L}+ (?:процесс|заседани)\p{L}*`,
    ),
  },
  {
    type: 'witnesses-refused',
    pattern: ru(String.raw`отказал\p{L}* (?:в вызове|вызвать) свидетел\p{L}+`),
  },
  {
    type: 'witnesses-refused',
    pattern: en(String.raw`refused to (?:hear|call|question)[^.;]{0,25}\bwitness\w*`),
  },
  { type: 'no-interpreter', pattern: en('without (?:an )?interpreters?|no interpreter') },
  { type: 'no-interpreter', pattern: ru('без переводчика') },
  {
    type: 'denial-of-medical-care',
    pattern: en('(?:denied|refused|without) (?:any )?medical (?:care|help|assistance|treatment)'),
  },
  {
    type: 'denial-of-medical-care',
    pattern: ru(String.raw`без медицинской помощи|отказ\p{L}+ в медицинской помощи`),
  },
  {
    type: 'displacement',
    pattern: en(
      String.raw`forced to (?:[\w']+ ){0,4}(?:flee|leave)|had to (?:flee|leave)|expelled from`,
    ),
  },
  {
    type: 'displacement',
    pattern: ru(String.raw`вынужден\p{L}* (?:были )?(?:бежать|покинуть|уехать)`),
  },
  {
    type: 'property-destroyed',
    pattern: en(
      'set on fire|burn(?:t|ed) down|houses? (?:was|were) (?:burn(?:t|ed)|destroyed)|destroy(?:ed|ing) (?:and damaged )?(?:houses|homes|property)|destruction of property',
    ),
  },
  {
    type: 'property-destroyed',
    pattern: ru(
      String.raw`сжигая дома|сожжен\p{L}*|сожгли|сгорел\p{L}* (?:десятки )?дом\p{L}*|поджигали|уничтож\p{L}+ имуществ\p{L}+`,
    ),
  },
  { type: 'looting', pattern: en(String.raw`loot(?:ed|ing)\b`) },
  { type: 'looting', pattern: ru(String.raw`разграб\p{L}+|мародер\p{L}+|грабил\p{L}*`) },
  {
    type: 'communications-cut',
    pattern: en(
      String.raw`(?:telecommunications?|internet|telephone|electricity|communications?)\b[^.;]{0,50}\b(?:turned off|cut off|switched off|shut down|blocked)|(?:blocking|turning off|cutting off|shutting down)\b[^.;]{0,25}\b(?:internet|communications?|electricity|telecommunications?)`,
    ),
  },
  {
    type: 'communications-cut',
    pattern: ru(
      String.raw`(?:отключ\p{L}+|заблокирова\p{L}+)[^.;]{0,25}(?:связ|интернет|электрич)\p{L}*|(?:связь|интернет|электричество)[^.;]{0,25}отключ\p{L}+`,
    ),
  },
  {
    type: 'access-denied',
    pattern: en(
      String.raw`not allowed to visit|(?:observers?|journalists?|reporters?|monitors?|organi[sz]ations?|human rights groups?)\b[^.;]{0,70}\b(?:were|was) (?:not (?:allowed|admitted|let in)|refused)|denied access|access was refused`,
    ),
  },
  {
    type: 'access-denied',
    pattern: ru(
      String.raw`не (?:пустили|допустили|впустили) (?:наблюдател|журналист|правозащитник)\p{L}*`,
    ),
  },
  {
    type: 'movement-restricted',
    pattern: en(
      String.raw`banned (?:to|from) (?:travel\w*|leav\w+)|travel ban|not allowed to leave`,
    ),
  },
  {
    type: 'movement-restricted',
    pattern: ru(String.raw`запре(?:тили|щено) (?:выезжать|покидать)|подписк\p{L}+ о невыезде`),
  },
  {
    type: 'incitement',
    pattern: en(
      String.raw`incit(?:e|es|ed|ing|ement)\b|calls? for violence|mass calls for violence|nationalist slogans`,
    ),
  },
  {
    type: 'incitement',
    pattern: ru(
      String.raw`призыв\p{L}* к (?:насилию|расправе|погром\p{L}*)|разжига\p{L}+ (?:розни|ненависти)`,
    ),
  },
  {
    type: 'failure-to-protect',
    pattern: en(
      '(?:late|failed) to (?:take measures to )?(?:assist|intervene|protect)|did not (?:intervene|protect|stop the (?:crowd|attackers))',
    ),
  },
  {
    type: 'failure-to-protect',
    pattern: ru(String.raw`(?:полиция|полицейские|власти) (?:не вмеш|не останов|бездейств)\p{L}+`),
  },
  {
    type: 'failure-to-investigate',
    pattern: en(
      String.raw`(?:was|were) (?:not|never) (?:been )?(?:\w+ )?(?:investigated|identified)|did not (?:order an )?investigat\w+|neither authorities[^.;]{0,60}react|never given a legal assessment`,
    ),
  },
  {
    type: 'failure-to-investigate',
    pattern: ru(String.raw`не (?:был[аио]? )?(?:расследован\p{L}*|расследу\p{L}+)`),
  },
  {
    type: 'discrimination',
    pattern: en('discriminated? against|racial discrimination against|ethnic discrimination'),
  },
  { type: 'discrimination', pattern: ru(String.raw`дискримин(?:ирова|аци)\p{L}+ (?:по|против)`) },
  {
    type: 'enforced-disappearance',
    pattern: en(
      String.raw`enforced disappearance|whereabouts (?:are|is|remain\w*) unknown|incommunicado`,
    ),
  },
  {
    type: 'sexual-violence',
    pattern: en(
      String.raw`rape(?:d|s)?\b|sexual (?:violence|abuse|assault)|sexually (?:abused|assaulted)`,
    ),
  },
  {
    type: 'sexual-violence',
    pattern: ru(String.raw`изнасилова\p{L}+|сексуальн\p{L}+ насили\p{L}+`),
  },
  { type: 'reprisal', pattern: en(String.raw`reprisals?\b|persecution for (?:their|his|her)`) },
]
