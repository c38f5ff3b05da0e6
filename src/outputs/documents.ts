import type { Chronology, SourceSummary, Tally } from '../projections/views.ts'
import { chronologySections } from './chronology-section.ts'
import { listedSource } from './cite.ts'
import { type OutputDocument, reviewedShare, type Section } from './document.ts'
import { talliesSections } from './tallies-section.ts'

interface Material {
  readonly sources: readonly SourceSummary[]
  readonly chronology?: Chronology
  readonly tallies?: readonly Tally[]
  /** What else stands in it, after these. */
  readonly more?: readonly Section[]
  /** Said before anything else, after what is said of every document. */
  readonly notes?: readonly string[]
}

/** Puts together what is written for others. Only sources that some line cites are listed. */
export function makeDocument(title: string, material: Material): OutputDocument {
  const sections = [
    ...(material.chronology === undefined ? [] : chronologySections(material.chronology)),
    ...(material.tallies === undefined ? [] : talliesSections(material.tallies)),
    ...(material.more ?? []),
  ]
  const cited = new Set(
    sections.flatMap(({ lines }) =>
      lines.flatMap(({ statements }) =>
        statements.flatMap(({ citations }) => citations.map(({ sourceId }) => sourceId)),
      ),
    ),
  )
  return {
    title,
    preface: [...preface(sections), ...(material.notes ?? [])],
    sections,
    sources: material.sources.filter(({ id }) => cited.has(id)).map(listedSource),
  }
}

function preface(sections: readonly Section[]): readonly string[] {
  const { reviewed, total } = reviewedShare(sections)
  const share =
    total === reviewed
      ? `All ${total} claims cited here were reviewed by a person.`
      : `Of ${total} claims cited here, ${reviewed} were reviewed by a person; the others are marked “not reviewed”.`
  return [
    'Every line says what a source claims, not what is the case. The footnotes give the source, its date and its exact words.',
    'Where sources disagree, what each says stands side by side.',
    share,
  ]
}
