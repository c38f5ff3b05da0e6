/** What comes once people have turned to an office: "He gave us tea. He said soldiers have to sleep somewhere." */
const BY_PRONOUN =
  /^[\s"“–—-]*(?:(?:but|and|then|later|at first|in the end|finally|the next (?:day|morning|week)|[\p{L}\d]+ (?:days?|weeks?|months?|hours?) later),? )*(?:he|she|they|it|the (?:man|woman|officer|clerk|official|secretary))(?: [\p{L}'’-]+){0,2}? (?:said|says|told|tells|replied|replies|answered|answers|explained|explains|asked|asks|promised|promises|gave|gives|laughed|laughs|shrugged|shrugs|wrote|writes|sent|sends|refused|refuses|showed|looked|looks|offered|offers|insisted|insists|denied|denies|wanted|took|listened|nodded|smiled|pointed|hung|shut|closed)(?!\p{L})/iu

/** True where a pronoun for the office says what it then did. */
export const answersAfterAskingEn = (words: string): boolean => BY_PRONOUN.test(words)
