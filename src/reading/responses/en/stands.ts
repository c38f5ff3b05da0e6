import type { ResponsePattern } from '../pattern.ts'

/** How anybody stands to what is put to them: a charge that is denied, an offer that is rejected, a wish that is noted; and what was promised and never came. */
const THEIRS = '(?:your|this|the|these|that|his|her|their|our|my)'
const PROMISED =
  '(?:reports?|promises?|findings|results?|recommendations?|moneys?|compensation|bridge|houses?|flats?|road|lists?|names|investigation|inquiry|inquest|bod(?:y|ies)|letters?|complaints?|requests?|questions?|appeals?|answers?|apology|commission|decision|ruling|order)'

export const ENGLISH_STANDS: readonly ResponsePattern[] = [
  {
    answer: 'refused',
    needsActor: false,
    pattern:
      /\b(?:(?:pleads?|pleaded|pled) (?:not guilty|that|innocence|ignorance)|(?:defendants?|accused|both|all (?:of them|\p{L}+)|suspects?|company|owners?|officers?|guards|he|she|they) (?:has |have |had |also |both |all |\p{L}+ly )*(?:denies|denied|deny) (?:it|the|any|all|everything|having|that|this|these)|(?:rebels?|villagers?|strikers?|families|workers|residents|opposition|protesters|students|relatives|unions?|leaders?|elders|sides?|parties|he|she|they|it|who) (?:has |have |had |also |\p{L}+ly )*(?:rejects?|rejected|refused|spurned|turned down|ruled out|threw out|brushed aside) (?:the|it|this|that|these|any|all|an?|both))(?!\p{L})/iu,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /["”’],? (?:said|says|answered|answers|replied|replies|told us|told me|shouted back) (?:the|an?|one|another) (?:[\p{L}'’-]+ )?(?:man|woman|girl|lady|voice|gentleman|manager|boss|receptionist|operator|porter|foreman|person|clerk|officer|guard|official|soldier|policeman)(?!\p{L})|\b(?:delegation|committee|commission|ombuds\p{L}+|mission|council|assembly|board|chair) (?:has |have |had )?(?:took|taken|takes) (?:note of|up) (?:the|his|her|their|our|this|my)(?!\p{L})/iu,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /\b(?:was|were|been) told (?:his|her|their|my|our|he|she|they|I|we) [^.;,]{2,40}? (?:was|were|is|are|had|would not|could not|cannot) |\b(?:we|I) (?:are|am|have|cannot|regret|note|can|will|take|understand|share) [^.;]{0,60}?\b(?:your|this) (?:request|letter|complaint|application|concerns?|enquiry|inquiry|e-?mail|message|questions?)(?!\p{L})|\b(?:the )?(?:matter|case|complaint|file) (?:is|remains|was) (?:now |still |currently |already )?(?:under (?:investigation|review|consideration|examination)|before (?:the|a) courts?|with (?:the|our) \p{L}+|closed|sub judice)(?!\p{L})/iu,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b(?:${THEIRS} |no )(?:[\p{L}'’-]+ ){0,2}?${PROMISED}(?: [^.;,]{2,50}?)? (?:(?:was|were|has been|have been|had been) never \p{Ll}+|(?:has |have |had )?never (?:came|come|arrived|followed|materiali[sz]ed|reached|appeared))(?!\p{L})|\bno (?:apology|explanation|answer|reply|reason|official statement) (?:has|have|was|were|had|is|came|ever|followed)(?!\p{L})`,
      'iu',
    ),
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern:
      /\b(?:blocked (?:me|us)|deleted (?:my|our) (?:comments?|posts?|questions?|accounts?|messages?)|hung up(?! (?:the|his|her|a))|(?:laughed|laughs) (?:at us|at me|in (?:my|our|her|his) faces?)|tore up (?:the|my|our|her|his) (?:letter|complaint|petition|paper|statement|form|photograph)s?)(?!\p{L})/iu,
  },
]
