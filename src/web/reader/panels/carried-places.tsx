import type { ClaimView } from '../../../server/answers.ts'
import { upperFirst } from '../../parts/words.ts'
import { earlierWords, ToPlace } from '../carried/place.tsx'
import { placesOfWords } from '../carried/runs.ts'
import { useCarriedSentences } from '../carried/use-carried-over.ts'

/** Where the sentence of a claim stands too, word for word or slightly edited. */
export const CarriedPlaces = ({ claim }: { claim: ClaimView }) => {
  const sentences = useCarriedSentences(claim.sourceId)
  const spans = claim.passages
    .filter(({ proof }) => proof !== 'lost')
    .map(({ position }) => position)
  const places = placesOfWords(sentences, spans)
  if (places.length === 0) return null
  return (
    <section className="prose carried-places">
      <h3>This sentence also stands in</h3>
      <p className="small soft">Carried-over words are one voice, not two.</p>
      <ol className="items">
        {places.map((of) => (
          <li key={`${of.sourceId}${of.there.start}`} className="item">
            <p>
              <ToPlace of={of}>
                [{of.sourceNumber}] <span dir="auto">{of.sourceName}</span>
              </ToPlace>
            </p>
            <p className="small soft">
              {of.likeness === 1 ? 'In the same words.' : 'In slightly different words.'}{' '}
              {upperFirst(earlierWords[of.earlier])}.
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
