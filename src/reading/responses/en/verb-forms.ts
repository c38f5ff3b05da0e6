import { participleForm, pastForm, thirdPerson } from '../../lexicon/english-verbs.ts'
import { sharingBeginnings } from '../../view/shared-beginnings.ts'

/**
 * The forms of English verbs, for use within a pattern, from the plain form: "deny" gives "denies" and
 * "denied". Past forms that are not known of the verb stand behind slashes: "log/logged". Where a verb has
 * more words, underscores join them, and the first changes: "hang_up/hung" gives "hung up".
 */
interface Forms {
  readonly plain: string
  readonly third: string
  readonly past: string
  readonly done: string
  /** What follows the verb itself: " up". */
  readonly rest: string
}

const formsOf = (entry: string): Forms => {
  const [verb = '', irregular, participle] = entry.split('/')
  const [plain = '', ...rest] = verb.split('_')
  const did = irregular ?? pastForm(plain)
  return {
    plain,
    third: thirdPerson(plain),
    past: did,
    done: participle ?? irregular ?? participleForm(plain),
    rest: rest.map((word) => ` ${word}`).join(''),
  }
}

const each = (verbs: string, of: (forms: Forms) => readonly string[]): string => {
  const forms = verbs
    .trim()
    .split(/\s+/)
    .map(formsOf)
    .flatMap((verb) => of(verb).map((form) => form + verb.rest))
  return `(?:${sharingBeginnings([...new Set(forms)].join('|'))})\\b`
}

/** What somebody did or does: "denied, denies". */
export const actsEn = (verbs: string): string => each(verbs, (verb) => [verb.past, verb.third])

/** What was done, after "was" or "has": "denied, given". */
export const doneEn = (verbs: string): string => each(verbs, (verb) => [verb.done])

/** The plain form, after "will", "to", "did not". */
export const plainEn = (verbs: string): string => each(verbs, (verb) => [verb.plain])
