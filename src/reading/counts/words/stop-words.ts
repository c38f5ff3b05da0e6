const EN =
  'a an the own abroad inside outside upon without within of in on at from to for with by as after before during because due into onto against near under over between among amongst while when where whilst until till since than that which who whom whose what and or but nor so yet if also later already not then only still just even now was were is are be been being am has have had having do does did will would shall should can could may might must got get gets there here they them their he she his her him it its we our us you your this these those my i said says say took take takes came come went go made make makes including according about around following out up down off again each both all other others who’s complained confessed reported claimed told asked received showed appeared refused face faced remain remained became become left'

const RU =
  'в во на по с со из за от до для при о об у к ко и или а но что чтобы как когда где который которая которое которые которых которым он она они его ее их им них нас вас ним не ни же ли бы был была было были есть будет стали стал стала уже еще также тоже только после перед во время было через над под между это этот эта эти том тех тем все весь вся однако поэтому затем потом снова вновь'

const stops = new Set(`${EN} ${RU}`.split(' '))

/** Words that end a noun phrase. */
export const isStopWord = (word: string): boolean => stops.has(word)

/** Words between a number and its noun that say nothing of what is counted. */
export const isTransparent = (word: string): boolean =>
  /^(?:more|other|additional|further|new|another|ethnic|such|different|separate|еще|других|новых|этнических)$/.test(
    word,
  )
