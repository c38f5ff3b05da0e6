import type { Command } from 'commander'
import { dateValue } from '../../../domain/dates.ts'
import { isLanguage } from '../../../domain/languages.ts'
import { type SourceDescription, type SourceKind, sourceKinds } from '../../../domain/source.ts'
import { stated } from '../../../domain/stated.ts'
import { CommandRefused } from '../../errors.ts'

export interface DescriptionFlags {
  readonly title?: string
  readonly kind?: string
  readonly author?: string
  readonly publisher?: string
  readonly date?: string
  readonly language?: string
  readonly address?: string
}

export function withDescriptionFlags(command: Command): Command {
  return command
    .option('--title <words>', 'its title')
    .option('--kind <kind>', `what it is: ${sourceKinds.join(', ')}`)
    .option('--author <name>', 'who wrote it')
    .option('--publisher <name>', 'who published it')
    .option('--date <edtf>', 'its date: 2021-02-08, 2021-02, 2020-05-13~')
    .option('--language <tag>', 'its language: en, ru, kk …')
    .option('--address <url>', 'where it was published or found')
}

/** What the flags say of a source; a flag that makes no sense is refused before anything is done. */
export function descriptionFromFlags(flags: DescriptionFlags): Partial<SourceDescription> {
  return {
    ...(flags.title === undefined ? {} : { title: stated(flags.title) }),
    ...(flags.kind === undefined ? {} : { kind: kindOf(flags.kind) }),
    ...(flags.author === undefined ? {} : { author: stated(flags.author) }),
    ...(flags.publisher === undefined ? {} : { publisher: stated(flags.publisher) }),
    ...(flags.date === undefined
      ? {}
      : { date: stated(dateOf(flags.date)), dateBasis: stated('stated by whoever added it') }),
    ...(flags.language === undefined ? {} : { language: stated(languageOf(flags.language)) }),
    ...(flags.address === undefined ? {} : { address: stated(flags.address) }),
  }
}

function kindOf(words: string): SourceKind {
  const kind = sourceKinds.find((known) => known === words)
  if (kind === undefined) {
    throw new CommandRefused(
      `“${words}” is not a kind of source. The kinds are: ${sourceKinds.join(', ')}.`,
    )
  }
  return kind
}

function dateOf(words: string) {
  const date = dateValue(words, words)
  if (!date.ok)
    throw new CommandRefused(`“${words}” is not a date in EDTF, as 2021-02-08 or 2021-02 is.`)
  return date.value
}

function languageOf(words: string) {
  if (!isLanguage(words))
    throw new CommandRefused(`“${words}” is not a language tag, as en, ru or kk is.`)
  return words
}
