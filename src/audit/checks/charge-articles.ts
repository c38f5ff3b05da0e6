import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { type Found, labels, makeFinding, quoted, sideAt } from '../report.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** The articles people are charged under, given otherwise by another source of the matter. */
export const chargeArticles: Check = {
  name: 'articles of the charge',
  run: (context) => ({ findings: findingsOf(context) }),
}

/** The articles of the charges in one sentence. */
interface Charge {
  readonly view: TextView
  readonly sentence: Sentence
  readonly articles: readonly Article[]
}

interface Article {
  readonly number: string
  readonly start: number
  readonly end: number
}

const HINT = /(?<!\p{L})(?:articles?|arts?|sections?|стать|ст)(?!\p{Ll}{5})/iu
const CHARGED =
  /(?<!\p{L})(?:charg(?:ed|es?|ing)|accus(?:ed|ing|ations?)|indict\p{L}*|prosecut(?:ed|ing)|convicted|to answer for|opened (?:a|the) (?:criminal )?(?:file|case)|criminal case|under suspicion|suspected|face[sd]?|brought to justice|(?:criminally )?liable|proceedings (?:were |have been |had been )?(?:opened|instituted|brought|launched)|(?:case|file|investigation) (?:was |were |has been )?(?:opened|instituted|launched)|stand(?:s|ing)? trial|tried|обвин\p{L}+|шьют|шили|инкримин\p{L}+|вмен(?:и|я|ё|е)\p{L}*|предъяв\p{L}+|возбу(?:жд|дил)\p{L}*|завел\p{L}*|подозрева\p{L}+|привлеч\p{L}+ к уголовн\p{L}+|осужд\p{L}+|приговор\p{L}*|судят|уголовн\p{L}+ дел\p{L})(?!\p{L})/iu
const ENGLISH =
  /(?<!\p{L})(?:articles?|arts?\.?|sections?)\s+(\(?\d{1,3}(?:-?\d)?\)?(?:\([\p{L}\d]\))*(?:\s*(?:,|and|&|or)\s+\(?\d{1,3}\)?(?:\([\p{L}\d]\))*)*)(?![\p{Nd}])/giu
const RUSSIAN =
  /(?<!\p{L})(?:ст\.|стст\.|стать(?:я|и|е|ёй|ей|ю|ям|ями|ях))\s*(\d{1,3}(?:[.-]\d)?(?:\s*(?:,|и)\s+\d{1,3}(?:[.-]\d)?)*)(?!\p{Nd})/giu
const RUSSIAN_ORDINAL = /(?<![\p{L}\p{Nd}])(\d{1,3})-(?:й|я|ю|ой|ей|ая|ую)\s+(?:стать\p{L}+)/giu
/** Laws that nobody is charged under: treaties, constitutions, procedure, petty offences, evidence rules. */
const NO_CHARGE =
  /(?<!\p{L})(?:covenant|conventions?|constitution|ICCPR|ECHR|CAT|procedur\p{L}+|CPC|declaration|administrative|citizenship|press law|statute of|пакт\p{L}*|конвенци\p{L}+|конституци\p{L}+|декларац\p{L}+|УПК|процессуальн\p{L}+|КоА[ОП]|административн\p{L}+|земельн\p{L}+|трудов\p{L}+)(?!\p{L})/iu
const LAW_REACH = 70
/** A text of so many articles tells of many charges or quotes the law. */
const MOST_ARTICLES = 4

const articlesIn = (words: string): Article[] =>
  [ENGLISH, RUSSIAN, RUSSIAN_ORDINAL].flatMap((pattern) =>
    Array.from(words.matchAll(pattern), (match): Article[] => {
      const end = match.index + match[0].length
      const around = `${words.slice(Math.max(0, match.index - 24), match.index)} ${words.slice(end, end + LAW_REACH).split(/[.;]\s/u)[0] ?? ''}`
      if (NO_CHARGE.test(around)) return []
      const bare = (match[1] ?? '').replace(/(?<=[\d)])\s*\([\p{L}\d]\)/gu, '')
      return Array.from(bare.matchAll(/\d{1,3}(?:[.-]\d)?/gu), ([number]) => ({
        number,
        start: match.index,
        end,
      }))
    }).flat(),
  )

const chargesOf = ({ views }: AuditContext): Charge[] =>
  [...views.values()].flatMap((view) =>
    view.sentences.flatMap((sentence): Charge[] => {
      const words = view.slice(sentence)
      if (!HINT.test(words) || !CHARGED.test(words)) return []
      const articles = articlesIn(words)
      return articles.length > 0 ? [{ view, sentence, articles }] : []
    }),
  )

const findingsOf = (context: AuditContext): Found[] => {
  const texts = [...Map.groupBy(chargesOf(context), (c) => c.view).values()].filter(
    (charges) => numbersOf(charges).size <= MOST_ARTICLES,
  )
  return texts.flatMap((ofA, i) =>
    texts.slice(i + 1).flatMap((ofB) => findingOf(context, ofA, ofB)),
  )
}

const numbersOf = (charges: readonly Charge[]): ReadonlySet<string> =>
  new Set(charges.flatMap((c) => c.articles.map((a) => a.number)))

/** Each names an article that the other doesn't: one that names more may only tell more. */
const findingOf = (
  { matters }: AuditContext,
  a: readonly Charge[],
  b: readonly Charge[],
): Found[] => {
  const [first, second] = [a[0], b[0]]
  if (!first || !second || !matters.areAboutTheSame(first.view, second.view)) return []
  if (!a.some((x) => b.some((y) => matters.mayBeOne(x, y)))) return []
  const [p, q] = [numbersOf(a), numbersOf(b)]
  if ([...p].every((n) => q.has(n)) || [...q].every((n) => p.has(n))) return []
  const said = (charges: readonly Charge[]): string =>
    `${quoted([...numbersOf(charges)].join(', '))} in ${labels(charges.map((c) => c.view))}`
  const message = `Not the same articles are given for the charges: ${said(a)}, ${said(b)}.`
  return [
    makeFinding(
      'account-conflict',
      'low',
      message,
      [...a, ...b].flatMap(sidesOfCharge),
      'sentence',
    ),
  ]
}

const sidesOfCharge = ({ view, sentence, articles }: Charge) =>
  [...Map.groupBy(articles, (x) => x.start).values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const span = { start: sentence.start + first.start, end: sentence.start + first.end }
    return [sideAt(view, span, same.map((x) => x.number).join(', '), [])]
  })
