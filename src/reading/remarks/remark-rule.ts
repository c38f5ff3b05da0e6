import type { RemarkContent } from '../../domain/claim-content.ts'
import { notStated } from '../../domain/stated.ts'
import type { Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import { byOpening } from '../view/by-opening.ts'
import type { Scene } from '../view/scene.ts'
import { shownAt } from '../view/showing.ts'

const PATTERNS: readonly (readonly [RemarkContent['remark'], RegExp])[] = [
  [
    'under-pressure',
    /\b(?:confess\w*|testimon\w+|testif\w+|slandered|given their confessions|statements?|signed|admitted)\b[^.;]{0,70}\b(?:under|through|by means of) (?:pressure|duress|torture|threats?)\b|\bunder (?:pressure|duress|torture|threat)\b[^.;]{0,40}\b(?:confess\w*|testi\w+|statements?|signed|admitted)\b|\b(?:forced|coerced|made|compelled) to (?:confess|sign|testify|incriminate)\b|\bconfessions?\b[^.;]{0,40}\b(?:extracted|obtained|forced|coerced)\b|(?<!\p{L})(?:признани|показани|оговорил|подписал|признал)\p{L}*[^.;]{0,60}под (?:давлением|пытками|угрозами|угрозой)|(?<!\p{L})под (?:давлением|пытками|угрозами)[^.;]{0,40}(?<!\p{L})(?:признани|показани|оговорил|подписал|признал)\p{L}*|(?<!\p{L})(?:заставил|вынудил|принудил)\p{L}*[^.;]{0,30}(?:подписать|признаться|дать показания)/iu,
  ],
  [
    'retracts',
    /\b(?:retract(?:s|ed)?|recant(?:s|ed))\b|\b(?:withdrew|withdraws?|took back|takes back) (?:(?:his|her|their|its|the|an?|all|this|that|these|earlier|previous) ){1,2}(?:\w+ )?(?:testimon\w+|statements?|confessions?|accusations?|complaints?|claims?|figures?|allegations?|words|appeals?)\b|\b(?:was|were|been) (?:withdrawn|retracted)\b|\b(?:admitted|confessed)\b[^.;]{0,40}\bslander\w*|(?<!\p{L})отказал\p{L}* от (?:своих |данных |ранее данных |прежних )?(?:показани|обвинени|жалоб|признани)\p{L}+|(?<!\p{L})отозвал\p{L}*(?! (?:посл|лицензи|войск))|(?<!\p{L})(?:забрал\p{L}* (?:сво[её] )?заявлени|взял\p{L}* (?:свои )?слова обратно|отзыва(?:ем|ет|ют) (?:эт|сво|данн))/iu,
  ],
  [
    'corrects',
    /\b(?:this was (?:our|a) mistake|we (?:also )?wrote (?:in error|wrongly)|correction:|an earlier version of this|(?:earlier|previously)[^.;]{0,30} (?:mistakenly|wrongly|erroneously)|(?:mistakenly|wrongly|erroneously) (?:reported|stated|wrote|named|listed)|the correct (?:date|figure|number|name|spelling) is)|(?<!\p{L})(?:опечатк\p{L}+|ошибочно (?:указа|сообщ|назва|напис)\p{L}+|(?:исправление|поправка|уточнение):|в (?:более )?(?:ранней|предыдущей) версии)/iu,
  ],
  [
    'denies',
    /(?<!\b(?:was|were|been|being|is|are)\s)\b(?:denied|denies|deny|denying|refuted|refutes)\b(?! (?:access|entry|him|her|them|us|bail|medical|visits?|a (?:visa|lawyer)|the (?:right|opportunity)))|\b(?:pleaded|pleads) not guilty\b|\b(?:maintains?|maintained|insists? on) (?:his|her|their) innocence\b|(?<!\p{L})(?:опроверг\p{L}*|отрица(?:ет|ют|л\p{L}*)|отверга(?:ет|ют))(?!\p{L})|(?<!\p{L})не призна(?:л|ла|ли|ет|ют) (?:свою |себя |за собой )?(?:вину|вины|виновн\p{L}+)|(?<!\p{L})вину (?:\p{L}+ )?не призна\p{L}+|(?<!\p{L})(?:назвал\p{L}*|называ\p{L}+) (?:\p{L}+ ){0,2}(?:ложью|клеветой|фейком|вымыслом)/iu,
  ],
  [
    'corroborates',
    /\b(?:confirm(?:s|ed)|corroborat(?:es|ed)) (?:this|that|these|the (?:account|testimony|words|story|information|figure|reports?|allegations?|statement)|his|her|their) ?(?:account|testimony|words|story|information|figure|statements?)?|\b(?:was|were|is|are) (?:confirmed|corroborated) by\b|(?<!\p{L})подтвердил\p{L}* (?:эт|слова|показани|рассказ|информаци|данные|сообщени|факт)\p{L}*|(?<!\p{L})подтвержда(?:ется|ются|ют|ет) (?:слова|показани|заключени|свидетел|экспертиз|видео)\p{L}*/iu,
  ],
  [
    'doubts',
    /\b(?:is|are|was|were) disputed\b|\bunclear\b|\bit is (?:still )?unknown whether\b|\b(?:could not|cannot|unable to|impossible to)(?: be)? (?:independently )?(?:verif(?:y|ied)|confirm(?:ed)?)\b|\bcast(?:s)? doubt\b|\bunconfirmed (?:reports?|information|figures?)\b|(?<!\p{L})(?:вызыва\p{L}+ сомнени\p{L}+|оспарива\p{L}+|не удалось (?:независимо )?(?:проверить|подтвердить)|(?:проверить|подтвердить)(?!\p{L})[^.;]{0,40}(?<!\p{L})не удалось|независимо проверить|став\p{L}+ под сомнение|усомнил\p{L}+|по неподтвержд[её]нн\p{L}+)/iu,
  ],
]

const remarksIn = byOpening(PATTERNS, ([, pattern]) => pattern)

/** "We retract this figure": the words mean what the sentence before says. */
const POINTS_BACK =
  /\b(?:this|that|these|those|the) (?:figures?|numbers?|information|reports?|claims?|statements?|allegations?|data|accusations?)\b|\b(?:denie[sd]|deny|retract\w*|confirm\w*) (?:this|that|it|these)\b|(?<!\p{L})(?:эт[оуиа]|эти|этой|этих|данн(?:ую|ые|ая))(?!\p{L})/iu

export const remark: ClaimRule = {
  name: 'remark',
  version: 2,
  reads: 'What is said of another claim: denied, retracted, corrected, given under pressure.',
  examples: {
    mustRead: [
      {
        text: 'The defendant withdrew his testimony.',
        reads: ['The defendant withdrew his testimony.'],
      },
      { text: 'The authorities deny this.', reads: ['The authorities deny this.'] },
      { text: 'We retract this figure.', reads: ['We retract this figure.'] },
    ],
    mustNotRead: ['The defendant was calm.'],
  },
  propose: (scene: Scene) => {
    const { view, thread } = scene
    if (view.sentence.titleCase) return []
    const text = view.text.slice(view.start, view.end)
    return remarksIn(view.words).flatMap(([kind, pattern]): Proposal[] => {
      const match = pattern.exec(text)
      if (!match) return []
      const start = view.start + match.index
      const before = thread.lastSaid && POINTS_BACK.test(text) ? [thread.lastSaid] : []
      return [
        propose(scene, remark, {
          content: { kind: 'remark', remark: kind, about: notStated, words: text.trim() },
          span: shownAt(view, start, start + match[0].length - 1),
          also: [{ start, end: start + match[0].length }, ...before],
          at: start,
          date: null,
          reason: `“${match[0]}” is said of another claim`,
        }),
      ]
    })
  },
}

const OWN_RETRACTION =
  /^\s*(?:(?:we|the editors|our (?:organi[sz]ation|editors))\s(?:\w+\s)?(?:retract|withdraw)s? (?:this|that|the|these) (?:figures?|numbers?|data|information|estimates?)\b|(?:мы|редакция)\s(?:отзывае[тм]) (?:эт|данн)\p{L}+ (?:цифр|числ|данны|оценк|информаци)\p{L}*|this (?:figure|number|estimate) (?:was|has been) (?:later )?(?:retracted|withdrawn)\b)/iu

/** True where the source itself takes back what the sentence before counted. */
export const retractsBefore = ({ view }: Scene): boolean =>
  OWN_RETRACTION.test(view.text.slice(view.start, view.end))
