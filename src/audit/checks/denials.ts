import { inCommon, type Terms, termsOf } from '../alike/around.ts'
import { apartInCourse } from '../alike/figure.ts'
import { type Statement, statementsOf } from '../alike/statements.ts'
import { tellingWords } from '../alike/telling-words.ts'
import type { Check } from '../check.ts'
import { pairsOfOneMatter } from '../facts/pairs-of-one-matter.ts'
import { byShortText, type OfText } from '../facts/short-texts.ts'
import { type Found, labels, makeFinding, quoted, sideAt } from '../report.ts'

/**
 * A clause of one short text that says that something was not, and the clause of another text of the
 * same matter that tells of it, whatever words both use: "no firearm was discharged", "they opened
 * fire with real bullets".
 */
export const denials: Check = {
  name: 'what one short text tells and another denies',
  run: (context) => {
    const statements = [...context.views.values()].flatMap(statementsOf)
    return {
      findings: pairsOfOneMatter(context, byShortText(statements)).flatMap(opposedIn),
    }
  },
}

/** So many of two texts are shown. */
const MOST_OF_PAIR = 2

const opposedIn = ([a, b]: readonly [OfText<Statement>, OfText<Statement>]): Found[] => {
  const taken = new Set<Statement>()
  return [...opposed(a.told, b.told), ...opposed(b.told, a.told)]
    .toSorted((p, q) => q.likelihood - p.likelihood)
    .filter(({ no, yes }) => {
      if (taken.has(no) || taken.has(yes)) return false
      taken.add(no).add(yes)
      return true
    })
    .slice(0, MOST_OF_PAIR)
    .map(findingOf)
}

interface Opposed {
  readonly no: Statement
  readonly yes: Statement
  readonly likelihood: number
}

/** For each denial, what the other text tells that is likeliest what is denied. */
const opposed = (deny: readonly Statement[], tell: readonly Statement[]): Opposed[] =>
  deny
    .filter(({ isDenial }) => isDenial)
    .flatMap((no) => {
      const all = termsOf(no.told)
      const deniedToo = Math.max(
        0,
        ...tell.filter((s) => s.isDenial).map((s) => inCommon(all, termsOf(s.told))),
      )
      const likely = tell
        .filter(
          (yes) => !yes.isDenial && inCommon(termsOf(no.denied), termsOf(yes.told)) >= LEAST_KEY,
        )
        .map((yes) => ({ no, yes, likelihood: likelihoodOf(no, yes, deniedToo) }))
        .toSorted((p, q) => q.likelihood - p.likelihood)
      const [likeliest] = likely
      return likeliest && likeliest.likelihood > 0 ? [likeliest] : []
    })

/** What is denied must itself be told: a word that nearly every text has does not count. */
const LEAST_KEY = 0.4

/** "None", "never": all of it is denied, and not only that one did it so. */
const WHOLLY =
  /(?<!\p{L})(?:no|none|nobody|no one|nothing|never|not (?:a|any|one|a single)|without|neither|ни|никто|никого|никому|никак\p{L}*|ничего|никогда|нет|без|отсутств\p{L}*)(?!\p{L})/iu

/** The weights are of a logistic regression over the open sets of pairs (docs/decisions/0015). */
const likelihoodOf = (no: Statement, yes: Statement, deniedToo: number): number =>
  -6 +
  1.45 * Math.min(inCommon(termsOf(no.told), termsOf(yes.told)), MOST_IN_CLAUSE) +
  0.35 * Math.min(inCommon(sentenceOf(no), sentenceOf(yes)), MOST_IN_SENTENCE) +
  (WHOLLY.test(no.view.slice(no.span)) ? 1.35 : 0) -
  1.5 * Math.min(deniedToo, MOST_DENIED) -
  4.25 * apartInCourse(no, yes)
const MOST_IN_CLAUSE = 3
const MOST_IN_SENTENCE = 4
const MOST_DENIED = 2

const sentenceOf = ({ view, sentence }: Statement): Terms => termsOf(tellingWords(view, sentence))

/** A sentence shows the beginning of a long clause; the passage shows all of it. */
const MOST_WORDS = 16

const beginningOf = (clause: string): string => {
  const words = clause.trim().split(/\s+/)
  return words.length <= MOST_WORDS ? clause : `${words.slice(0, MOST_WORDS).join(' ')} …`
}

const findingOf = ({ no, yes }: Opposed): Found => {
  const said = [yes, no].map(
    ({ view, span }) => `${quoted(beginningOf(view.slice(span)))} in ${labels([view])}`,
  )
  return makeFinding(
    'account-conflict',
    'low',
    `One may deny what the other tells: ${said.join(', ')}.`,
    [yes, no].map(({ view, span }) => sideAt(view, span, view.slice(span), [])),
  )
}
