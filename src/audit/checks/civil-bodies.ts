import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import type { PlacedName } from '../facts/placed-name.ts'
import { type Found, labels, listed, makeFinding, placesKey, quoted, sideAt } from '../report.ts'
import { stem } from '../words/terms.ts'

/** A union, foundation or group named in two ways: by another kind, or with a word more or less. */
export const civilBodies: Check = {
  name: 'associations named in two ways',
  run: (context) => ({ findings: findingsOf(context) }),
}

/** What such bodies are; of offices and courts two of one name are two. */
const KIND =
  /^(?:foundation|fund|centre|center|movement|union|association|society|network|initiative|group|organi[sz]ation|league|congress|alliance|coalition|club|project|security|guards?|company|firm|agency|охран\p{L}+|чоп|компани\p{L}+|агентств\p{L}+|фонд\p{L}*|центр\p{L}*|движени\p{L}+|союз\p{L}*|ассоциаци\p{L}+|обществ\p{L}+|объединени\p{L}+|групп\p{L}+|организаци\p{L}+|лиг\p{L}|конгресс\p{L}*|проект\p{L}*|коалици\p{L}+|инициатив\p{L}+|профсоюз\p{L}*)$/iu
/** Words that many such names hold. */
const COMMON =
  /^(?:of|the|for|and|in|human|rights?|legal|aid|free|independent|national|international|public|civil|regional|local|women|youth|workers?|за|по|и|в|на|прав\p{L}*|человека|правов\p{L}+|помощ\p{L}+|независим\p{L}+|национальн\p{L}+|международн\p{L}+|общественн\p{L}+|гражданск\p{L}+|региональн\p{L}+|культурн\p{L}+|этнокультурн\p{L}+|правозащитн\p{L}+)$/iu

interface Body {
  readonly named: PlacedName
  /** Its own words, by their stems. */
  readonly own: readonly string[]
  readonly full: string
}

const WORD = /[\p{L}’']+/gu

const bodyOf = (named: PlacedName): Body[] => {
  const { view, span } = named
  const words = [...view.slice(span).matchAll(WORD)].map(([word]) => word)
  const around = view.before(span.start, KIND_REACH)
  const isKind =
    words.some((w) => KIND.test(w)) ||
    [...around.matchAll(WORD)].slice(-2).some(([w]) => KIND.test(w))
  if (!isKind) return []
  const own = words.filter((w) => !KIND.test(w) && !COMMON.test(w)).map(stem)
  const full = words.map((w) => w.toLowerCase()).join(' ')
  return own.length === 0 ? [] : [{ named, own, full }]
}
const KIND_REACH = 40

const findingsOf = (context: AuditContext): Found[] => {
  const places = new Set(
    context.names.flatMap((n) => (n.of === 'place' ? n.name.split(/\s+/).map(stem) : [])),
  )
  const bodies = context.names.filter((n) => n.of === 'body').flatMap(bodyOf)
  const told = bodies.map((b) => ({ ...b, own: b.own.filter((w) => !places.has(w)) }))
  const byWord = Map.groupBy(
    told.flatMap((body) => body.own.map((word) => ({ word, body }))),
    ({ word }) => word,
  )
  const seen = new Set<string>()
  return [...byWord.values()].flatMap((same) => {
    const found = findingOf(
      context,
      same.map(({ body }) => body),
    )
    if (!found || seen.has(placesKey(found))) return []
    seen.add(placesKey(found))
    return [found]
  })
}

/** Forms of which no text uses two, in texts of one matter. */
const findingOf = ({ matters }: AuditContext, same: readonly Body[]): Found | null => {
  const [first] = same
  if (!first) return null
  const near = same.filter(
    ({ named }) =>
      named.view === first.named.view || matters.areAboutTheSame(named.view, first.named.view),
  )
  const forms = [...Map.groupBy(near, (b) => formOf(b)).values()]
  const ofTexts = forms.map((bodies) => new Set(bodies.map(({ named }) => named.view)))
  const together = ofTexts.some((a, i) =>
    ofTexts.slice(i + 1).some((b) => [...a].some((view) => b.has(view))),
  )
  if (forms.length < 2 || forms.length > MOST_FORMS || together) return null
  const said = forms.map((bodies) => {
    const [one] = bodies
    return one
      ? `${quoted(one.named.view.slice(one.named.span))} in ${labels(bodies.map((b) => b.named.view))}`
      : ''
  })
  const sides = forms.flatMap((bodies) =>
    [...Map.groupBy(bodies, (b) => b.named.view).values()]
      .slice(0, MOST_TEXTS)
      .flatMap(([b]) => (b ? [sideAt(b.named.view, b.named.span, b.full, [])] : [])),
  )
  const message = `May be one association named in two ways: ${listed(said)}.`
  return makeFinding('may-be-one', 'low', message, sides, 'spelling')
}
const MOST_FORMS = 4
const MOST_TEXTS = 3

/** Without case endings: «фонд „Север“» and «фонда „Север“» are one form. */
const formOf = ({ full }: Body): string => full.split(' ').map(stem).join(' ')
