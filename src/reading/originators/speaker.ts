import type { Span } from '../../domain/text-span.ts'
import { isSpeakerNoun, isState } from '../lexicon/speakers.ts'
import type { NameMark } from '../marks.ts'
import { isOblique } from '../names/oblique.ts'
import { isCapitalised, isCyrillic, type Token } from '../tokens/token.ts'
import { clauseAt, tokenOf, type View } from '../view/view.ts'
import { speechMode } from './speech-verbs.ts'

export interface Speaker extends Span {
  readonly words: string
  /** "The mother of X" is not X: the words as a whole are who speaks. */
  readonly whole: boolean
}

const PRONOUN = /^(?:he|she|they|we|i|он|она|они|мы|я)$/
const SKIPPED =
  /^(?:also|later|then|already|however|repeatedly|publicly|officially|has|have|had|was|were|who|which|all|in|on|once|again|still|quickly|even|it|itself|earlier|today|yesterday|previously|recently|both|тоже|также|уже|позже|это|об|этом|нам|ему|ей|им|ранее|сегодня|вчера|неоднократно|официально|в|журналистам|накануне|затем)$/
const FARTHEST = 14

/** The name or noun that is the subject of a verb of saying: before it, or, where that is usual, after it. */
export const speakerOf = (view: View, verb: number): Speaker | null => {
  const token = tokenOf(view, verb)
  const inverted = isInverted(view, verb)
  if (inverted && quotedName(view, verb - 1)) return quotedName(view, verb - 1)
  const byComma =
    tokenOf(view, verb - 1).text === ',' && !/[”"»]/.test(tokenOf(view, verb - 2).text)
  // ", a teacher in Besk, told the court": with a comma alone the subject before it counts first.
  if (inverted && byComma && !isCyrillic(token)) return before(view, verb) ?? after(view, verb)
  if (inverted) return after(view, verb) ?? before(view, verb)
  return (
    before(view, verb) ?? (isCyrillic(token) ? after(view, verb) : null) ?? ofJoinedVerb(view, verb)
  )
}

/** "The committee considered the case and stated": the subject of the verb before "and". */
const ofJoinedVerb = (view: View, verb: number): Speaker | null => {
  if (!/^(?:and|и)$/.test(tokenOf(view, verb - 1).lower)) return null
  const { start } = tokenOf(view, verb)
  const clause = clauseAt(view, start)
  const name = view.names.find(
    (n) =>
      n.start >= clause.start &&
      n.end <= start &&
      (n.named.of !== 'place' || isState(n.words)) &&
      !isOblique(n),
  )
  if (!name) return null
  const lead = view.text.slice(Math.max(view.start, name.start - 14), name.start)
  return /(?<!\p{L})(?:of|in|at|from|for|with|by|on|to|near|в|во|на|из|у|при|от|по|для|с|со|о|об)\s(?:the\s)?$/iu.test(
    lead,
  )
    ? null
    : withRole(view, name)
}

const plain = (view: View, start: number, end: number, whole = false): Speaker => ({
  start,
  end,
  words: view.text.slice(start, end),
  whole,
})

const PREPOSITION =
  /^(?:of|in|at|from|for|with|by|on|to|near|в|во|на|из|у|при|от|по|для|с|со|о|об)$/

/** «Мемориал» сообщает, the NGO "Orlan Watch" reports: a short name in quotation marks right before the verb. */
const quotedName = (view: View, last: number): Speaker | null => {
  if (!QUOTE_CLOSES.test(tokenOf(view, last).text)) return null
  for (let i = last - 1; i >= Math.max(view.sentence.first, last - 6); i--) {
    const token = tokenOf(view, i)
    if (token.kind === 'punct' && !QUOTE_OPENS.test(token.text) && token.text !== '-') return null
    if (!QUOTE_OPENS.test(token.text)) continue
    if (!isCapitalised(tokenOf(view, i + 1))) return null
    const first = i > view.sentence.first ? phraseStart(view, i) : i
    return plain(view, tokenOf(view, first).start, tokenOf(view, last).end)
  }
  return null
}

const before = (view: View, verb: number): Speaker | null => {
  const quoted = quotedName(view, verb - 1)
  if (quoted) return quoted
  for (let i = verb - 1; i >= Math.max(view.sentence.first, verb - FARTHEST); i--) {
    const token = tokenOf(view, i)
    const name = speakingName(view, token.end)
    if (name) return governed(view, tokenIndexOf(view, name.start, i), name, verb)
    if (token.kind === 'punct') {
      if (token.text === '.' && token.glued) continue
      if (token.text === ')') continue
      return token.text === ',' && i >= verb - 2 ? beforeInsertion(view, i) : null
    }
    if (PRONOUN.test(token.lower) && !isAnothers(view, i, verb))
      return plain(view, token.start, token.end)
    // «обвинения отрицают»: charges are no prosecution, and say nothing.
    if (/^обвинени(?:я|й|ям|ями|ях)$/.test(token.lower)) continue
    if (isSpeakerNoun(token.lower)) return nounBefore(view, i, verb)
    if (token.kind !== 'word' || (!SKIPPED.test(token.lower) && verb - i > 8)) return null
  }
  return null
}

/** Index of the token that begins at an offset, looking back from one. */
const tokenIndexOf = (view: View, start: number, from: number): number => {
  let at = from
  while (at > view.sentence.first && tokenOf(view, at).start > start) at--
  return at
}

/** "The mother of X", «источник в МВД», «мать Орлова»: the noun before the name is who speaks. */
const governed = (view: View, first: number, name: NameMark, verb: number): Speaker | null => {
  const beside = tokenOf(view, first - 1)
  const genitive =
    isCyrillic(tokenOf(view, first)) && isOblique(name) && isSpeakerNoun(beside.lower)
  if (genitive)
    return plain(view, tokenOf(view, phraseStart(view, first - 1)).start, name.end, true)
  const skippedArticle = /^(?:the|a|an)$/.test(beside.lower) ? first - 2 : first - 1
  if (
    !PREPOSITION.test(tokenOf(view, skippedArticle).lower) ||
    skippedArticle < view.sentence.first
  ) {
    return withRole(view, name)
  }
  for (let i = skippedArticle - 1; i >= Math.max(view.sentence.first, skippedArticle - 6); i--) {
    const token = tokenOf(view, i)
    if (token.kind !== 'word') break
    if (isSpeakerNoun(token.lower))
      return plain(view, tokenOf(view, phraseStart(view, i)).start, name.end, true)
  }
  return isPlaceOfSpeech(view, skippedArticle, verb) ? withRole(view, name) : null
}

/** «В МВД сообщили»: who works there speaks. */
const isPlaceOfSpeech = (view: View, preposition: number, verb: number): boolean =>
  /^(?:в|во)$/.test(tokenOf(view, preposition).lower) &&
  /ли$|ют$|ят$/.test(tokenOf(view, verb).lower)

/** "Doctors with whom we spoke counted": the pronoun has a verb of its own. */
const isAnothers = (view: View, pronoun: number, verb: number): boolean => {
  for (let i = pronoun + 1; i < verb; i++) if (!SKIPPED.test(tokenOf(view, i).lower)) return true
  return false
}

const OPENS_INSERTION =
  /^(?:a|an|the|who|whose|which|one|himself|herself|now|then|head|chief|director|chairman|former|and|\d+|citing|speaking|colonel|major|captain|general|judge|котор\p{L}+|глава|бывш\p{L}+|со|ссылаясь)$/u
const FARTHEST_INSERTION = 22

/** "Orlan, a teacher in Besk, said"; "a spokesman, Colonel Orlan, said": the name before or between the commas. */
const beforeInsertion = (view: View, comma: number): Speaker | null => {
  for (let i = comma - 1; i >= Math.max(view.sentence.first, comma - FARTHEST_INSERTION); i--) {
    if (tokenOf(view, i).text !== ',') continue
    const opening = tokenOf(view, i + 1)
    const inserted = speakingName(view, tokenOf(view, comma - 1).end)
    if (!OPENS_INSERTION.test(opening.lower) && !inserted) return null
    const name = speakingName(view, tokenOf(view, i - 1).end)
    if (name) return governed(view, tokenIndexOf(view, name.start, i - 1), name, comma)
    const found = nounEndingAt(view, i - 1)
    // "Orlan, 38, who denies it, told": one insertion behind another.
    if (found === null && tokenOf(view, i - 1).kind === 'number') continue
    if (found === null) return null
    const noun = headBefore(view, found)
    const start = tokenOf(view, phraseStart(view, noun)).start
    return inserted?.named.of === 'person'
      ? plain(view, start, inserted.end)
      : plain(view, start, tokenOf(view, i - 1).end)
  }
  return null
}

/** "One of the detainees", "the mother of the boy": index of the noun that a phrase ending here is about. */
const nounEndingAt = (view: View, last: number): number | null => {
  for (let i = last; i >= Math.max(view.sentence.first, last - 4); i--) {
    const token = tokenOf(view, i)
    if (token.kind !== 'word') return null
    if (isSpeakerNoun(token.lower)) return i
  }
  return null
}

/** "…," said X; "As X told Y" is no such. */
const isInverted = (view: View, verb: number): boolean => {
  const prior = tokenOf(view, verb - 1)
  if (/^[”"»—–-]$/.test(prior.text)) return true
  if (isCyrillic(tokenOf(view, verb)) && /^(?:как|этом)$/.test(prior.lower)) return true
  const next = tokenOf(view, verb + 1)
  const named = /^(?:the|a|an)$/.test(next.lower) || isCapitalised(next)
  return (
    prior.text === ',' &&
    (isCyrillic(tokenOf(view, verb)) || named || /[”"»]/.test(tokenOf(view, verb - 2).text))
  )
}

const MOST_AFTER = 9
const QUOTE_OPENS = /^[«"“„]$/
const QUOTE_CLOSES = /^[»"”“]$/

const after = (view: View, verb: number): Speaker | null => {
  const limit = Math.min(view.sentence.next - 1, verb + MOST_AFTER)
  for (let i = verb + 1; i <= limit; i++) {
    const token = tokenOf(view, i)
    const close = QUOTE_OPENS.test(token.text) ? closingOf(view, i) : null
    if (close !== null) {
      // «рассказала «Азаттыку» Анна Сорокова»: to whom it was told stands in quotation marks.
      if (!isDative(view, close)) return plain(view, token.start, tokenOf(view, close).end)
      i = close
      continue
    }
    const name = view.names.find(
      (n) => n.start === token.start && (n.named.of !== 'place' || isState(n.words)),
    )
    const addressed = name && isAddressee(view, i, name)
    if (name && !addressed) return withRole(view, name)
    if (QUOTE_OPENS.test(token.text)) return null
    const part = /^(?:один|одна|одни|некоторые|многие|one|some|several|many)$/.test(token.lower)
    if (part && /^(?:из|of)$/.test(tokenOf(view, i + 1).lower)) return partOf(view, i)
    if (isSpeakerNoun(token.lower)) return nounPhrase(view, i)
    if (token.kind === 'punct' || PRONOUN.test(token.lower)) {
      if (!addressed && !/^[-.]$/.test(token.text)) return null
    }
  }
  return null
}

/** "One of the detainees", «один из задержанных». */
const partOf = (view: View, first: number): Speaker => {
  let last = first + 2
  while (/^(?:the|his|her|их|его|ее)$/.test(tokenOf(view, last).lower)) last++
  return plain(view, tokenOf(view, first).start, tokenOf(view, last).end, true)
}

/** «рассказала "Азаттыку" Анна Орлова»: in quotation marks in the dative stands whom it was told. */
const isDative = (view: View, close: number): boolean =>
  /(?:у|ю|ам|ям|ому|ему)$/.test(tokenOf(view, close - 1).lower) &&
  view.names.some(
    (n) => n.start > tokenOf(view, close).end && n.start - tokenOf(view, close).end < 4,
  )

const isAddressee = (view: View, at: number, name: NameMark): boolean =>
  isOblique(name) &&
  isCyrillic(tokenOf(view, at)) &&
  view.names.some(
    (n) => n !== name && n.named.of === 'person' && n.start > name.end && n.start - name.end < 3,
  )

const closingOf = (view: View, open: number): number | null => {
  for (let i = open + 1; i < Math.min(view.sentence.next, open + 8); i++)
    if (QUOTE_CLOSES.test(tokenOf(view, i).text)) return i
  return null
}

const speakingName = (view: View, end: number): NameMark | null => {
  const name = view.names.find((n) => n.end === end)
  return !name || (name.named.of === 'place' && !isState(name.words)) ? null : name
}

/** "lawyer D. X", "Interior Ministry spokesman X": role and body before the name belong to who speaks. */
const withRole = (view: View, name: NameMark): Speaker => {
  const alone = plain(view, name.start, name.end)
  if (!name.role || name.named.of !== 'person' || /^(?:mr|mrs|ms|dr)$/.test(name.role)) return alone
  const from = Math.max(view.start, name.start - name.role.length - 2)
  const at = view.text.slice(from, name.start).toLowerCase().lastIndexOf(name.role)
  if (at < 0) return alone
  const role = from + at
  const body = view.names.find((n) => n.named.of === 'body' && n.end < role && role - n.end < 3)
  return plain(view, body?.start ?? role, name.end)
}

const MOST_DESCRIBING = 5

/** Index of the first of the words before a noun that describe it; "residents' committee" is one. */
const phraseStart = (view: View, noun: number): number => {
  let first = noun
  while (first > view.sentence.first && noun - first < MOST_DESCRIBING) {
    const prior = tokenOf(view, first - 1)
    const apostrophe = /^['’-]$/.test(prior.text) && prior.glued
    const owner = view.names.find((n) => prior.end === n.end || prior.end === n.end + 2)
    if (owner && (apostrophe || /['’]s?$/.test(prior.lower)))
      return tokenIndexOf(view, owner.start, first - 1)
    if (owner || !(apostrophe || isDescribingToken(prior))) break
    first--
  }
  return first
}

const isDescribingToken = (token: Token): boolean =>
  /^\p{L}/u.test(token.text) && isDescribing(token.lower) && speechMode(token.lower) === null

/** The noun, and what stands between it and the verb: "a witness who asked not to be named". */
const nounBefore = (view: View, noun: number, verb: number): Speaker | null => {
  const head = headBefore(view, noun)
  const first = phraseStart(view, head)
  let last = verb - 1
  while (last > noun && SKIPPED.test(tokenOf(view, last).lower)) last--
  if (last > noun && !describesNoun(view, noun)) last = noun
  const whole = head !== noun || last > noun
  const preposition = tokenOf(view, first - 1).lower
  if (/^(?:of|from|for|with|by|near|из|у|от|для|с)$/.test(preposition)) return null
  return plain(view, tokenOf(view, first).start, tokenOf(view, last).end, whole)
}

const describesNoun = (view: View, noun: number): boolean => {
  const { lower, text } = tokenOf(view, noun + 1)
  if (
    /^(?:who|whose|of|from|in|at|with|for|speaking|interviewed|contacted|в|во|из|у|на)$/.test(lower)
  )
    return true
  return (
    isCyrillic(tokenOf(view, noun)) &&
    isCyrillic(tokenOf(view, noun + 1)) &&
    /(?:[аяиыу]|ов|ев|ей|ого|его|их|ых)$/.test(lower) &&
    text !== '' &&
    !SKIPPED.test(lower) &&
    speechMode(lower) === null &&
    !/^(?:и|не|ни|никогда|дела)$/.test(lower)
  )
}

/** «мать задержанного», "one of the detainees", "relatives of the victims": the noun that governs this one. */
const headBefore = (view: View, noun: number): number => {
  for (let i = noun - 1; i >= Math.max(view.sentence.first, noun - 4); i--) {
    const { lower, kind } = tokenOf(view, i)
    if (kind !== 'word') break
    if (
      isSpeakerNoun(lower) ||
      /^(?:one|some|many|several|most|один|одна|некоторые|многие|источник)$/.test(lower)
    ) {
      const linked =
        i === noun - 1
          ? isCyrillic(tokenOf(view, i))
          : /^(?:of|из|в)$/.test(tokenOf(view, i + 1).lower)
      return linked ? i : noun
    }
  }
  return noun
}

/** The noun with the words before it that describe it, and what of or where it is after it. */
const nounPhrase = (view: View, noun: number): Speaker => {
  const start = tokenOf(view, phraseStart(view, noun)).start
  const next = tokenOf(view, noun + 1)
  const link = /^(?:of|in|from|at|в|во|из)$/.test(next.lower)
  const near = view.names.find(
    (n) => n.start >= next.start && n.start - next.start < (link ? MOST_BETWEEN : 2),
  )
  const named =
    isCyrillic(next) && isSpeakerNoun(next.lower)
      ? view.names.find((n) => n.start - next.end === 1 && n.named.of === 'person' && !isOblique(n))
      : undefined
  if (named) return plain(view, start, named.end)
  if (!near && /^(?:из|of)$/.test(next.lower)) {
    const last = tokenOf(view, noun + 2)
    return plain(view, start, last.kind === 'word' ? last.end : tokenOf(view, noun).end, true)
  }
  if (!near || (near.named.of === 'place' && !link))
    return plain(view, start, tokenOf(view, noun).end)
  return plain(view, start, near.end, near.named.of === 'person' ? isOblique(near) || link : false)
}

const MOST_BETWEEN = 14

const isDescribing = (lower: string): boolean =>
  !/^(?:the|a|an|and|or|that|but|when|if|as|in|on|by|of|to|for|with|from|и|что|как|а|но|в|во|на|по|из|у|с|со|к|от|до|за|под|при|также|has|have|had|was|were|is|are|while|because|after|before|where|который|которая|которые|однако|об|этом)$/.test(
    lower,
  )
