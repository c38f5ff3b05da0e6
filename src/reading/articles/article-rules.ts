import type { RuleCard } from '../rule.ts'

export const article: RuleCard = {
  name: 'article',
  version: 4,
  reads:
    'Articles of a law by number, in digits or words, with the law where it is named: article 380 of the Criminal Code.',
  examples: {
    mustRead: [
      {
        text: 'Charged under article 380 of the Criminal Code of Kazakhstan.',
        reads: ['article 380 of the Criminal Code of Kazakhstan'],
      },
      {
        text: 'Article 17 of the Constitution and Article 3 of the European Convention forbid it.',
        reads: ['Article 17 of the Constitution', 'Article 3 of the European Convention'],
      },
      { text: 'held under Penal Code section 144', reads: ['section 144'] },
      {
        text: 'charged under s. 4(1) of the Terrorism Act',
        reads: ['s. 4(1) of the Terrorism Act'],
      },
      { text: 'The investigator added 179 (terrorism).', reads: ['179'] },
      { text: 'Articles 107 and 293 apply.', reads: ['Articles 107', '293'] },
      {
        text: 'They applied Rule 39 of the Rules of Court.',
        reads: ['Rule 39 of the Rules of Court'],
      },
      { text: 'Жалоба по сто двадцать пятой УПК.', reads: ['сто двадцать пятой УПК'] },
      { text: 'Приговор по ч. 2 ст. 107 УК РК.', reads: ['ч. 2 ст. 107 УК РК'] },
      { text: 'по статье 293 Уголовного кодекса', reads: ['статье 293 Уголовного кодекса'] },
    ],
    mustNotRead: [
      'This article has 3 parts.',
      'In 2020 an article appeared.',
      'Rule 1: never speak first.',
      'Наша статья вышла 5 мая.',
    ],
  },
}
