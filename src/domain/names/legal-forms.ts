/**
 * What companies put to their names to say what they are in law, in the ways the same form is written:
 * it tells companies of one name apart only where nothing else does. Own short list.
 */
const FORMS: readonly string[] = [
  'limited|ltd|pvt ltd|private limited|ооо|ooo|тоо|too|жшс|осоо|мчж|societate cu raspundere limitata|societatea cu raspundere limitata|societatea cu răspundere limitată|srl|s r l|sarl|gmbh|gesellschaft mit beschrankter haftung|gesellschaft mit beschränkter haftung|limited liability company|llc|l l c|sp z o o|spolka z o o|oy|bv|b v|ab|kft',
  'joint stock company|joynt stock company|open joint stock company|public joint stock company|closed joint stock company|jsc|ojsc|pjsc|cjsc|oao|ao|pao|zao|оао|ао|пао|зао|акционерное общество|публичное акционерное общество|aktiengesellschaft|aktiengeselschaft|ag|akg|plc|public limited company|sa|s a|s p a|spa|nv|n v|corporation|corp|incorporated|inc|company|co|kg|se|lp|l p|llp',
]

const pattern = new RegExp(
  `(?<![\\p{L}\\p{Nd}])(?:${FORMS.flatMap((writings) => writings.split('|'))
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replaceAll(' ', '[.\\s-]*\\s?'))
    .join('|')})\\.?(?![\\p{L}\\p{Nd}])`,
  'giu',
)
const ENDS_NAME = /(?:^|[\s,.])(?:\p{L}{2,}\.?|\p{L}\.(?:\p{L}\.)+)\s*$/u

export const mayHaveLegalForm = (name: string): boolean => HINT.test(name)

/** The name without its legal forms; the name itself where nothing else would be left. */
export const withoutLegalForm = (name: string): string => {
  if (!HINT.test(name) || !ENDS_NAME.test(name)) return name
  const bare = name
    .replace(pattern, ' ')
    .replace(/[\s,.]+$/u, '')
    .trim()
  return /\p{L}{2}/u.test(bare) ? bare : name
}

/** A word that no person's name has: only then are shorter signs, such as "co", taken for a form. */
const HINT =
  /(?<!\p{L})(?:limited|ltd|llc|l\.l\.c|gmbh|ag|inc|corp\p{L}*|company|co|plc|jsc|ojsc|pjsc|cjsc|oao|ooo|ao|pao|zao|too|aktiengesel\p{L}*|societate\p{L}*|srl|s\.?a|spa|общество|ооо|оао|ао|зао|пао|тоо|oy|b\.?v|n\.?v|ab|kg|z o\.?\s?o|sarl|l\.?p|llp)(?!\p{L})/iu
