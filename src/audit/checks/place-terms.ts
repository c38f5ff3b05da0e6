import { soundsOf } from '../../domain/names/sounds.ts'
import type { Span } from '../../domain/text-span.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { type Found, labels, listed, makeFinding, quoted, sideAt } from '../report.ts'
import type { TextView } from '../words/text-view.ts'

/** One name with two administrative terms of one language: "Tarsk district" and "Tarsk region". */
export const placeTerms: Check = {
  name: 'one place under two administrative terms',
  run: (context) => ({ findings: findingsOf(termsOf(context)) }),
}

/** Words for kinds of place, as they stand behind or before a name. */
export const TYPE_WORDS =
  /(?<!\p{L})(?:district|region|oblast|province|county|raion|rayon|city|town|village|settlement|район\p{L}*|област\p{L}*|город\p{L}*|сел[оаеу]\p{L}*|пос[её]л\p{L}*)(?!\p{L})/giu

interface PlaceTerm {
  readonly view: TextView
  readonly span: Span
  readonly key: string
  readonly term: string
  readonly name: string
}

const ENGLISH =
  /(?<!\p{L})(\p{Lu}[\p{L}’'-]{2,40})\s+([Dd]istrict|[Rr]egion|[Oo]blast|[Pp]rovince|[Cc]ounty|[Rr]aion|[Rr]ayon|[Tt]erritory|[Ss]ub-?county|[Mm]unicipality|[Pp]refecture|[Dd]ivision|[Cc]anton|[Dd]epartment)(?!\p{L})/gu
const RUSSIAN =
  /(?<!\p{L})(\p{Lu}[\p{L}-]{2,40}?)(?:ский|ского|скому|ском|ским|ская|ской|скую)\s+([Рр]айон|[Оо]бласт|[Оо]круг|[Кк]рай|[Сс]ельсовет|(?:айыл|аил)\p{Ll}*\s+(?:округ|аймак)|сельск\p{Ll}+\s+(?:округ|совет|поселени))\p{Ll}{0,4}(?!\p{L})/gu
/** Words that stand before a term without being a name. */
const NO_NAME =
  /^(?:The|This|That|Our|Each|Every|Any|No|Whole|Entire|Autonomous|Northern|Southern|Eastern|Western|Central|North|South|East|West|Affected|Federal|Border|Home|Capital|Same|Another|Other|Neighbou?ring)$/iu
/** Written for the same term, a translation or another spelling of it. */
const ONE_TERM: Readonly<Record<string, string>> = { rayon: 'raion' }
/** Kinds that regularly share one name: a county is no district under another name by mistake. */
const MOST_PER_TERM = 3

const termsOf = ({ views }: AuditContext): PlaceTerm[] =>
  [...views.values()].flatMap((view) =>
    [ENGLISH, RUSSIAN].flatMap((pattern) =>
      Array.from(view.text.body.matchAll(pattern), (match): PlaceTerm[] => {
        const [words, name = '', word = ''] = match
        if (NO_NAME.test(name)) return []
        const term = word.toLowerCase()
        return [
          {
            view,
            span: { start: match.index, end: match.index + words.length },
            key: `${pattern === ENGLISH ? 'en' : 'ru'} ${soundsOf(name)}`,
            term: ONE_TERM[term] ?? term,
            name,
          },
        ]
      }).flat(),
    ),
  )

const findingsOf = (terms: readonly PlaceTerm[]): Found[] =>
  [...Map.groupBy(terms, (t) => t.key).values()].flatMap((ofName) => {
    const byTerm = [...Map.groupBy(ofName, (t) => t.term).values()]
    if (byTerm.length < 2) return []
    const said = byTerm.map((same) => {
      const { view, span } = same[0] ?? { view: null, span: null }
      return `${quoted(view ? view.slice(span) : '')} in ${labels(same.map((t) => t.view))}`
    })
    const message = `One place under two administrative terms, or two places of one name: ${listed(said)}.`
    const shown = byTerm.flatMap((same) =>
      [...Map.groupBy(same, (t) => t.view).values()].flatMap((l) => l.slice(0, MOST_PER_TERM)),
    )
    const sides = shown.map((t) => sideAt(t.view, t.span, t.term, []))
    return [makeFinding('naming-differs', 'low', message, sides)]
  })
