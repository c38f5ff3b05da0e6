/**
 * Bodies and buildings without a proper name. As in any gold standard they are not listed to the
 * last one: the words below are marked `core: false`, so a system is neither asked for them nor
 * blamed when it marks them.
 */
import type { Mark } from './marked.ts'

const end = '(?![\\p{L}\\d])'
const start = '(?<![\\p{L}\\d])'
const words = (list: string) => new RegExp(`${start}(?:${list})${end}`, 'giu')

const generic = {
  en: {
    organisation: words(
      'police|militia|policemen|authorities|the court|this court|prosecutors?|the prosecution|' +
        "the investigation|the management|municipality|the administration|soldiers|officers|the government|aid agencies|ministry|prosecutor's office|" +
        'the plant|the charity|the agency|UN bodies|media|young men|the president',
    ),
    place: words(
      'temporary detention facility|temporary detention isolator|police station|the village|' +
        'school|monastery school|hospital|the camp|the hukumat|hukumat|the metro|the border|the town|the hamlet|the regional capital|the site|the gates?|the canteen|former mining town',
    ),
  },
  ru: {
    organisation: words(
      'полици[яиюей]+|полицейск[а-я]+|суд[а-я]{0,2}|прокурор[а-я]*|прокуратур[а-я]+|следстви[а-я]+|' +
        'администраци[а-я]+|хокимият[а-я]*|власт[а-я]+|отдел[а-я]*|акимат[а-я]*|комисси[а-я]+|' +
        'спецотряд[а-я]*|профсоюз[а-я]*|редакци[а-я]+|собровц[а-я]+|правительств[а-я]+|хоким[а-я]*|губернатор[а-я]*|РОВД|дежурн[а-я]+ част[а-я]+|компани[а-я]+',
    ),
    place: words(
      'РФ|РК|РУз|КР|сел[аоеу]м?|школ[а-я]+|больниц[а-я]+|мечет[а-я]+|СИЗО|ИВС|камер[а-я]*|рын[а-я]+|морг[а-я]*|границ[а-я]+|трасс[а-я]+|город[а-я]{0,2}|зал[а-я]{0,2}|акимат[а-я]*|канал[а-я]*|махалл[а-я]+|промзон[а-я]+|кафе «Ветерок»|район[а-я]*|водозабор[а-я]*|центр[а-я]* репатриации',
    ),
  },
} as const

export interface GenericMention {
  readonly kind: 'organisation' | 'place'
  readonly start: number
  readonly end: number
  readonly text: string
}

const named = new Set(['p', 'p-', 'l', 'l-', 'o', 'o-'])

/** The generic words of a text that stand in no named mention. */
export function genericMentions(
  lang: 'en' | 'ru',
  text: string,
  marks: readonly Mark[],
): GenericMention[] {
  const taken = marks.filter((mark) => named.has(mark.code))
  const found = (['organisation', 'place'] as const).flatMap((kind) =>
    [...text.matchAll(generic[lang][kind])].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    })),
  )
  return found.filter(
    (word) => !taken.some((mark) => mark.start < word.end && word.start < mark.end),
  )
}
