import type { Scene } from '../view/scene.ts'

/** Words that ask within the title of a book, a report, a law or a campaign, and so ask for nothing there. */

/** What stands before a title: the noun of the work, or "called". */
const BEFORE_TITLE =
  /(?:\b(?:reports?|books?|films?|documentary|songs?|novels?|poems?|plays?|articles?|essays?|series|exhibitions?|programmes?|programs?|podcasts?|episodes?|chapters?|leaflets?|pamphlets?|projects?|conferences?|workshops?|laws?|acts?|bills?|concerts?|festivals?|studies|study|papers?|column|channels?|groups?|movements?|foundations?|funds?|party|campaigns?|initiatives?|newspapers?|magazines?|websites?|under the (?:title|name|heading)|called|titled|entitled|named|headed|headlined|heading|headline|dubbed)|(?<!\p{L})(?:доклад|отч[её]т|книг|фильм|документальн|песн|роман|стать|сери|выставк|программ|подкаст|брошюр|проект|конференци|семинар|закон|концерт|фестивал|исследовани|колонк|канал|групп|движени|фонд|парти|газет|журнал|сайт|рубрик|под (?:названием|заголовком)|назван)\p{L}*)[,:]? ?$/iu

/** Whether an index stands within the quotation marks of a title. */
export const inTitle = ({ view, quoted }: Scene, position: number): boolean => {
  const own = quoted.find((q) => q.start <= position && position < q.end)
  if (own === undefined) return false
  const before = view.text.slice(view.start, Math.max(view.start, own.start))
  return BEFORE_TITLE.test(before.replace(/["“«„'‘]\s*$/u, ''))
}
