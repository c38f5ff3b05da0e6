import type { ResponsePattern } from '../pattern.ts'

const REPLY = String.raw`\b(?:repl(?:y|ies)|responses?|answers?|acknowledgements?|refusals?|rejections?|denials?)\b`

/** Replies told by what they hold or what came of asking, and what an office says of its own mind. */
export const ENGLISH_REPLIES: readonly ResponsePattern[] = [
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`${REPLY}(?: of \w+ (?:lines?|words?|sentences?|pages?))?,?[^.;:]{0,60}? (?:merely|only|simply|just) (?:thank|repeat|quot|refer|stat|sa|not|list|acknowledg|promis|ask|cit|enclos|confirm)\w+\b|${REPLY} (?:of|in) (?:one|two|three|four|five|six|\d+|a single) (?:lines?|words?|sentences?|pages?)\b|\b(?:a|another|yet another) (?:fresh|new|second|third|further|identical) (?:refusal|rejection|denial|reply|answer) [^.;]{0,40}?(?:signed|issued|came|followed|arrived|sent|given|drawn up)\b`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern:
      /\b(?:requests?|pleas?|questions?|complaints?|demands?|appeals?|calls?|letters?|protests?|quer(?:y|ies))\b[^.;]{0,50}? (?:is |was |were |are |has been |have been )?met with (?:\w+ )?(?:laughter|silence|refusals?|indifference|shrugs?|jeers|insults|blows|threats|contempt|denials?|a \w+)\b/i,
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\b(?:is|are|remains?|stands?|stays) (?:\w+ )?(?:open to|ready for|prepared for|willing to enter|available for) (?:\w+ ){0,2}?(?:dialogue|talks|discussions?|cooperation|co-operation|negotiations?|meetings?|any questions?)\b|\b(?:express(?:ed|es)|offer(?:ed|s)|convey(?:ed|s)|voic(?:ed|es)|extend(?:ed|s)) (?:\w+ ){0,3}?(?:condolences|regrets?|sympathy|sympathies|sorrow|concern|hope|readiness|apologies)\b/i,
  },
  {
    answer: 'refused',
    needsActor: 'own',
    pattern:
      /\b(?:cannot|can not|can['’]t|could not|may not) (?:\w+ly )?be (?:\w+ly )?(?:brought|granted|considered|accepted|entertained|met|met with|provided|disclosed|released|admitted|allowed|made|answered|opened|pursued|upheld|satisfied|confirmed)\b/i,
  },
  {
    answer: 'answered',
    needsActor: 'own',
    pattern:
      /\b(?:access|copies|a copy|the (?:file|files|reports?|records?|results?|documents?|decision|findings?)|you|the applicants?|the famil(?:y|ies)|a reply|an answer)\b[^.;]{0,60}? will be (?:\w+ly )?(?:given|provided|granted|sent|made available|supplied|informed|notified|communicated|issued|forwarded)\b/i,
  },
  {
    answer: 'answered',
    needsActor: 'near',
    pattern:
      /^[\s"“–—-]*(?:(?:and|but) )?from there,? (?:the |our |my |his |her |their |it\b)?(?:\w+ )?(?:was|were|has been|had been|went|came) (?:\w+ )?(?:sent|passed|forwarded|referred|returned|back|on|down|to|a|no)\b/i,
  },
]
