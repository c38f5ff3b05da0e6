/** Words for one office or profession, in English, Russian and Kazakh. Own list, from general knowledge. */
const OFFICES: readonly (readonly string[])[] = [
  'lawyer attorney advocate solicitor barrister counsel адвокат адвокатесса защитник защитница адвокаты қорғаушы',
  'prosecutor прокурор обвинитель гособвинитель прокуроры',
  'judge magistrate судья судьясы',
  'investigator detective следователь дознаватель тергеуші',
  'journalist reporter correspondent журналист журналистка корреспондент тілші',
  'akim governor аким губернатор әкім әкімі',
  'mayor мэр градоначальник',
  'minister министр министрі',
  'deputy mp lawmaker legislator депутат депутаты',
  'doctor physician врач доктор дәрігер',
  'teacher schoolteacher учитель учительница преподаватель мұғалім',
  'spokesman spokeswoman spokesperson пресс-секретарь спикер',
  'head chief director руководитель начальник глава директор басшысы',
  'chairman chairwoman chairperson chair председатель председательница төраға төрағасы',
  'imam mullah имам мулла',
].map((line) => line.split(' '))

const officeOf = new Map(OFFICES.flatMap((words, n) => words.map((word) => [word, n] as const)))

/** Whether two words name one office or profession: “attorney” and «адвокат». */
export const isSameOffice = (a: string, b: string): boolean => {
  const [one, other] = [officeOf.get(a.toLowerCase()), officeOf.get(b.toLowerCase())]
  return one !== undefined && one === other
}
