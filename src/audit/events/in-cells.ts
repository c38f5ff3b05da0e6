import type { Version } from './version.ts'

/** What befalls people who are held, as they and their keepers tell it. */
export const inCells: readonly Version[] = [
  {
    about: 'whether a doctor saw them',
    ofPersons: true,
    subject: String.raw`doctors?|physicians?|medics?|paramedics?|medical|nurses?|врач\p{L}*|медик\p{L}*|медицин\p{L}*|фельдшер\p{L}*|медработник\p{L}*`,
    sides: [
      String.raw`no (?:doctor|physician|medic|nurse)s?(?: \p{L}+){0,2}|not (?:one|a single|any) (?:doctor|physician|medic)s?|never (?:\p{L}+ ){0,2}(?:a |any )?(?:doctor|physician|medic)s?|(?:doctor|physician|medic|paramedic)s? (?:\p{L}+ ){0,3}(?:never|refused|not (?:called|allowed|let|admitted))|(?:without|refused|denied)(?: (?:a|any|him a|her a|them a|access to a|to call a|to call an))? (?:doctor|physician|ambulance|medical (?:help|care|attention|assistance))|not (?:been )?(?:examined|seen|treated) by (?:a |any )?(?:doctor|physician|medic)|(?:врач|скор|медик|фельдшер)\p{L}* (?:\p{L}+ ){0,4}не (?:вызв|вызыв|осматр|осмотр|пуст|пуска|допус|приш|приходил|был|вид|увид)\p{L}*|не (?:вызв|вызыв|пуст|пуска|допус|позва)\p{L}* (?:\p{L}+ ){0,2}(?:врач|скор|медик|фельдшер)\p{L}*|без (?:врача|медицинск\p{L}+ (?:помощ|осмотр)\p{L}*)|ни (?:один|одного|разу) (?:\p{L}+ )?врач\p{L}*`,
      String.raw`(?:doctor|physician|medical officer|medic|paramedic|nurse)s? (?:\p{L}+ ){0,3}(?:attended|examined|saw|visited|checked|treated)|(?:was|were|been) (?:\p{L}+ )?(?:examined|seen|attended|treated|checked) by (?:\p{L}+ ){0,3}(?:doctor|physician|medic|paramedic|nurse|medical)\p{L}*|(?:medical|doctor['’]?s) (?:examination|check-?up) (?:was|were) (?:carried out|made|done|conducted)|(?:received|given|provided with) (?:\p{L}+ ){0,2}medical (?:help|care|aid|assistance|attention)|(?:врач|медик|фельдшер|медработник)\p{L}* (?:\p{L}+ ){0,3}(?<!не )(?:осмотр|осматр|обследова)\p{L}*|(?<!не )(?:осмотре|осматрива|обследова)\p{L}* (?:\p{L}+ ){0,3}(?:врач|медик|фельдшер|медработник)\p{L}*|медицинск\p{L}+ помощ\p{L} (?:\p{L}+ ){0,3}(?<!не )(?:был\p{L} )?(?:оказан|оказыва|предоставл)\p{L}*|оказан\p{L}* (?:\p{L}+ ){0,3}медицинск\p{L}+ помощ\p{L}`,
    ],
  },
  {
    about: 'whether alone in a cell',
    ofPersons: true,
    subject: {
      words: String.raw`cells?|solitary|isolation|камер\p{L}*|одиночк\p{L}*|карцер\p{L}*`,
      concepts: 'cell',
    },
    sides: [
      {
        words: String.raw`alone in (?:the|a|her|his|that) cell|solitary (?:cell|confinement)|single cell|isolation cell|в одиночн\p{L}+(?: камер\p{L}*)?|од(?:ин|на) в камере|в одиночке`,
        concepts: 'punishment-cell',
      },
      String.raw`shar(?:es?|ed|ing) (?:a|the|her|his|one) (?:\p{L}+ )?cell|cell (?:of|for|with|holding|shared)[^.;]{0,40}?(?:others?|women|men|people|inmates|prisoners)|with (?:\p{L}+ ){0,3}(?:other|more) (?:women|men|prisoners|inmates|people|detainees)|в (?:общей|переполненной) камере|камер\p{L} на \p{L}+ (?:человек|мест)\p{L}*|вместе с (?:\p{L}+ ){0,3}(?:заключ[её]нн|арестант|женщин|сокамерни)\p{L}*`,
    ],
  },
  {
    about: 'visits',
    ofPersons: true,
    subject: String.raw`visits?|visited|meetings?|famil\p{L}+|relatives|mother|wife|свидани\p{L}*|родственник\p{L}*|родн\p{L}*|мат\p{L}*|жен\p{L}`,
    sides: [
      String.raw`(?:no|not a single|without|any) (?:family )?visits?|visits? (?:\p{L}+ ){0,3}(?:refused|denied|banned|forbidden|cancelled|not (?:been )?(?:allowed|granted|authori[sz]ed|permitted))|not (?:been )?(?:let in|allowed|permitted) to (?:see|visit)|свидани\p{L}+ (?:\p{L}+ ){0,3}(?:не (?:да|разреш|предостав)|отказ|запре)\p{L}*|(?:не (?:да|разреш|предостав)|отказ|запре)\p{L}* (?:\p{L}+ ){0,2}свидани\p{L}+|без свиданий`,
      String.raw`visits? (?:\p{L}+ ){0,3}(?:was|were|have been|had been) (?:duly |regularly )?(?:allowed|granted|permitted|provided|held)|(?:receiv|had|has|grant|allow)\p{L}* (?:\p{L}+ ){0,2}visits?|visits? (?:took|take) place|свидани\p{L}+ (?:\p{L}+ ){0,2}(?<!не )(?:предоставл|разреш|состоял|проводи)\p{L}+|(?:предоставл|разреш)\p{L}+ (?:\p{L}+ ){0,2}свидани\p{L}+`,
    ],
  },
  {
    about: 'whether drunk',
    ofPersons: true,
    subject: {
      words: String.raw`drunk\p{L}*|drink\p{L}*|drank|alcohol|sober|intoxicat\p{L}+|inebriat\p{L}+|blood|пьян\p{L}*|опьянени\p{L}*|трезв\p{L}*|алкогол\p{L}*|пил|пь[её]т|выпи\p{L}+|непьющ\p{L}*`,
      concepts: 'drink-alcohol alcohol',
    },
    sides: [
      {
        words: String.raw`drunk(?:en)?|(?:heavily |visibly )?intoxicated|under the influence(?: of alcohol)?|inebriated|smelled of alcohol|(?:had )?been drinking|в состоянии (?:\p{L}+ )?опьянения|пьян\p{L}{0,3}|нетрезв\p{L}+|подвыпивш\p{L}+`,
        concepts: 'drunk-state',
      },
      {
        words: String.raw`sober|no (?:traces? of )?alcohol|alcohol[^.;]{0,30}? (?:nil|zero|negative|not (?:\p{L}+ )?(?:detected|found))|(?:not|never|n[’']t) (?:been )?(?:drunk|drink|drank|drinking|intoxicated)|teetotal\p{L}*|трезв\p{L}{1,3}|алкогол\p{L}+ (?:\p{L}+ ){0,3}не (?:обнаруж|выявл|установл)\p{L}*|не (?:пил\p{L}?|пь[её]т|употребля\p{L}+)|непьющ\p{L}+`,
        concepts: 'sober-state',
      },
    ],
  },
]
