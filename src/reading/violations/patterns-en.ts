import { english, type ViolationPattern } from './pattern.ts'

const CONFESSING = String.raw`confess(?:ed|ions?|ing)?\b[^.;]{0,60}\b(?:under (?:pressure|duress|torture)|due to torture|tortur\w+)`
const MADE_TO_CONFESS = String.raw`(?:torture|tortured|beat|beaten|forced|pressured|coerced|made|compelled)\b[^.;]{0,60}\b(?:to confess\w*|confess\w* (?:to|under)|to sign|into confess\w*|confessions?\b|to incriminate|to testify against|to give false)`
const SLANDER = String.raw`slandered\b[^.;]{0,60}\bunder pressure|under pressure from the investigat\w+`
const NETWORKS = '(?:telecommunications?|internet|telephone|electricity|communications?)'
const MONITORS =
  '(?:observers?|journalists?|reporters?|monitors?|organi[sz]ations?|human rights groups?)'

export const ENGLISH_VIOLATIONS: readonly ViolationPattern[] = [
  english('forced-confession', `${CONFESSING}|${MADE_TO_CONFESS}|${SLANDER}`),
  english(
    'torture',
    String.raw`tortur(?:e|ed|es|ing)\b(?! (?:chamber|porn|garden|museum|victims?['’]? day))|electric shocks?\b|suffocat(?:ed|ing)\b|plastic bags? (?:over|on) (?:his|her|their|the|my) heads?|gas masks? (?:over|on) (?:his|her|their|the|my) (?:heads?|faces?)|(?:hung|hanged|suspended) (?:him|her|them|me)? ?(?:from|by) (?:the )?(?:ceiling|wrists?|arms?|legs?|feet|handcuffs)|waterboard\w*|needles under|simulated execution|mock execution`,
  ),
  english(
    'ill-treatment',
    String.raw`(?:beat|beats|kicked|punched|struck) (?:him|her|them|me|us|my (?:son|brother|husband|father)|the (?:men|detainees?|prisoners?|protesters?|women))\b|broke (?:his|her|my|their) (?:arms?|legs?|ribs?|nose|jaw|teeth|fingers?)\b|inhuman treatment|ill-treat\w*|(?:was|were|been|being) beaten\b|beatings?\b|had beaten\b|psychological (?:pressure|violence)|physical violence|humiliat\w+`,
  ),
  english(
    'threats',
    String.raw`threaten(?:s|ed|ing)?\b|threats? (?:against|to (?:kill|arrest|rape|harm|his|her|their|the)|of (?:violence|death|arrest|reprisals?|rape|murder|prosecution|retaliation)|from)\b|death threats?\b|(?:received|receiving|resulted in|followed by (?:the )?|under) threats?\b|intimidat\w+|harass(?:ed|ment|ing)?\b`,
  ),
  english(
    'unlawful-search',
    String.raw`(?:do|did|does) not (?:often )?(?:provide|show|present|produce)\b[^.;]{0,20}\bwarrants?|without (?:a |any |the )?(?:search )?warrants?|no warrants? (?:was|were)|without (?:a |any )?court (?:order|sanction)`,
  ),
  english(
    'arbitrary-detention',
    String.raw`(?:arbitrar(?:y|ily)|unlawful(?:ly)?|illegal(?:ly)?) (?:\w+ )?(?:detentions?|arrests?|detained|arrested)`,
  ),
  english('mass-arrest', 'mass (?:arrests|detentions|round-?ups?)'),
  english(
    'denial-of-counsel',
    String.raw`(?:impossible|not possible|unable|not allowed)\b[^.;]{0,50}\b(?:attorneys?|lawyers?|counsel)|without (?:a |any |their |his )?(?:lawyers?|attorneys?|counsel)|(?:denied|refused) (?:access to )?(?:a |an |his |her |their )?(?:defen[cs]e )?(?:lawyers?|attorneys?|counsel)|(?:lawyers?|attorneys?) (?:was|were|is|are) (?:not (?:allowed|permitted|admitted|let)|denied access|barred|refused)|(?:lawyers?|attorneys?) could not (?:see|meet)`,
  ),
  english(
    'fabricated-evidence',
    String.raw`(?:drugs|weapons?|evidence|ammunition|grenades?|leaflets) (?:was|were|had been|been) planted|forger(?:y|ies)\b|forged\b|falsif\w+|fabricat\w+|planted\b[^.;]{0,20}\b(?:evidence|drugs|weapons?)|based on false information`,
  ),
  english(
    'not-impartial',
    String.raw`(?:trial|investigation|court|judge|process)\b[^.;]{0,30}\b(?:was|were|is) (?:biased|partial|one-sided)|accusatory bias|politically motivated`,
  ),
  english(
    'trial-not-public',
    'behind closed doors|closed (?:trial|hearings?)|(?:public|journalists|relatives) (?:was|were) not (?:allowed|admitted)',
  ),
  english(
    'witnesses-refused',
    String.raw`refused to (?:hear|call|question)[^.;]{0,25}\bwitness\w*`,
  ),
  english(
    'no-interpreter',
    'without (?:an |a |any |the )?(?:lawyer or |translator or )?(?:an? )?interpreters?|no interpreter|(?:denied|refused) (?:an )?interpreter',
  ),
  english(
    'denial-of-medical-care',
    '(?:denied|refused|without|deprived of) (?:any |adequate |urgent |proper )?medical (?:care|help|assistance|treatment|attention)|(?:doctors?|an ambulance|ambulances) (?:was|were) (?:not (?:let|allowed|admitted|called)|refused)',
  ),
  english(
    'displacement',
    String.raw`forced to (?:[\w']+ ){0,4}(?:flee|leave)|had to (?:flee|leave)|expelled from|evicted from`,
  ),
  english(
    'property-destroyed',
    'set on fire|burn(?:t|ed) down|houses? (?:was|were) (?:burn(?:t|ed)|destroyed)|destroy(?:ed|ing) (?:and damaged )?(?:houses|homes|property)|destruction of property',
  ),
  english('looting', String.raw`loot(?:ed|ing)\b`),
  english(
    'communications-cut',
    String.raw`${NETWORKS}\b[^.;]{0,50}\b(?:turned off|cut off|switched off|shut down|blocked)|(?:blocking|turning off|cutting off|shutting down)\b[^.;]{0,25}\b(?:internet|communications?|electricity|telecommunications?)`,
  ),
  english(
    'access-denied',
    String.raw`not allowed to visit|${MONITORS}\b[^.;]{0,70}\b(?:were|was) (?:not (?:allowed|admitted|let in)|refused)|denied access|access was refused`,
  ),
  english(
    'movement-restricted',
    String.raw`banned (?:to|from) (?:travel\w*|leav\w+)|travel ban|not allowed to leave`,
  ),
  english(
    'incitement',
    String.raw`incit(?:e|es|ed|ing|ement)\b|calls? for violence|nationalist slogans`,
  ),
  english(
    'failure-to-protect',
    '(?:late|failed) to (?:take measures to )?(?:assist|intervene|protect)|did not (?:intervene|protect|stop the (?:crowd|attackers))',
  ),
  english(
    'failure-to-investigate',
    String.raw`(?:was|were) (?:not|never) (?:been )?(?:\w+ )?(?:investigated|identified)|did not (?:order an )?investigat\w+|neither authorities[^.;]{0,60}react|never given a legal assessment`,
  ),
  english(
    'discrimination',
    'discriminated? against|racial discrimination against|ethnic discrimination',
  ),
  english(
    'enforced-disappearance',
    String.raw`enforced disappearance|forcibly disappeared|whereabouts (?:are|is|remain\w*) unknown|refus\w+ to (?:say|disclose|reveal) (?:where|the whereabouts)`,
  ),
  english(
    'sexual-violence',
    String.raw`rape(?:d|s)?\b|sexual (?:violence|abuse|assault)|sexually (?:abused|assaulted)`,
  ),
  english(
    'reprisal',
    String.raw`reprisals?\b|persecution for (?:their|his|her)|(?:dismissed|fired|expelled|punished) (?:from \w+ \w+ )?(?:for|because of) (?:\w+ )?(?:attending|taking part|participat\w+|speaking|criticis\w+|criticiz\w+|complain\w+|refusing)`,
  ),
  english('incommunicado', String.raw`incommunicado\b`),
  english(
    'solitary-confinement',
    String.raw`solitary confinement|(?:in|to) (?:a |the )?punishment cells?\b`,
  ),
  english(
    'detention-conditions',
    String.raw`(?:kept|held|left|him|her|them|us|me|days?|hours?) [^.;]{0,30}\bwithout (?:food|water|sleep|heating|any food)\b|overcrowded cells?|deprived of (?:food|water|sleep)|sleep deprivation`,
  ),
  english(
    'night-search',
    String.raw`(?:search(?:es|ed)?|raid(?:s|ed)?)\b[^.;]{0,60}\b(?:at|by|during the) night\b|night[- ]?(?:time)? (?:searches|raids)`,
  ),
  english(
    'excessive-force',
    String.raw`(?:opened fire|fired|shot|shooting) (?:live \w+ )?(?:on|at|into) (?:the |a )?(?:[\w-]+ )?(?:protesters?|demonstrators?|crowds?|people|civilians?|residents|women|children)\b|(?:used|fired) [^.;]{0,30}(?:tear gas|rubber bullets|live (?:rounds|ammunition|bullets)|stun grenades|water cannon)|excessive (?:use of )?force`,
  ),
  english(
    'forced-psychiatry',
    String.raw`(?:forc\w+|involuntar\w+|against (?:his|her|their) will)\b[^.;]{0,40}\bpsychiatric`,
  ),
  english(
    'belongings-seized',
    String.raw`(?:passports?|phones?|documents?|computers?|laptops?|money|equipment)\b[^.;]{0,25}\b(?:was|were|been) (?:confiscated|seized|taken away)|(?:confiscated|seized) (?:his|her|their|our|my) (?:\w+ )?(?:passports?|phones?|documents?|computers?|laptops?|money|equipment)|(?:bank )?accounts? (?:was|were) (?:frozen|blocked)`,
  ),
  english(
    'unfair-trial',
    String.raw`(?:violat\w+|breach\w*|denied|deprived of)[^.;]{0,30}\brights? to (?:a )?(?:fair trial|defen[cs]e|counsel|liberty)|rights? to (?:a )?(?:fair trial|defen[cs]e|counsel|liberty)[^.;]{0,50}\b(?:was|were|been) (?:violated|breached|denied)|trial[^.;]{0,30}\b(?:was|were) (?:unfair|a sham)|unfair trials?\b|sham trials?\b|show trials?\b`,
  ),
]
