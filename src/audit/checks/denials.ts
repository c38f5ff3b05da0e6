import { eachOnce } from '../alike/each-once.ts'
import { apartInCourse } from '../alike/figure.ts'
import { type Statement, statementsOf } from '../alike/statements.ts'
import { inCommon, sentenceTerms } from '../alike/terms.ts'
import type { Check } from '../check.ts'
import { pairsOfOneMatter } from '../facts/pairs-of-one-matter.ts'
import { byShortText, type OfText, ofShortTexts } from '../facts/short-texts.ts'
import { type Found, labels, makeFinding, quoted, sideAt } from '../report.ts'

/**
 * A clause of one short text that says that something was not, and the clause of another text of the
 * same matter that tells of it, whatever words both use: "no firearm was discharged", "they opened
 * fire with real bullets".
 */
export const denials: Check = {
  name: 'what one short text tells and another denies',
  run: (context) => {
    const statements = [...ofShortTexts(context).views.values()].flatMap(statementsOf)
    return {
      findings: pairsOfOneMatter(context, byShortText(statements)).flatMap(opposedIn),
    }
  },
}

/** So many of two texts are shown. */
const MOST_OF_PAIR = 2

const opposedIn = ([a, b]: readonly [OfText<Statement>, OfText<Statement>]): Found[] =>
  eachOnce([...opposed(a.told, b.told), ...opposed(b.told, a.told)], ({ no, yes }) => [no, yes])
    .slice(0, MOST_OF_PAIR)
    .map(findingOf)

interface Opposed {
  readonly no: Statement
  readonly yes: Statement
  readonly likelihood: number
}

/** For each denial, what the other text tells that is likeliest what is denied. */
const opposed = (deny: readonly Statement[], tell: readonly Statement[]): Opposed[] => {
  const [deniedThere, toldThere] = [tell.filter((s) => s.isDenial), tell.filter((s) => !s.isDenial)]
  return deny
    .filter(({ isDenial }) => isDenial)
    .flatMap((no) => {
      const deniedToo = Math.max(0, ...deniedThere.map((s) => inCommon(no.told, s.told)))
      const [likeliest] = toldThere
        .filter((yes) => inCommon(no.denied, yes.told) >= LEAST_KEY)
        .map((yes) => ({ no, yes, likelihood: likelihoodOf(no, yes, deniedToo) }))
        .toSorted((p, q) => q.likelihood - p.likelihood)
      return likeliest && likeliest.likelihood > 0 ? [likeliest] : []
    })
}

/** What is denied must itself be told: a word that nearly every text has does not count. */
const LEAST_KEY = 0.4

/** "None", "never": all of it is denied, and not only that one did it so. */
const WHOLLY =
  /(?<!\p{L})(?:no|none|nobody|no one|nothing|never|not (?:a|any|one|a single)|without|neither|ни|никто|никого|никому|никак\p{L}*|ничего|никогда|нет|без|отсутств\p{L}*)(?!\p{L})/iu

/** The weights are of a logistic regression over the open sets of pairs (docs/decisions/0015). */
const likelihoodOf = (no: Statement, yes: Statement, deniedToo: number): number =>
  -6 +
  1.45 * Math.min(inCommon(no.told, yes.told), MOST_IN_CLAUSE) +
  0.35 *
    Math.min(
      inCommon(sentenceTerms(no.view, no.sentence), sentenceTerms(yes.view, yes.sentence)),
      MOST_IN_SENTENCE,
    ) +
  (WHOLLY.test(no.view.slice(no.span)) ? 1.35 : 0) -
  1.5 * Math.min(deniedToo, MOST_DENIED) -
  4.25 * apartInCourse(no, yes)
const MOST_IN_CLAUSE = 3
const MOST_IN_SENTENCE = 4
const MOST_DENIED = 2

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
