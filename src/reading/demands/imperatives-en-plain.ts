import { ACT, HANDLES } from './action-verbs.ts'
import type { CryPattern } from './cry.ts'

/** English imperatives with a word that makes them plain: "please", "pls", an "if" before, a shout. */
const NO_FAVOUR =
  '(?!be (?:seated|welcome|aware|advised)|sit|come in|have a|wait|note|find|see|accept|excuse|forgive|pardon|do come|enter|take a seat|hold|click|visit (?:our|the)|contact|subscribe|read|quote|tell (?:me|us) (?:about|more|how|what|who|when|where))'

export const PLAIN_ENGLISH_IMPERATIVES: readonly CryPattern[] = [
  {
    spoken: false,
    pattern: new RegExp(
      String.raw`^["“«\s–—•*-]*(?:\d{1,2}[.)] )?(?:(?:Please|Pls) (?:do not |don['’]t |also )?${NO_FAVOUR}\p{Ll}{3,} (?=\p{L}|\d)|Kindly \p{Ll}{3,} (?=the |your |us |me |any |further |all |this |that |it |no |to ))`,
      'u',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: /^(?!thank|yes|no\b|ok\b)[\p{L}@'’ ,-]{6,80} (?:pls|plz)[.! ]*$/iu,
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`^["“«\s–—•*-]*(?:if|unless|until|when|where) [^.;:!?]{3,70}, (?:please |at least )?(?:${ACT}|${HANDLES}) (?:them|him|her|us|me|it|at least|back)(?!\p{L})`,
      'iu',
    ),
  },
  {
    spoken: false,
    pattern:
      /(?<=(?<!\breads? )["“])(?:(?:Please|And|But|Now|Then),? )?(?:Look|Go|Come|Sing|Stop|Write|Read|Take|Bring|Sign|Get|Keep|Give|Leave|Let|Speak|Talk|Tell|Drop|Put|Show|Find|Ask|Send|Call|Pray|Hold|Help|Free|Release|Return|Save|Stay|Raise|Publish|Pay|Do something|Resign|Say|Name|Build|Use|Make|Bury|Listen|Respect|Remember|Remove|Restore|Answer|Arrest|Punish|Investigate|Report|Do not \p{Ll}+|Don['’]t \p{Ll}+)(?!\p{L}| (?:you|on |and then))/u,
  },
  {
    spoken: false,
    pattern:
      /["“](?:Resign|Step down|Out|Leave|Hands off|Justice|Freedom|Go away|Let (?:him|her|them) go)!["”]/u,
  },
  {
    // "First, say where they are held", "And last, stop the summonses": what is counted out.
    spoken: false,
    pattern: new RegExp(
      String.raw`^["“«\s–—•*-]*(?:and )?(?:first|second|third|fourth|fifth|last|finally)(?:ly)?(?: of all)?[,:] (?:${ACT})(?!\p{L})(?! (?:of|was|were|is|are|had|has)(?!\p{L}))|^["“«\s–—•*-]*the (?:first|second|third|fourth|last)(?: one)? (?:is|was) [^.;:]{2,40}: (?:${ACT})(?!\p{L})`,
      'iu',
    ),
  },
  {
    // "No list. send names here": writers of messages begin in small letters, also behind a clause.
    spoken: false,
    ofPeople: true,
    pattern:
      /(?<=[!?:;.] )(?:send|bring|call|sign|share|give|free|scan|save|post|print|film|keep|take|leave|let|tell|say|don['’]t \p{Ll}+|do not \p{Ll}+) (?:it|them|him|her|me|us|the|your|all|this|everybody|a|an|pics|names|what|whatever|that|our) (?=\p{L})(?![^.!?]{0,60}\?)/u,
  },
  {
    // "Bring tangerines; they let tangerines in": plain things, brought by whoever reads.
    spoken: false,
    ofPeople: true,
    pattern:
      /^["“«\s–—•*-]*(?:Bring|Send|Print|Film|Light|Raise|Publish|Wear|Carry|Collect) (?:no |more |all |every )?\p{Ll}{3,}(?=[.,;!])/u,
  },
]
