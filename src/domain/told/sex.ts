const FEMALE =
  /\b(?:woman|girl|policewoman|sister|daughter|mother|wife|widow)\b|(?<!\p{L})(?:женщин|девушк|жительниц|уроженк|участниц|пенсионерк|студентк|активистк|подзащитн(?:ая|ой|ую)|обвиняем(?:ая|ую)|подсудим(?:ая|ую)|осужд[её]нн(?:ая|ую)|потерпевш(?:ая|ую))|-летн(?:яя|ей|юю)(?!\p{L})/iu
const MALE =
  /\b(?:man|boy|policeman|serviceman|businessman|gunman|brother|son|father|husband)\b|(?<!\p{L})(?:мужчин|парень|парня)|-летн(?:ий|его|ему|им)(?!\p{L})/iu

/** Whether the words of a description are said of a man or of a woman; null where they tell neither. */
export const sexIn = (description: string): 'm' | 'f' | null =>
  FEMALE.test(description) ? 'f' : MALE.test(description) ? 'm' : null
