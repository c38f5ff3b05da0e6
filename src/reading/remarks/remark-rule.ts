import type { RemarkContent } from '../../domain/claim-content.ts'
import { notStated } from '../../domain/stated.ts'
import type { Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import type { Scene } from '../view/scene.ts'
import { shownAt } from '../view/showing.ts'
import { hasStem, stemList } from '../view/view.ts'

const REMARKS: readonly (readonly [RemarkContent['remark'], RegExp])[] = [
  [
    'under-pressure',
    /\b(?:confess\w*|testimon\w+|slandered|given their confessions|statements?)\b[^.;]{0,70}\bunder (?:pressure|duress|torture)\b|(?<!\p{L})(?:признани|показани|оговорил)\p{L}*[^.;]{0,60}под (?:давлением|пытками)/iu,
  ],
  [
    'retracts',
    /\b(?:withdrew|withdraws|withdrawn|retract(?:s|ed)?|recanted)\b|\b(?:admitted|confessed)\b[^.;]{0,40}\bslander\w*|(?<!\p{L})отказал\p{L}+ от (?:своих )?показани\p{L}+|(?<!\p{L})отозвал\p{L}*/iu,
  ],
  [
    'corrects',
    /\b(?:this was (?:our|a) mistake|we (?:also )?wrote (?:in error|wrongly)|correction:|the correct (?:date|figure|number) is)|(?<!\p{L})(?:опечатк|ошибочно указан)\p{L}*/iu,
  ],
  [
    'denies',
    /(?<!\b(?:was|were|been|being|is|are)\s)\b(?:denied|denies|deny|refuted|refutes)\b(?! (?:access|entry))|(?<!\p{L})(?:опроверг\p{L}*|отрица(?:ет|ют|л\p{L}*))(?!\p{L})/iu,
  ],
  [
    'doubts',
    /\b(?:is|are|was|were) disputed\b|\bunclear\b|\bit is (?:still )?unknown whether\b|(?<!\p{L})(?:вызыва\p{L}+ сомнени\p{L}+|оспарива\p{L}+)/iu,
  ],
]

const STEMS = stemList(
  `pressure duress torture withdrew withdraws withdrawn retract recanted admitted confessed slandered mistake wrote correction correct
  denied denies deny refuted refutes disputed unclear unknown давлением пытками отказался отказалась отозвал опечатка ошибочно
  опроверг отрицает сомнение сомнения оспаривает`,
)

export const remark: ClaimRule = {
  name: 'remark',
  version: 1,
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
    const { view } = scene
    if (!hasStem(view, STEMS)) return []
    const text = view.text.slice(view.start, view.end)
    return REMARKS.flatMap(([kind, pattern]): Proposal[] => {
      const match = view.sentence.titleCase ? null : pattern.exec(text)
      if (!match) return []
      const start = view.start + match.index
      return [
        propose(scene, remark, {
          content: { kind: 'remark', remark: kind, about: notStated, words: text.trim() },
          span: shownAt(view, start, start + match[0].length - 1),
          also: [{ start, end: start + match[0].length }],
          at: start,
          date: null,
          reason: `“${match[0]}” is said of another claim`,
        }),
      ]
    })
  },
}
