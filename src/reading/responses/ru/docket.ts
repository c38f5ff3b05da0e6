import type { ResponsePattern } from '../pattern.ts'
import { HERE } from './words.ts'

/** What came of something asked, in the few words of minutes, registers and of an office's own letters. */
export const RUSSIAN_DOCKET: readonly ResponsePattern[] = [
  {
    answer: 'answered',
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`^\s*(?:удовлетворено|приобщено|принято|принята|принят)(?:[.;,:]| к (?:рассмотрению|сведению|исполнению|производству))|(?<!не )${HERE}принят[аоы]? к (?:рассмотрению|сведению|исполнению|производству)`,
      'iu',
    ),
  },
  {
    answer: 'refused',
    needsActor: 'own',
    pattern: new RegExp(
      String.raw`${HERE}(?:выдать|предоставить|направить|сообщить|удовлетворить|представить)(?!\p{L})[^.;:]{0,40}? не (?:можем|имеем возможности)|${HERE}не (?:можем|имеем возможности) (?:\p{L}+ ){0,2}?(?:выдать|предоставить|направить|сообщить|удовлетворить)`,
      'iu',
    ),
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern: new RegExp(
      String.raw`${HERE}(?:отверг\p{L}*|отвер[гж]\p{L}+|отрица\p{L}+) (?:\p{L}+ )?(?:причастност|вин|обвинени|участи)\p{L}+|${HERE}вину (?:\p{L}+ ){0,2}не призна\p{L}+`,
      'iu',
    ),
  },
]
