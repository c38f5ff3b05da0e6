import { type ClaimRule, propose } from '../proposal.ts'
import { shownAt } from '../view/showing.ts'
import { hasStem, stemList } from '../view/view.ts'

const EXHIBIT =
  /\b(?:(?:alleged |presumed )?(?:murder )?weapons?(?: \([^()]{1,30}\))?|pitchfork|knife|axe|bullets?|cartridges?|video recordings?|videos?|photographs?|traces of blood|fingerprints|forensic (?:medical )?(?:examination|report)|testimon(?:y|ies)|direct (?:witness )?(?:statement|testimony|witness)|confessions?)\b|(?<!\p{L})(?:орудие убийства|вилы|нож|видеозапис\p{L}+|следы крови|показани\p{L}+|экспертиз\p{L}+)(?!\p{L})/iu
const SAID =
  /\b(?:forger(?:y|ies)|forged|falsified|fabricated|errors? in|contradict\w*|no (?:direct )?(?:evidence|proof|traces)|lack of (?:evidence|proof)|not a single|inconsistent|inadmissible|planted|under pressure|withdrew|false)\b|(?<!\p{L})(?:фальсифи\p{L}+|подделк\p{L}+|нет (?:доказательств|следов)|не (?:подтвержд|доказан)\p{L}+|противореч\p{L}+|под давлением)/iu

const STEMS = stemList(
  `forgery forged falsified fabricated errors contradict no lack single inconsistent inadmissible planted pressure withdrew
  false фальсификация подделка нет не противоречит давлением`,
)

const MOST_APART = 90

export const evidence: ClaimRule = {
  name: 'evidence',
  version: 1,
  reads: 'An exhibit or proof with what is said against it in the same sentence.',
  examples: {
    mustRead: [
      {
        text: 'She proved that there was a forgery of the alleged murder weapon.',
        reads: ['She proved that there was a forgery of the alleged murder weapon.'],
      },
    ],
    mustNotRead: ['The knife lay on the table.'],
  },
  propose: (scene) => {
    const { view } = scene
    if (!hasStem(view, STEMS)) return []
    const text = view.text.slice(view.start, view.end)
    const exhibit = EXHIBIT.exec(text)
    const said = SAID.exec(text)
    if (!exhibit || !said || view.sentence.titleCase) return []
    const start = Math.min(exhibit.index, said.index)
    const end = Math.max(exhibit.index + exhibit[0].length, said.index + said[0].length)
    if (end - start > MOST_APART || text.slice(start, end).includes(';')) return []
    const span = { start: view.start + start, end: view.start + end }
    return [
      propose(scene, evidence, {
        content: {
          kind: 'evidence',
          exhibit: exhibit[0],
          said: view.text.slice(span.start, span.end),
        },
        span: shownAt(view, span.start, span.end - 1),
        also: [span],
        at: span.start,
        date: null,
        reason: `“${said[0]}” is said of “${exhibit[0]}”`,
      }),
    ]
  },
}
