import { fold } from './fold.ts'

const SMALL_WORDS = new Set(
  `a about after again against ago all also although among an and another any are around as at be became because been
before being between both but by can could did do does during each for from further had has have he her hers him his how
however i if in into is it its itself later less made may me more most much my near no nor not now of off on one only or
other others our out over own per same she should since so some still such than that the their theirs them themselves
then there these they this those three through till to too took two under until up upon us very was we were what when
where whether which while who whom whose why will with within without would year years you your according said says
people person persons man men woman women
без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее её если есть
еще ещё же за здесь и из или им их к как ко когда кто ли либо мне может мы на над надо наш не него нее нет ни них но ну
о об однако он она они оно от очень по под после при с со так также такой там те тем то того тоже той только том ты у
уже хотя чего чей чем что чтобы чья эта эти это этой этого этом этот я году года год лет человек человека людей люди лиц
лица который которая которые которых`
    .split(/\s+/)
    .map(fold),
)

const ENDINGS =
  /(?:iami|ami|iam|am|iakh|akh|ikh|imi|ogo|ego|omu|emu|aia|oie|oi|ei|om|em|ov|ev|ing|ed|es|s|a|e|i|o|u|ia|iu)$/

const SHORTEST_STEM = 4

/** A rough stem, for telling whether two sentences share a word; never shown to anybody. */
export const stem = (word: string): string => {
  const folded = fold(word)
  if (folded.length < 5) return folded.length === 4 ? folded.replace(/[si]$/, '') : folded
  let cut = folded
  for (let next = cut.replace(ENDINGS, ''); next.length >= SHORTEST_STEM && next !== cut; ) {
    cut = next
    next = cut.replace(ENDINGS, '')
  }
  return cut
}

const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu

export const isSmallWord = (word: string): boolean => SMALL_WORDS.has(fold(word))

/** Stems of the words that carry the matter of a stretch of text. */
export const termsOf = (text: string): ReadonlySet<string> => {
  const terms = new Set<string>()
  for (const [word] of text.matchAll(WORD)) {
    if (word.length >= 3 && !isSmallWord(word)) terms.add(stem(word))
  }
  return terms
}

const MONTHS_AND_DAYS = new Set(
  `January February March April May June July August September October November December
Monday Tuesday Wednesday Thursday Friday Saturday Sunday`
    .split(/\s+/)
    .map(fold),
)

const CAPITALISED = /\p{Lu}[\p{L}\p{M}’'-]+/gu

/** "УПК", "МВД", "IPID": initials of laws and bodies, which name no matter. */
export const isAbbreviation = (word: string): boolean => /^\p{Lu}{2,5}$/u.test(word)

/** Stems of words with a capital that does not merely begin a sentence: names of places, peoples, persons. */
export const properTermsOf = (text: string): ReadonlySet<string> => {
  const terms = new Set<string>()
  for (const match of text.matchAll(CAPITALISED)) {
    const before = text.slice(Math.max(0, match.index - 3), match.index).trimEnd()
    const beginsSentence = before === '' || /[.!?…\n]$/.test(before)
    if (
      beginsSentence ||
      isAbbreviation(match[0]) ||
      isSmallWord(match[0]) ||
      MONTHS_AND_DAYS.has(fold(match[0]))
    )
      continue
    terms.add(stem(match[0]))
  }
  return terms
}

export const sharesAny = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  for (const term of small) if (large.has(term)) return true
  return false
}

export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const term of small) if (large.has(term)) count++
  return count
}
