const WEEKDAYS: readonly string[] = [
  'monday понедельник понедельника понедельнику',
  'tuesday вторник вторника вторнику',
  'wednesday среду среды среде',
  'thursday четверг четверга четвергу',
  'friday пятницу пятницы пятнице',
  'saturday субботу субботы субботе',
  'sunday воскресенье воскресенья воскресенью',
]

/** Days of the week in the forms that date something; Monday is 1. «Среда» has other meanings. */
export const weekdayWords: ReadonlyMap<string, number> = new Map(
  WEEKDAYS.flatMap((words, i) => {
    const [english = '', ...russian] = words.split(' ')
    return [english, `${english}'s`, ...russian].map((word) => [word, i + 1] as const)
  }),
)
