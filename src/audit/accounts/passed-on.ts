/** "We were told that it was his heart": a version that the source only passes on. */
const PASSED_ON =
  /(?<!\p{L})(?:(?:was|were|been) told|they (?:say|said|claim|told)|claim(?:s|ed)? (?:that|to)|alleged(?:ly)?|officially|supposedly|as if|brushed aside|(?:rejected|dismissed|denied|denies) (?:the )?(?:reports|claims|allegations)|(?:authorities|officials?|police|prosecutors?|administration|army|ministry) (?:announced|declared|called|said|put it down|attribut\p{L}+)|announced (?:that|to us)|was declared|сказали|объявил\p{L}*|объявлен\p{L}*|нам (?:говорят|показывают|пишут)|якобы|будто|заявляют|утверждают|уверяют|официально|по (?:официальной )?версии|по словам (?:следовател|полиц|чиновник)\p{L}*)(?!\p{L})/iu

/** Whether the words before a version hand it on as somebody else's. */
export const isPassedOn = (before: string): boolean => PASSED_ON.test(before)
