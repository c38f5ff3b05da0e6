const VERBS = `
release free acquit pardon drop quash review repeal abolish amend adopt ratify implement lift suspend dismiss remove replace reinstate
pay compensate return restore rebuild repair mend hand give grant provide supply allow permit admit let open close reopen
investigate examine check prosecute punish bring try hear question identify find name search exhume bury
publish disclose explain inform tell say answer reply respond report announce confirm show print write record document monitor
stop end cease halt refrain withdraw cancel protect ensure guarantee respect recognise recognize acknowledge apologise apologize condemn
conduct establish set appoint send visit meet raise requalify reclassify transfer treat support help leave keep put take make consider
attach adjourn postpone evacuate withhold hide resign pull intervene act issue`

/** What authorities are asked to do, as the plain verb, for use within a pattern. */
export const ACTION = `(?:${VERBS.trim().split(/\s+/).join('|')})`
