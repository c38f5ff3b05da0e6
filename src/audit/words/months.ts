/** Names of months in a pattern, English ones also cut short. */
export const MONTH_EN =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

/** The Russian ones in any case. */
export const MONTH_RU =
  'январ\\p{L}*|феврал\\p{L}*|март\\p{L}{0,2}|апрел\\p{L}*|ма[йяюе]|июн\\p{L}*|июл\\p{L}*|август\\p{L}*|сентябр\\p{L}*|октябр\\p{L}*|ноябр\\p{L}*|декабр\\p{L}*'
