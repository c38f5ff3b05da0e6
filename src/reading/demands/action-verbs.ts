const VERBS = `
release free acquit pardon drop quash review repeal abolish amend adopt ratify implement lift suspend dismiss remove replace reinstate
pay compensate return restore rebuild repair mend hand give grant provide supply allow permit admit let open close reopen
investigate examine check prosecute punish bring try hear question identify find name search exhume bury
publish disclose explain inform tell say answer reply respond report announce confirm show print write record document monitor
stop end cease halt refrain withdraw cancel protect ensure guarantee respect recognise recognize acknowledge apologise apologize condemn
conduct establish set appoint send visit meet raise requalify reclassify transfer treat support help leave keep put take make consider
attach adjourn postpone evacuate withhold hide resign pull intervene act issue
unlock unblock unseal strike delete erase scrap revoke rescind annul void waive extend shorten limit reduce vote fund finance build construct
deliver distribute relocate resettle rehouse demine disarm dismantle disband withdraw vacate surrender extradite readmit register renew
preserve secure seal compile submit present train vet screen vaccinate feed shelter guard patrol monitor inspect audit supervise
criminalise criminalize decriminalise decriminalize legislate incorporate bring uphold comply accede sign cooperate facilitate resume freeze sanction
declassify retract correct switch fly rewrite reconsider forward enter deposit collect desist abstain suspend outlaw ban prohibit dissolve
recuse acquit commute exonerate rehabilitate overturn reverse reduce order direct designate delist allocate disburse refund reimburse
restrain demilitarise demolish dredge drain desegregate separate house clothe treat test light mend clear clean`

/** What authorities are asked to do, as the plain verb, for use within a pattern. */
export const ACTION = `(?:${VERBS.trim().split(/\s+/).join('|')})`
