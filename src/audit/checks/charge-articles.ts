import { isWish } from '../accounts/account.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import type { CitedArticle } from '../facts/cited-article.ts'
import { type Found, labels, makeFinding, quoted, sideAt } from '../report.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { wholeWords } from '../words/whole-words.ts'

/** The articles people are charged under, given otherwise by another source of the matter. */
export const chargeArticles: Check = {
  name: 'articles of the charge',
  run: (context) => ({ findings: findingsOf(context) }),
}

/** What is said of a charge, a case or a verdict. */
const CHARGED = wholeWords(
  String.raw`charg(?:ed?|es|ing)|accus(?:ed|ing|ations?)|indict\p{L}*|prosecut(?:ed|ing|ors? (?:opened|brought))|convicted|guilty|sentenced|to answer for|answers? for|counts? of|criminal (?:file|case|proceedings)|(?:the|a) (?:file|case|investigation)|under suspicion|suspected|face[sd]?|facing|brought to justice|liable|proceeded under|proceedings|stand(?:s|ing)? trial|tried|qualified (?:as|under)|booked|arraigned|обвин\p{L}+|шьют|шили|инкримин\p{L}+|вмен(?:и|я|ё|е)\p{L}*|предъяв\p{L}+|возбу(?:жд|дил)\p{L}*|завел\p{L}*|завод\p{L}*|подозрева\p{L}+|подозрени\p{L}+|привле(?:ч|к)\p{L}+|осужд\p{L}+|приговор\p{L}*|судят|судил\p{L}*|дел[оау]|расследовани\p{L}+|(?:досудебное |уголовное )?производство|статьёй|квалифи\p{L}+|зарегистрирова\p{L}+|внес\p{L}+ в (?:реестр|ерду|ердр)|проходит по|признан\p{L}* виновн\p{L}+`,
)
/** Laws that nobody is charged under: treaties, constitutions, procedure, petty and civil law. */
const NO_CHARGE = wholeWords(
  String.raw`covenant|conventions?|protocol|charter|treaty|constitution|ICCPR|ECHR|CAT|CERD|declaration|rome statute|geneva|procedur\p{L}+|evidence act|CPC|administrative|civil|labou?r|land|press law|media law|citizenship|police (?:service )?act|IPOA act|пакт\p{L}*|конвенци\p{L}+|протокол\p{L}*|харти\p{L}+|конституци\p{L}+|декларац\p{L}+|статут\p{L}*|регламент\p{L}*|устав\p{L}*|УПК|процессуальн\p{L}+|ПК|КоА[ОП]|административн\p{L}+|земельн\p{L}+|трудов\p{L}+|гражданск\p{L}+|ГК|ГПК|распоряжени\p{L}+|постановлени\p{L}+`,
)
/** "Whoever … is liable to five years under Article 96": what the law threatens everybody with. */
const THREATENS = wholeWords(
  String.raw`(?:may|might|can) be (?:held|prosecuted|charged|given)|persons who|those who|refus\p{L}+|turned down|могут быть|может быть|распространени\p{L}+ (?:заведомо )?ложн\p{L}+|reminded|remind\p{L}*|attracts?|warn(?:s|ed|ing)?|whoever|anyone who|предупрежда\p{L}+|напомина\p{L}+|влеч[её]т`,
)
const LAW_REACH = 60
/** A text of so many articles tells of many charges or quotes the law. */
const MOST_ARTICLES = 4

const isOfACharge = ({ view, span, sentence, law }: CitedArticle): boolean => {
  const words = view.slice(sentence)
  const behind = view.text.body.slice(span.end, Math.min(sentence.end, span.end + LAW_REACH))
  if (NO_CHARGE.test(law ?? behind.split(/[.;(]\s/u)[0] ?? '')) return false
  const before = view.text.body.slice(sentence.start, span.start)
  return (
    (CHARGED.test(words) || isAnswer(view, sentence, words)) &&
    !THREATENS.test(words) &&
    !isWish(before)
  )
}

/** "What is he charged with? – It is section 33.": the question before tells of what it is. */
const ANSWERS =
  /^\s*(?:["“«–—-]\s*)?(?:\p{L}{1,2}[.:]\s*)?(?:no|yes|it['’]s|it is|that is|нет|да|это|по|статья)(?!\p{L})/iu
const LONGEST_ANSWER = 120

const isAnswer = (view: TextView, { index }: Sentence, words: string): boolean => {
  const asked = view.sentences
    .slice(Math.max(0, index - 2), index)
    .findLast((s) => view.slice(s).trimEnd().endsWith('?'))
  return (
    asked !== undefined &&
    words.length <= LONGEST_ANSWER &&
    ANSWERS.test(words) &&
    CHARGED.test(view.slice(asked))
  )
}

const findingsOf = (context: AuditContext): Found[] => {
  const charges = context.articles.filter(isOfACharge)
  const texts = [...Map.groupBy(charges, (c) => c.view).values()].filter(
    (cited) => new Set(cited.map((c) => c.article)).size <= MOST_ARTICLES,
  )
  return texts.flatMap((ofA, i) =>
    texts.slice(i + 1).flatMap((ofB) => findingOf(context, ofA, ofB)),
  )
}

const ARTICLE = /^([^(]+)(.*)$/u

/** One article; where both name a part of it, one part. */
const isSame = (a: CitedArticle, b: CitedArticle): boolean => {
  const [, numberA, partA = ''] = ARTICLE.exec(a.article) ?? []
  const [, numberB, partB = ''] = ARTICLE.exec(b.article) ?? []
  return numberA === numberB && (partA.startsWith(partB) || partB.startsWith(partA))
}

/** Each names an article that the other doesn't: one that names more may only tell more. */
const findingOf = (
  { matters }: AuditContext,
  a: readonly CitedArticle[],
  b: readonly CitedArticle[],
): Found[] => {
  const [first, second] = [a[0], b[0]]
  if (!first || !second || !matters.areAboutTheSame(first.view, second.view)) return []
  if (!a.some((x) => b.some((y) => matters.mayBeOne(x, y)))) return []
  const onlyIn = (these: readonly CitedArticle[], those: readonly CitedArticle[]) =>
    these.filter((x) => !those.some((y) => isSame(x, y)))
  if (onlyIn(a, b).length === 0 || onlyIn(b, a).length === 0) return []
  const said = (cited: readonly CitedArticle[]): string =>
    `${quoted([...new Set(cited.map((c) => c.article))].join(', '))} in ${labels(cited.map((c) => c.view))}`
  const message = `Not the same articles are given for the charges: ${said(a)}, ${said(b)}.`
  const sides = [...a, ...b].map((c) => sideAt(c.view, c.span, c.article, []))
  return [makeFinding('account-conflict', 'low', message, sides, 'sentence')]
}
