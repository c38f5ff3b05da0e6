/**
 * The forms of English verbs, for use within a pattern, from the plain form: "deny" gives "denies" and
 * "denied". Past forms that no rule gives stand behind slashes: "give/gave/given", "log/logged". Where a
 * verb has more words, underscores join them, and the first changes: "hang_up/hung" gives "hung up".
 */
interface Forms {
  readonly plain: string
  readonly third: string
  readonly past: string
  readonly done: string
  /** What follows the verb itself: " up". */
  readonly rest: string
}

const third = (plain: string): string => {
  if (/(?:s|x|z|ch|sh|o)$/.test(plain)) return `${plain}es`
  return /[^aeiou]y$/.test(plain) ? `${plain.slice(0, -1)}ies` : `${plain}s`
}

const past = (plain: string): string => {
  if (plain.endsWith('e')) return `${plain}d`
  return /[^aeiou]y$/.test(plain) ? `${plain.slice(0, -1)}ied` : `${plain}ed`
}

const formsOf = (entry: string): Forms => {
  const [verb = '', irregular, participle] = entry.split('/')
  const [plain = '', ...rest] = verb.split('_')
  const did = irregular ?? past(plain)
  return {
    plain,
    third: third(plain),
    past: did,
    done: participle ?? did,
    rest: rest.map((word) => ` ${word}`).join(''),
  }
}

const each = (verbs: string, of: (forms: Forms) => readonly string[]): string => {
  const forms = verbs
    .trim()
    .split(/\s+/)
    .map(formsOf)
    .flatMap((verb) => of(verb).map((form) => form + verb.rest))
  return `(?:${[...new Set(forms)].join('|')})\\b`
}

/** What somebody did or does: "denied, denies". */
export const actsEn = (verbs: string): string => each(verbs, (verb) => [verb.past, verb.third])

/** What was done, after "was" or "has": "denied, given". */
export const doneEn = (verbs: string): string => each(verbs, (verb) => [verb.done])

/** The plain form, after "will", "to", "did not". */
export const plainEn = (verbs: string): string => each(verbs, (verb) => [verb.plain])
