/** What comes once people have turned to an office: «Тот велел секретарю „разобраться“». */
import { didRu, theyRu } from './verb-forms.ts'
import { PROMISE, REFUSE, SAY } from './verbs.ts'

const OPENING = String.raw`^[\s«"–—-]*(?:(?:но|а|и|тогда|потом|затем|сначала|сперва|наконец|наутро|назавтра|(?:на|в|через|спустя) [\p{L}\d]+(?: [\p{L}\d]+)?|[\p{L}\d]+ (?:раз|дня|день|недели|месяца)),? ){0,3}`
const DOES = `${SAY} ${PROMISE} ${REFUSE} веле порва приня взя прочита прочё позвони присла верну распоряди отправи`
const BY_PRONOUN = new RegExp(
  String.raw`${OPENING}(?:тот|та|он|она)(?!\p{L})(?: [\p{L}-]+){0,3}? ${didRu(DOES)}|${OPENING}(?:те|они|там|оттуда)(?!\p{L})(?: [\p{L}-]+){0,3}? ${theyRu(DOES)}`,
  'iu',
)

/** True where a pronoun for the office says what it then did. */
export const answersAfterAsking = (words: string): boolean => BY_PRONOUN.test(words)
