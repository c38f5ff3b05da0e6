import { useQuery } from '@tanstack/react-query'
import type { ClaimView, Elsewhere } from '../../../server/answers.ts'
import { elsewhereQuery } from '../../api/queries.ts'
import { Answered } from '../../parts/answered.tsx'
import { KindMark } from '../../parts/kind-mark.tsx'
import { SourceName, ToWords } from '../../parts/source-link.tsx'
import { StateMark } from '../../parts/state-mark.tsx'
import { statedWords } from '../../parts/words.ts'
import { CarriedPlaces } from './carried-places.tsx'
import { PanelBody } from './panel-body.tsx'

const headings: readonly (readonly [Elsewhere['because'], string, string])[] = [
  ['same-words', 'Claimed of the same words', 'Copied words are one voice, not two.'],
  ['same-count', 'Counts of the same', 'Alike by what is counted, of whom, and how affected.'],
  ['same-event', 'The same kind of event at that time', 'Alike by kind and date.'],
  [
    'like-name',
    'Said of a name like this one',
    'Found by spelling alone. Whether it is one person, nobody has decided.',
  ],
]

const Other = ({ of }: { of: Elsewhere }) => (
  <li className="item other">
    <p className="item-head small">
      <KindMark kind={of.kind} /> <StateMark state={of.state} />
    </p>
    <p dir="auto">{of.sentence}</p>
    <p className="small">
      <q dir="auto">
        <ToWords of={of}>{of.passage.exact}</ToWords>
      </q>
    </p>
    <p className="small">
      <SourceName of={of} />
    </p>
    <p className="small soft">
      Said first by: <span dir="auto">{statedWords(of.originator, ({ words }) => words)}</span>
      {of.name === null ? null : (
        <>
          {' '}
          · written there “<span dir="auto">{of.name}</span>”
        </>
      )}
    </p>
  </li>
)

/** What other sources say of the same thing, each with its words, its source and who said it first. */
export const OthersPanel = ({ claim }: { claim: ClaimView }) => {
  const others = useQuery(elsewhereQuery(claim.id))
  return (
    <PanelBody label="What others say">
      <p className="small soft" dir="auto">
        Here: {claim.sentence}
      </p>
      <CarriedPlaces claim={claim} />
      <Answered query={others}>
        {(found) =>
          found.length === 0 ? (
            <p>
              No other source of this case has a claim of the same count, event or name. Sources
              that were not read yet are not looked through.
            </p>
          ) : (
            headings.map(([because, heading, says]) => {
              const these = found.filter((one) => one.because === because)
              return these.length === 0 ? null : (
                <section key={because} className="prose">
                  <h3>
                    {heading} ({these.length})
                  </h3>
                  <p className="small soft">{says}</p>
                  <ol className="items">
                    {these.map((one) => (
                      <Other key={one.claimId} of={one} />
                    ))}
                  </ol>
                </section>
              )
            })
          )
        }
      </Answered>
    </PanelBody>
  )
}
