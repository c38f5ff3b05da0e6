import { type ClaimRule, propose } from '../proposal.ts'
import { canFit } from '../view/by-opening.ts'
import { eitherPattern, type Scripts } from '../view/scripts.ts'
import { shownAt } from '../view/showing.ts'

const EXHIBIT =
  /\b(?:(?:alleged |presumed )?(?:murder )?weapons?(?: \([^()]{1,30}\))?|pitchfork|knife|knives|axe|hammer|bullets?|cartridges?|ammunition|grenades?|drugs|leaflets|(?:(?:video|audio|CCTV|surveillance|phone) )?(?:recordings?|footage)|videos?|photographs?|signatures?|protocols?|(?:material |physical )?evidence|traces of blood|fingerprints|DNA|(?:forensic (?:medical )?|medical )(?:examination|report|certificate)s?|testimon(?:y|ies)|direct (?:witness )?(?:statement|testimony|witness)|witness statements?|confessions?|case (?:file|materials)|transcripts?)\b|(?<!\p{L})(?:орудие убийства|вилы|нож(?:а|ом|и)?|топор\p{L}*|патрон\p{L}*|гранат\p{L}*|наркотик\p{L}*|листовк\p{L}+|видеозапис\p{L}+|аудиозапис\p{L}+|запис[ьи] с камер\p{L}*|фотографи\p{L}+|подпис[ьи]|протокол\p{L}*|вещдок\p{L}*|вещественн\p{L}+ доказательств\p{L}*|доказательств\p{L}*|следы крови|отпечатк\p{L}+|показани\p{L}+|экспертиз\p{L}*|справк\p{L}+|материал\p{L}* дела)(?!\p{L})/iu
const exhibitIn = eitherPattern(EXHIBIT)
const mayShow = canFit(EXHIBIT)
const SAYING =
  /\b(?:forger(?:y|ies)|forged|falsified|fabricated|falsification|errors? in|contradict\w*|no (?:direct )?(?:evidence|proof|traces|fingerprints)|lack of (?:evidence|proof)|not a single|inconsistent|inadmissible|planted|under pressure|withdrew|false|(?:was|were|has been|have been) (?:lost|destroyed|tampered with|edited)|(?:has |have )?(?:disappeared|vanished|gone missing|went missing)|(?:was|were) (?:never|not) (?:\w+ )?(?:examined|admitted|presented|shown|questioned|attached|tested|found|studied|considered)|refused to (?:admit|examine|attach|consider|view|watch)|(?:does|do|did) not match|matched|(?:ruled|declared|found) (?:inadmissible|admissible))\b|(?<!\p{L})(?:фальсифи\p{L}+|сфабрикован\p{L}*|сфальсифицирован\p{L}*|поддел\p{L}+|подбро(?:сил|шен)\p{L}*|подкинул\p{L}*|исчез\p{L}*|пропал\p{L}*|утерян\p{L}*|потерян\p{L}*|уничтожен\p{L}*|нет (?:доказательств|следов|отпечатков)|не (?:подтвержд|доказан|исследовал|исследован|изучал|изучен|приобщ|приобщил|представлен|представил|показал|совпада|обнаружен|допрошен)\p{L}*|отказал\p{L}* (?:в )?(?:приобщ|исследова|просмотр|изуч)\p{L}+|противореч\p{L}+|недопустим\p{L}+|под давлением|монтаж\p{L}*)(?!\p{L})/iu
const sayingIn = eitherPattern(SAYING)
const maySay = canFit(SAYING)

const MOST_APART = 100

/** What is said of it may be told in the words that name it ("forgery of the knife"), but not by them. */
const farFrom = (
  exhibit: RegExpExecArray | null,
  text: string,
  scripts: Scripts,
): RegExpExecArray | null => {
  if (!exhibit) return null
  const said = sayingIn(scripts).exec(text)
  return said && said[0].toLowerCase() !== exhibit[0].toLowerCase() ? said : null
}

export const evidence: ClaimRule = {
  name: 'evidence',
  version: 2,
  reads: 'An exhibit or proof with what is said against it in the same sentence.',
  examples: {
    mustRead: [
      {
        text: 'She proved that there was a forgery of the alleged murder weapon.',
        reads: ['She proved that there was a forgery of the alleged murder weapon.'],
      },
    ],
    mustNotRead: ['The knife lay on the table.', 'Нож лежал на столе.', 'He was not present.'],
  },
  propose: (scene) => {
    const { view } = scene
    if (!maySay(view.words) || !mayShow(view.words)) return []
    const text = view.text.slice(view.start, view.end)
    const exhibit = exhibitIn(view.scripts).exec(text)
    const said = farFrom(exhibit, text, view.scripts)
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
