/** Who can be told of without a name, by what he or she is in a story. Own list. */
const ONE =
  'rioter|pogromist|looter|attacker|assailant|gunman|shooter|perpetrator|defendant|suspect|convict|detainee|prisoner|inmate|arrestee|accomplice|participant|demonstrator|protester|protestor|resident|inhabitant|villager|native|citizen|national|man|woman|boy|girl|teenager|youth|student|pensioner|farmer|shepherd|driver|teacher|businessman|entrepreneur|shopkeeper|worker|soldier|conscript|serviceman|policeman|policewoman|police officer|officer|guard|witness|victim|activist|journalist|blogger|neighbou?r'

/** Those who belong to somebody: a lawyer’s client, somebody’s brother. */
const KIN = 'brother|sister|son|daughter|mother|father|wife|husband|widow|cousin'

const PLURAL =
  'rioters|pogromists|looters|attackers|assailants|gunmen|perpetrators|defendants|accused|suspects|convicts|convicted|sentenced|detainees|detained|prisoners|inmates|arrested|arrestees|accomplices|participants|demonstrators|protesters|protestors|residents|inhabitants|villagers|men|women|students|drivers|soldiers|policemen|police officers|officers|guards|witnesses|victims|activists|journalists'

/** “young”, “43-year-old”, “Dungan”, but no word that begins another phrase. */
const ADJECTIVES =
  '(?:(?!(?:of|in|on|at|to|by|for|from|with|and|or|that|who|the|an?|is|was|few|number|group|lot|pair|couple)\\b)[\\p{L}\\d][\\p{L}\\d-]* ){0,3}?'

/** Where somebody is from, or what he or she took part in: right behind a description, it belongs to it. */
export const OF_WHAT_EN =
  /^(?:, \d{1,2},| \(\d{1,2}\))? (?:of|from|in|at) (?:(?:the|a|an|this|that) )?(?:(?:village|town|city|district) of )?\p{L}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}/u

/**
 * One person as a text tells of him or her. Its small and capital letters are alike and those of what
 * belongs to it are not: as one pattern with `(?i:…)`, V8 of Node 24 finds it once and later no more.
 */
export const PHRASES_EN: readonly RegExp[] = [
  `(?:an?|another) ${ADJECTIVES}(?:${ONE})`,
  `one of (?:the|those|these) ${ADJECTIVES}(?:${PLURAL})`,
].map((phrase) => new RegExp(`\\b${phrase}\\b(?!['’-])`, 'giu'))

/** Right behind a name: “Ventov’s client”, and who that makes the named one. */
export const BEHIND_NAME_EN = new RegExp(
  `^['’]s? (?:(client|defendant)|(${KIN}))\\b(?!['’-])`,
  'iu',
)

/** Right before a name: “the client of lawyer X”, “a brother of X”. */
export const BEFORE_NAME_EN = new RegExp(
  `(?:\\b(?:the|an?) )(?:(client)|(${KIN})) of (?:the )?(?:lawyer |attorney |advocate )?(?:mr\\. |ms\\. |mrs\\. )?$`,
  'iu',
)

/** Between a description and a name: “a man defended by lawyer X”. */
export const DEFENDED_BY_EN =
  /^,? (?:who (?:is|was) |whose (?:lawyer|attorney) (?:is|was) )?(?:(?:defended|represented) by )?(?:(?:the |his |her )?(?:lawyer|attorney|advocate) )?(?:mr\. |ms\. |mrs\. )?$/iu

/** With one of these at least, the words between say who defends. */
export const DEFENDING_EN = /defended|represented|lawyer|attorney/iu

/** “Lawyer X said that his client …”: whose, only the lawyer named before can tell. */
export const OWN_CLIENT_EN = /\b(?:his|her|whose) client\b(?!['’-])/giu

/** The role of a name that has clients. */
export const LAWYER =
  /^(?:lawyer|attorney|advocate|counsel|solicitor|defender|адвокат\p{L}*|защитни\p{L}+|юрист\p{L}*)$/iu

/** Before a description these say that somebody else, named, is so described. */
export const SAID_OF_NAMED_EN = /\b(?:is|was|became|as|being|like|remains?|not|no) $/iu
