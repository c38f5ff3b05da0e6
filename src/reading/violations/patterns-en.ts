import { english, type ViolationPattern } from './pattern.ts'

const CONFESSING = String.raw`confess(?:ed|ions?|ing)?\b[^.;]{0,60}\b(?:under (?:pressure|duress|torture)|due to torture|tortur\w+)`
const MADE_TO_CONFESS = String.raw`(?:torture|tortured|beat|beaten|forced|pressured)\b[^.;]{0,60}\b(?:confess\w*|to sign)`
const SLANDER = String.raw`slandered\b[^.;]{0,60}\bunder pressure|under pressure from the investigat\w+`
const NETWORKS = '(?:telecommunications?|internet|telephone|electricity|communications?)'
const MONITORS =
  '(?:observers?|journalists?|reporters?|monitors?|organi[sz]ations?|human rights groups?)'

export const ENGLISH_VIOLATIONS: readonly ViolationPattern[] = [
  english(
    'forced-confession',
    'confess slander pressure',
    `${CONFESSING}|${MADE_TO_CONFESS}|${SLANDER}`,
  ),
  english('torture', 'torture electric', String.raw`tortur(?:e|ed|es|ing)\b|electric shocks?\b`),
  english(
    'ill-treatment',
    'inhuman ill beaten beating psychological physical humiliate',
    String.raw`inhuman treatment|ill-treat\w*|(?:was|were|been|being) beaten\b|beatings?\b|had beaten\b|psychological (?:pressure|violence)|physical violence|humiliat\w+`,
  ),
  english(
    'threats',
    'threat intimidate harass',
    String.raw`threat(?:s|en|ens|ened|ening)?\b|intimidat\w+|harass(?:ed|ment|ing)?\b`,
  ),
  english(
    'unlawful-search',
    'warrant',
    String.raw`(?:do|did|does) not (?:often )?(?:provide|show|present|produce)\b[^.;]{0,20}\bwarrants?|without (?:a |any |the )?(?:search )?warrants?|no warrants? (?:was|were)`,
  ),
  english(
    'arbitrary-detention',
    'arbitrary unlawful illegal',
    String.raw`(?:arbitrar(?:y|ily)|unlawful(?:ly)?|illegal(?:ly)?) (?:\w+ )?(?:detentions?|arrests?|detained|arrested)`,
  ),
  english('mass-arrest', 'mass', 'mass (?:arrests|detentions|round-?ups?)'),
  english(
    'denial-of-counsel',
    'attorney lawyer counsel',
    String.raw`(?:impossible|not possible|unable|not allowed)\b[^.;]{0,50}\b(?:attorneys?|lawyers?|counsel)|without (?:a |any |their |his )?(?:lawyers?|attorneys?|counsel)|(?:denied|refused) (?:access to )?(?:a |an )?(?:lawyers?|attorneys?|counsel)`,
  ),
  english(
    'fabricated-evidence',
    'forgery forged forgeries falsify fabricate planted false',
    String.raw`forger(?:y|ies)\b|forged\b|falsif\w+|fabricat\w+|planted\b[^.;]{0,20}\b(?:evidence|drugs|weapons?)|based on false information`,
  ),
  english(
    'not-impartial',
    'biased partial one accusatory politically',
    String.raw`(?:trial|investigation|court|judge|process)\b[^.;]{0,30}\b(?:was|were|is) (?:biased|partial|one-sided)|accusatory bias|politically motivated`,
  ),
  english(
    'trial-not-public',
    'closed public journalists relatives',
    'behind closed doors|closed (?:trial|hearings?)|(?:public|journalists|relatives) (?:was|were) not (?:allowed|admitted)',
  ),
  english(
    'witnesses-refused',
    'witness',
    String.raw`refused to (?:hear|call|question)[^.;]{0,25}\bwitness\w*`,
  ),
  english('no-interpreter', 'interpreter', 'without (?:an )?interpreters?|no interpreter'),
  english(
    'denial-of-medical-care',
    'medical',
    '(?:denied|refused|without) (?:any )?medical (?:care|help|assistance|treatment)',
  ),
  english(
    'displacement',
    'forced had expelled',
    String.raw`forced to (?:[\w']+ ){0,4}(?:flee|leave)|had to (?:flee|leave)|expelled from`,
  ),
  english(
    'property-destroyed',
    'set burnt burned house home destroy destruction',
    'set on fire|burn(?:t|ed) down|houses? (?:was|were) (?:burn(?:t|ed)|destroyed)|destroy(?:ed|ing) (?:and damaged )?(?:houses|homes|property)|destruction of property',
  ),
  english('looting', 'looted looting', String.raw`loot(?:ed|ing)\b`),
  english(
    'communications-cut',
    'telecom internet telephone electricity communications',
    String.raw`${NETWORKS}\b[^.;]{0,50}\b(?:turned off|cut off|switched off|shut down|blocked)|(?:blocking|turning off|cutting off|shutting down)\b[^.;]{0,25}\b(?:internet|communications?|electricity|telecommunications?)`,
  ),
  english(
    'access-denied',
    'visit observer journalist reporter monitor organisation organization human access denied',
    String.raw`not allowed to visit|${MONITORS}\b[^.;]{0,70}\b(?:were|was) (?:not (?:allowed|admitted|let in)|refused)|denied access|access was refused`,
  ),
  english(
    'movement-restricted',
    'banned travel leave',
    String.raw`banned (?:to|from) (?:travel\w*|leav\w+)|travel ban|not allowed to leave`,
  ),
  english(
    'incitement',
    'incite calls call nationalist',
    String.raw`incit(?:e|es|ed|ing|ement)\b|calls? for violence|nationalist slogans`,
  ),
  english(
    'failure-to-protect',
    'late failed did',
    '(?:late|failed) to (?:take measures to )?(?:assist|intervene|protect)|did not (?:intervene|protect|stop the (?:crowd|attackers))',
  ),
  english(
    'failure-to-investigate',
    'investigate identified neither given',
    String.raw`(?:was|were) (?:not|never) (?:been )?(?:\w+ )?(?:investigated|identified)|did not (?:order an )?investigat\w+|neither authorities[^.;]{0,60}react|never given a legal assessment`,
  ),
  english(
    'discrimination',
    'discriminate racial ethnic',
    'discriminated? against|racial discrimination against|ethnic discrimination',
  ),
  english(
    'enforced-disappearance',
    'enforced whereabouts incommunicado',
    String.raw`enforced disappearance|whereabouts (?:are|is|remain\w*) unknown|incommunicado`,
  ),
  english(
    'sexual-violence',
    'rape raped rapes sexual',
    String.raw`rape(?:d|s)?\b|sexual (?:violence|abuse|assault)|sexually (?:abused|assaulted)`,
  ),
  english(
    'reprisal',
    'reprisal persecution',
    String.raw`reprisals?\b|persecution for (?:their|his|her)`,
  ),
]
