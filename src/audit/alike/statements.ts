import { isWish } from '../accounts/account.ts'
import { isPassedOn } from '../accounts/passed-on.ts'
import type { ToldAt } from '../accounts/told.ts'
import { clausesIn } from '../words/clause.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { type TellingWord, tellingWords } from './telling-words.ts'
import { type Terms, termsOf } from './terms.ts'

/** A clause with what its words tell, and whether it says that something was or that it was not. */
export interface Statement extends ToldAt {
  readonly told: Terms
  /** What the word of denial stands before: the deed or the thing that was not. */
  readonly denied: Terms
  readonly isDenial: boolean
}

const EDGE =
  /[;:!?()«»“”"]|\.\s|,\s|\s[–—-]\s|\s(?:but|while|whereas|although|though|because|since|when|after|before|но|а|тогда как|хотя|потому что|когда|после того как|прежде чем|пока)\s/giu

const NO_DENIAL =
  /(?<!\p{L})(?:not only|no (?:longer|doubt|fewer|less|more|later|sooner|matter)|not (?:less|fewer|more|later) than|nothing (?:but|else|other)|without (?:exception|delay|doubt|hindrance)|not until|не только|не (?:мен[ьше]+|бол[ьше]+|мен[её]е|бол[её]е|позднее|позже|раз|прошло|исключено)|без (?:исключения|промедления|задерж\p{L}+|сомнения|помех|перебоев)|ничего (?:кроме|иного)|не что иное|как ни|что бы ни)(?!\p{L})/giu
const DENIAL =
  /(?<!\p{L})(?:no|not|never|none|nobody|no one|nothing|neither|nor|cannot|without|lacked|lacking|absence of|refus\p{L}+|declin\p{L}+|failed to|unable to|denie[ds]|far from|не|ни|нет|никто|никого|никому|никем|никогда|никак\p{L}+|ничего|ничто|ничем|нигде|без|отсутств\p{L}+|отказ\p{L}+|отрица\p{L}+)(?!\p{L})|n['’]t(?!\p{L})/giu

/** So many telling words behind a denial are what it denies. */
const DENIED_WORDS = 3

/** The clauses of a text that tell something, in order. */
export const statementsOf = (view: TextView): Statement[] =>
  view.sentences.flatMap((sentence) => statementsIn(view, sentence))

const statementsIn = (view: TextView, sentence: Sentence): Statement[] => {
  const words = view.slice(sentence)
  if (isWish(words)) return []
  const telling = tellingWords(view, sentence)
  return clausesIn(words, EDGE).flatMap(({ start, end }): Statement[] => {
    const clause = words.slice(start, end)
    const told = telling.filter((w) => w.start >= start && w.end <= end)
    if (told.length === 0 || isPassedOn(clause)) return []
    const denials = denialsIn(clause).map((at) => start + at)
    return [
      {
        view,
        sentence,
        span: { start: sentence.start + start, end: sentence.start + end },
        told: termsOf(told),
        denied: termsOf(denials.flatMap((at) => deniedBehind(told, at))),
        isDenial: denials.length > 0,
      },
    ]
  })
}

/** Where the denials of a clause end. */
const denialsIn = (clause: string): number[] => {
  const plain = clause.replace(NO_DENIAL, (words) => ' '.repeat(words.length))
  return Array.from(plain.matchAll(DENIAL), (match) => match.index + match[0].length)
}

const deniedBehind = (told: readonly TellingWord[], at: number): TellingWord[] => {
  const behind = told.filter((w) => w.start >= at)
  const places = [...new Set(behind.map((w) => w.start))].slice(0, DENIED_WORDS)
  const last = places.at(-1) ?? at
  return behind.filter((w) => w.start <= last)
}
