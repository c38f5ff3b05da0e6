import { wordSet } from '../lexicon/words.ts'

/** Words before the number of an article of a law. */
const ARTICLE = wordSet(`
article articles art arts pasal madde artículo artikel статья статьи статье статью статьей статей статьям статьями статьях ст стст`)

/** Rules and principles are numbered too, mostly in soft law and rules of procedure. */
const RULE = wordSet(`
rule rules principle principles guideline guidelines regulation regulations reg regs
правило правила правилу правилом правиле правил правилам правилами принцип принципа принципу принципом принципе
принципы принципов принципам принципами`)

/** Laws of some countries count sections; reports and books have sections too. */
const SECTION = wordSet('section sections sect sects sec secs s ss §')

/** Words before the number of a part of an article. */
const PART = wordSet(`
part parts paragraph paragraphs para paras par pars point points clause clauses subparagraph subparagraphs subpara subparas
subsection subsections subs item items letter letters lit §
ч чч часть части частью частям частями частей п пп пункт пункта пункту пунктом пункте пункты пунктов пунктам пунктами пунктах
подпункт подпункта подпункту подпунктом подпункте подпункты подпунктов подпунктам подпунктами подп абз
абзац абзаца абзацу абзацем абзаце абзацы абзацев литера литеры литере`)

const ORDINALS = new Map<string, string>()
for (const [digit, words] of [
  ['1', 'first первая первой первую'],
  ['2', 'second вторая второй вторую'],
  ['3', 'third третья третьей третью'],
  ['4', 'fourth четвертая четвертой четвертую'],
  ['5', 'fifth пятая пятой пятую'],
] as const) {
  for (const word of words.split(' ')) ORDINALS.set(word, digit)
}

export const isArticleWord = (lower: string): boolean => ARTICLE.has(lower)
export const isRuleWord = (lower: string): boolean => RULE.has(lower)
export const isSectionWord = (lower: string): boolean => SECTION.has(lower)
export const isPartWord = (lower: string): boolean => PART.has(lower)

/** The digit of «первой», "second"; null for any other word. */
export const ordinalOf = (lower: string): string | null => ORDINALS.get(lower) ?? null

/** What a number counts rather than numbers, when it stands right after it. */
export const COUNTED =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|pages?|times|people|persons|words|год|года|году|годов|лет|дня|дней|месяц\p{L}*|час\p{L}*|стр|страниц\p{L}*|абзац\p{L}{0,2}|строк\p{L}{0,2}|слов|раза?|человек|фотографи\p{L}+|paragraphs|lines|photos|photographs|january|february|march|april|may|june|july|august|september|october|november|december|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)$/u
