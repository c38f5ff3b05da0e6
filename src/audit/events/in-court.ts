import type { Version } from './version.ts'

/** What courts did and found, as parties and press tell it. */
export const inCourt: readonly Version[] = [
  {
    about: 'whether the sentence is served',
    ofPersons: true,
    subject: {
      words: String.raw`sentenc\p{L}*|prison|jail\p{L}*|court|judges?|years?|months?|verdict|приговор\p{L}*|суд\p{L}{0,2}|срок\p{L}*|лет|год(?:а|ам)|лишени\p{L}+`,
      concepts: 'convict sentence',
    },
    sides: [
      {
        words: String.raw`(?:sentence|execution|term)[^.;]{0,30}? (?:being |was |is )?suspended|suspended (?:(?:prison|jail) )?(?:sentence|term)s?|suspended for|years?, suspended|conditional(?:ly)? (?:sentenc|discharg|term)\p{L}*|on probation|условн\p{L}+|с испытательным сроком`,
        concepts: 'suspended-sentence',
      },
      String.raw`(?:will|would) have to serve|to be served|(?:goes?|going|sent|went) to (?:prison|jail)|(?:jailed|imprisoned)(?: for)?|behind bars|taken into custody in (?:the )?court(?:room)?|immediate imprisonment|реальн\p{L}+ (?:срок|лишени)\p{L}*|взят\p{L}* под стражу в зале|в колони\p{L} (?:\p{L}+ )?режима|отбыва\p{L}+ (?:(?:свои|сво[йеё]|\p{L}+) ){0,3}в колонии|to serve [^.;,]{0,20}years|in a penal colony|(?:is|are|was|were) serving (?:\p{L}+ ){0,3}(?:years?|months?|sentences?|terms?)|(?:лет|год\p{L}*) колонии`,
    ],
  },
  {
    about: 'arrest or fine',
    ofPersons: true,
    subject: {
      words: String.raw`court|judges?|administrative|offen[cs]e|sentenc\p{L}+|суд\p{L}{0,3}|административн\p{L}+|постановлени\p{L}+`,
      concepts: 'court judge',
    },
    sides: [
      String.raw`administrative arrest|(?:days|nights)(?:['’])? (?:of )?(?:administrative )?(?:arrest|detention|custody)|(?:got|given|sentenced to) \p{L}+ days|административн\p{L}+ арест\p{L}*|(?:дали|получил\p{L}*|назначен\p{L}*|арест\p{L}* на) \p{L}+ суток|суток ареста`,
      {
        words: String.raw`(?:a |the )?fine of|fined|impose[^.;]{0,20}? a fine|оштрафован\p{L}*|штраф(?:а|у|ом)?`,
        concepts: 'fine-deed',
      },
    ],
  },
  {
    about: 'whether hatred was a motive',
    subject: String.raw`because|shout\p{L}*|кричал\p{L}*|бить|motiv\p{L}*|hatred|racis\p{L}*|racial|ethnic|religious|nationality|faith|roma|muslims?|мотив\p{L}*|ненавист\p{L}*|национальн\p{L}+|подопл[её]к\p{L}*|вер[ыу]|вражд\p{L}`,
    sides: [
      String.raw`(?:no|not|n[’']t|without|nothing)(?: (?!recogni|yet)\p{L}+){0,3} (?:racial|racist|ethnic|religious|national|hate|xenophobic)(?: (?:or|and) \p{L}+)?(?: (?:motiv\p{L}+|background|character|grounds|component|conflict))?|(?:racial|racist|ethnic|religious|hate|xenophobic)(?: (?:or|and) \p{L}+)? (?:motiv\p{L}+|background|component)[^.;]{0,20}? (?:not|never|n[’']t|excluded|ruled out|rejected|unproven)[^.;:]{0,20}|мотив\p{L}* (?:\p{L}+ ){0,4}не (?:установ|подтверд|усмотр|усматр|доказ|наш)\p{L}*|на почве ненависти[^.;]{0,60}? не подтверд\p{L}+|национальн\p{L}+ (?:подопл[её]к|почв|мотив|призна)\p{L}* (?:\p{L}+ ){0,3}(?:не|нет)(?: \p{L}+)?|(?:без|не) (?:\p{L}+ )?(?:национальн|межнациональн|межэтническ|этническ|религиозн)\p{L}+ (?:подопл[её]к|почв|мотив|характер)\p{L}*`,
      String.raw`(?:acted |attacked |killed |beaten |beat )?(?:out of|motivated by|driven by) (?:\p{L}+ )?(?:hatred|racism|hate|prejudice)|hate crimes?|hatred (?:was|as) (?:the |a )?motive|because (?:of (?:our|their|his|her) (?:faith|religion|ethnicity|nationality|origin|language|skin)|(?:he|she|they|we) (?:was|were|is|are) (?:a |an )?(?:Roma|Muslims?|Christians?|Jews?|foreigners?|migrants?))|for being (?:a |an )?\p{Lu}\p{L}+|из ненависти|по мотив\p{L}+ (?:\p{L}+ )?(?:ненависти|вражды)|(?:только |именно )?за то, кем (?:он|она|они) был\p{L}?|(?:только |именно )?за то, что (?:он|она|они|мы)[^.;,]{0,20}|бить (?:именно |всех )?\p{L}+(?:ев|ов|цев|ян)(?!\p{L})|из-за (?:национальност|веры|языка|цвета кожи|происхождени)\p{L}*|на (?:национальной|межнациональной|межэтнической|религиозной) почве`,
    ],
  },
  {
    about: 'whether the defence was heard',
    subject: String.raw`lawyers?|defen[cs]e|counsel|advocates?|attorneys?|защит\p{L}+|адвокат\p{L}*`,
    sides: [
      String.raw`(?:lawyers?|defen[cs]e|counsel|advocates?|attorneys?)[^.;]{0,30}? (?:not|never|n[’']t)(?: \p{L}+)? (?:allowed|permitted|let|given|heard|able)|(?:not one|none) of the (?:lawyers|advocates|attorneys)|(?:without|before) hearing (?:the )?(?:lawyers|defen[cs]e|counsel)|(?:защит|адвокат)\p{L}* (?:\p{L}+ ){0,3}(?:слова |выступить )?не (?:да\p{L}+|предостав\p{L}+|позвол\p{L}+|выслуша\p{L}+)|не (?:дал|предостав|позвол|выслуш)\p{L}* (?:\p{L}+ ){0,2}(?:защит|адвокат)\p{L}*`,
      String.raw`(?:lawyers?|defen[cs]e|counsel|advocates?|attorneys?) (?:had |have |was |were )?(?:\p{L}+ )?(?:pleaded|spoken|spoke|argued|addressed the court|been heard|heard in full|summed up)|(?:the )?court heard (?:the )?(?:defen[cs]e|lawyers|counsel)|(?:защит|адвокат)\p{L}* (?:\p{L}+ ){0,2}(?<!не )(?:выслуш|выступ|заслуш)\p{L}+|выслуша\p{L}+ (?:\p{L}+ ){0,2}(?:защит|адвокат)\p{L}*`,
    ],
  },
  {
    about: 'an interpreter',
    subject: String.raw`interpret\p{L}+|translat\p{L}+|переводчик\p{L}*|перевод\p{L}{0,3}`,
    sides: [
      String.raw`(?:no|without|refused|denied)(?: (?:a|an|any|him an|her an|them an|the help of an))? (?:interpreters?|translators?)|(?:interpreters?|translators?) (?:\p{L}+ ){0,3}(?:not|never|refused)|без переводчик\p{L}*|переводчик\p{L}* (?:\p{L}+ ){0,3}не (?:был|да|предостав|приш|вызв)\p{L}*`,
      String.raw`(?:with|through|in the presence of) (?:an?|the) (?:\p{L}+ )?(?:interpreter|translator)|(?:interpreter|translator) (?:was|had been) (?:provided|present|appointed|called)|(?:с|при) (?:участи\p{L} |помощ\p{L}+ )?переводчик\p{L}*|переводчик\p{L}* (?:\p{L}+ ){0,2}(?<!не )(?:был )?(?:предоставл|обеспеч|участвов|присутствов)\p{L}+`,
    ],
  },
]
