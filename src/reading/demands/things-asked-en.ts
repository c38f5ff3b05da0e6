/** English nouns for what is asked of authorities, singular and plural. */
const THINGS = `
release returns? recall resignations? removal dismissals? suspension reinstatement readmission recusal disqualification prosecutions?
punishment arrests? trials? retrials? re-?trials? acquittal pardons? amnesty clemency bail parole hearings? adjournment postponement stay
inquir(?:y|ies) enquir(?:y|ies) investigations? probes? reviews? re-?examination audits? autops(?:y|ies) post-mortems? exhumations? examinations?
experts? tests? search(?:es)? verification identification disclosure publication access visits? information explanations? answers?
clarifications? details apolog(?:y|ies) compensation reparations? redress damages restitution refunds? rehabilitation remed(?:y|ies)
payments? wages pensions? justice truth accountability freedom protection asylum safety passage corridors? evacuation ceasefire truce
halt end moratorium ban bans repeal abolition amendments? reforms? withdrawal lifting restoration reopening closure rebuilding repairs?
relocation resettlement housing rehousing accommodation sanctions embargo observers? monitors? monitoring mission envoy rapporteur commission
tribunal measures steps action legislation safeguards? guarantees? oversight recognition ratification implementation enforcement
registers? registry inventory accounting memorial burial remains bod(?:y|ies) files? records? lists? names? footage maps? archives?
declarations? orders? injunctions? costs relief leave permission extension mediation dialogue talks restraint de-escalation
treatment care medicine doctors? surgeon lawyers? interpreters? interpreter counsel quashing annulment reversal requalification
exclusion suppression severance joinder discharge disclosure
transfer repatriation reunification deadline timetable funding funds consequences`

/** For use within a pattern. */
export const THING = `(?:${[...new Set(THINGS.trim().split(/\s+/))].join('|')})`
