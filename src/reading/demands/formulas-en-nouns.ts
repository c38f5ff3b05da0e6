import { ACT } from './action-verbs.ts'
import { everyForm } from './english-forms.ts'
import type { Formula } from './formula.ts'
import { THING } from './things-asked-en.ts'

/** Demands that a noun names: "a call by forty groups for", "among the conditions was", "their demand: …". */
const NOUN =
  '(?:demands?|requests?|pleas?|appeals?|calls?|petitions?|applications?|motions?|prayers?|recommendations?|proposals?|conditions?|wish(?:es)?|ultimatums?|submissions?|bids?|suggestions?|asks|entreat(?:y|ies)|insistence|claims?|cry|cries|clamou?r)'
const OWNED = String.raw`(?:the|its|their|his|her|our|my|your|these|those|\p{L}+['’]s?|list of|set of|series of|(?:two|three|four|five|six|seven|eight|nine|ten|several|many|main|chief|first|second|third|only|key|central|last|other|one|repeated|urgent|formal|written|joint|public|fresh|new|further)) `
const IS = String.raw`(?: simple| clear| modest| the same)?(?: \(?[^.;:()]{1,60}?\)?)?(?: (?:is|are|was|were|remain(?:s|ed)?)(?: simple| clear| the same)?(?:(?= (?:that|to|an?|the|for|not|no|his|her|their) )|:)| (?:include[sd]?|including|range[sd]? from)(?= )|:(?= \p{L}))`

export const ENGLISH_NOUN_FORMULAS: readonly Formula[] = [
  {
    is: 'named',
    pattern: new RegExp(
      String.raw`\b(?:demands?|requests?|pleas?|appeals?|calls?|petitions?|applications?|motions?|prayers?|recommendations?|proposals?|ultimatums?|bids?|insistence)(?: [\p{Ll}]+ed(?= (?:by|on|to)))? (?:(?:by|from|of|to) [^.;:]{2,70}? )?(?:that (?!(?:was|were|had|has|is|came|went|she|he|they|I|we)\b)|for (?:${THING}|(?:(?!(?:the|a) (?:first|second|time|while))[\p{L}\d'’-]+,? ){1,5}?${THING})(?!\p{L})|to (?:be |have |see |\p{Ll}+ly )?(?:${ACT}|held|attend|transferred|heard|kept|moved|released)(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'named',
    pattern: new RegExp(
      String.raw`\b(?:among (?:the|its|their|his|her|our|these|those) |${OWNED})(?:\p{Ll}+ ){0,2}?(?:demands?|requests?|recommendations?|conditions?|plea|ultimatum|appeal|wish(?:es)?|asks)(?: (?:of|from|by|to|for) [^.;:]{2,60}?)?${IS}`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b${everyForm('make issue put lodge file repeat renew reiterate echo join submit table voice launch send raise present deliver address sign support back second endorse share send')} (?:(?:in|with|to|before) [^.;]{2,40}? )?(?:an? |the |its |their |his |her |our |this |these |those |fresh |several |two |three |many |repeated |urgent |formal |written |joint |public )*(?:(?!(?:that|which|who|when|if)(?!\p{L}))[\p{L}'’-]+ ){0,3}?${NOUN}(?: (?:of|from|by|to|with|before) [^.;:]{2,70}?)? (?:for|that|to(?= ${ACT}(?!\p{L}))|asking|demanding|calling|urging|requesting|seeking)(?!\p{L})`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern:
      /\b(?:joins?|joined|joining|in) (?:[\p{L}'’-]+ ){0,6}?(?:asking|demanding|calling|urging|requesting) (?!no )/iu,
  },
  {
    is: 'named',
    pattern:
      /\bultimatums?(?! was)[^.;]{0,60}? (?:to|gave|gives|giving|demand\w*|that)\b|\bgave [^.;]{2,60}? (?:\d+|one|two|three|a) (?:more )?(?:hours?|days?|weeks?|months?) to (?=\p{Ll})/iu,
  },
  {
    is: 'named',
    pattern:
      /\b(?:demands?|conditions?|requests?|asks|wants?|reliefs?|(?:orders?|remedy|remedies|reliefs?) sought|priorities|benchmarks|recommendations?|prayers?|terms|wish(?:es)?(?: list)?|list|plea|appeal|placards?|banners?|posters?|chant(?:s|ed|ing)?|slogans?)(?!\p{L})[^.;:]{0,60}:(?= [\p{L}"“«])/iu,
  },
  {
    is: 'named',
    pattern:
      /\b(?:petition|letter|appeal|statement|programme|platform|manifesto|resolution|strikers|protesters|families|villagers|residents|list)(?: [^.;:]{2,50})? (?:has|have|makes?|made|contains?|sets? out|lists?|put(?:s)? forward|comes? down to|boils? down to|names?) (?:just |only |these )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+|one|several) (?:points?|items?|demands?|requests?|things?|wishes|asks):(?= \p{L})/iu,
  },
  {
    is: 'named',
    pattern:
      /\b(?:placards?|banners?|posters?|slogans?|graffiti|T-shirts?|sign(?=s? (?:read|said))|chant(?:s|ed|ing)?)(?!\p{L})[^.;:]{0,40}(?=,? ["“«])/iu,
  },
]
