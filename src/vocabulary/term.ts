/** What a vocabulary entry is called and means. A Kazakh label is left out where we are not sure of it. */
export interface TermText {
  readonly en: string
  readonly ru: string
  readonly kk?: string
  /** In our own words. */
  readonly means: string
  /** HURIDOCS micro-thesaurus and code, where one fits: "MT04 03.01.01". */
  readonly huridocs?: string
}

export interface Term<Id extends string = string> {
  readonly id: Id
  readonly labels: { readonly en: string; readonly ru: string; readonly kk?: string }
  readonly definition: string
  readonly huridocs?: string
}

export type TermList<Id extends string = string> = Readonly<Record<Id, Term<Id>>>

export type LabelLanguage = 'en' | 'ru' | 'kk'

const termOf = <Id extends string>(id: Id, text: TermText): Term<Id> => ({
  id,
  labels: { en: text.en, ru: text.ru, ...(text.kk === undefined ? {} : { kk: text.kk }) },
  definition: text.means,
  ...(text.huridocs === undefined ? {} : { huridocs: text.huridocs }),
})

/** Makes a list of terms whose ids are the keys, in the order written. */
export const termList = <Id extends string>(texts: Record<Id, TermText>): TermList<Id> => {
  const list: Partial<Record<Id, Term<Id>>> = {}
  for (const id in texts) list[id] = termOf(id, texts[id])
  return list as TermList<Id>
}
