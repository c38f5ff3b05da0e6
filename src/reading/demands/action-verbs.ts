import { capitalised, participles, plain } from './english-forms.ts'

/** What authorities and other powers are asked to do. */
const DEEDS = `
release free acquit pardon drop quash review repeal abolish amend adopt ratify implement lift suspend dismiss remove replace reinstate
pay compensate return restore rebuild repair mend hand give grant provide supply allow permit admit let open close reopen
investigate examine check prosecute punish bring try hear question identify find name search exhume bury
publish disclose explain inform tell say answer reply respond report announce confirm show print write record document monitor
stop end cease halt refrain withdraw cancel protect ensure guarantee respect recognise recognize acknowledge apologise apologize condemn
conduct establish set appoint send visit meet raise requalify reclassify transfer treat support help leave keep put take make consider
attach adjourn postpone evacuate withhold hide resign pull intervene act issue
unlock unblock unseal strike delete erase scrap revoke rescind annul void waive extend shorten limit reduce vote fund finance build construct
deliver distribute relocate resettle rehouse demine disarm dismantle disband vacate surrender extradite readmit register renew
preserve secure seal compile submit present train vet screen vaccinate feed shelter guard patrol inspect audit supervise
criminalise criminalize decriminalise decriminalize legislate incorporate uphold comply accede sign cooperate facilitate resume freeze sanction
declassify retract correct switch fly rewrite reconsider forward enter deposit collect desist abstain outlaw ban prohibit dissolve
recuse commute exonerate rehabilitate overturn reverse order direct designate delist allocate disburse refund reimburse
restrain demilitarise demolish dredge drain desegregate separate house clothe test light clear clean
step produce convene summon appear share translate fence unmask repay cover fix
arrest detain charge convict sentence indict jail try expel recall sack fire demote strip discipline
clarify verify determine ascertain locate trace recover repatriate reunite return rename restitute redress remedy
obey enforce increase improve strengthen expand regulate reform revise align harmonise devise develop draw prepare propose introduce
disregard exclude overlook admonish
warn alert notify invite engage consult negotiate mediate deploy dispatch authorise authorize approve accept refuse reject deny`
/** The same in words of every day: alone they tell little, behind "must" and "asked us to" enough. */
const EVERYDAY =
  'bear face serve stand come go sit look listen speak do hold follow drive sort get act read think'

/** What anybody is asked to do with hands, eyes and a telephone. */
const HANDIWORK = `
tear measure weigh recount dig ask change swap lock chain untie loosen carry lend fetch collect gather unload
sweep scrub wash paint whitewash saw nail tow empty fill warm wake dress bandage photograph film blur crop mute repost upload
download save copy scan phone ring dial pester nag bother badger chase reread rethink redo undo resurvey re-examine recheck
donate spare shut seize impound revisit comment elaborate describe specify furnish arrange expedite quote repeat translate
widen narrow raise lower darken brighten label sort hang dim continue address testify attend`
/** The same, which as the first word of a sentence tell or count as often. */
const MORE_HANDIWORK = `
count tag post mind doubt believe trust remember watch wait forget pray spell pronounce compare match touch harm hurt beat shoot
kill burn tear rip mock blame shame insult pity thank visit tour walk cross climb revert bear mention queue rush hurry hide drop
rt retweet dm pm msg message email text boost spread stay come be`

/** What authorities are asked to do, as the plain verb, for use within a pattern. */
export const ACTION = plain(DEEDS)

/** As `ACTION`, with verbs of every day: for where a word before it already asks. */
export const ACT = plain(`${DEEDS} ${EVERYDAY}`)

/** As `ACT`, with verbs of plain handling: where a "please" or a "don't" before it already asks. */
export const ANY_ACT = plain(`${DEEDS} ${EVERYDAY} ${HANDIWORK} ${MORE_HANDIWORK}`)

/** Verbs of plain handling that are an order before "the graves", "my coat". */
export const HANDLES = plain(HANDIWORK)

/** Spelt as nouns or adjectives as well: a sentence may open with them and ask for nothing. */
const NOUNS_TOO = new Set(
  'free open close try hear name search hand grant supply permit answer respond report show print write record document monitor halt respect set visit support help keep put make act issue pull limit reduce vote fund finance void present train screen shelter guard patrol inspect audit supervise comply sign freeze sanction switch forward enter deposit order direct separate house clothe test light clear clean step share fence cover fix charge sentence jail fire strip recall trace remedy regulate reform draw invite mediate approach strike lift review question check drop pay mend pardon raise surrender register secure seal correct collect restrain drain outlaw'.split(
    ' ',
  ),
)

/** As `ACTION`, at the head of a sentence before a name: "Unlock Darla". */
export const OPENING_ACT = capitalised(DEEDS, (verb) => !NOUNS_TOO.has(verb))

/** What is asked to be done, as it stands behind "be": "released", "brought". */
export const ACTED = participles(DEEDS)
