/**
 * What offices do with those who turn to them, as English verbs in their plain form, by kind of act.
 * Irregular pasts after slashes; verbs of more words joined by underscores.
 */

/** To say: in answer, to the press, by letter, in temper. */
export const SAY = `
  say/said state tell/told reply answer respond explain clarify confirm acknowledge concede admit/admitted accept add note stress emphasize
  emphasise underline reiterate repeat insist maintain contend argue assert affirm opine recall deem claim declare announce report inform notify
  advise assure reassure remind counter retort rejoin reason remark observe comment point_out suggest propose recommend
  hint intimate signify convey signal imply indicate disclose reveal testify submit/submitted plead object protest warn threaten caution write/wrote/written cite quote
  invoke plead blame attribute ascribe put_it_down/put trace credit cast/cast speak_of/spoke term label brand call portray
  depict characterise characterize describe dub/dubbed present paint regret/regretted lament apologise apologize condemn deplore welcome
  grunt mutter snap/snapped shrug/shrugged joke quip/quipped laugh mumble shout scoff sneer smile nod/nodded boast list enumerate tweet post`

/** To deny, or to make little of what is alleged. */
export const DENY = `
  deny disagree challenge refute rebut/rebutted reject dispute contest repudiate disavow disown disclaim dismiss discount play_down minimise
  minimize downplay belittle trivialise trivialize contradict disbelieve rule_out debunk explain_away brush_aside brush_off
  shrug_off/shrugged laugh_off wave_away wave_aside`

/** To refuse, to turn away, to keep out. */
export const REFUSE = `
  refuse decline rebuff spurn bar/barred block ban/banned forbid/forbade/forbidden prohibit obstruct impede hinder withhold/withheld confiscate
  disallow veto turn_away turn_down turn_back send_away/sent send_back/sent send_home/sent drive_away/drove/driven
  chase_away chase_off throw_out/threw/thrown shut_out/shut hang_up/hung walk_away fob_off/fobbed cold-shoulder stall
  demur balk baulk oppose resist defy flout`

/** To promise, to bind oneself. */
export const PROMISE = `
  promise pledge vow swear/swore/sworn undertake/undertook/undertaken guarantee commit/committed agree consent engage`

/** To deal with what was put to one. */
export const HANDLE = `
  register record log/logged file stamp receive accept take_up/took/taken take_down/took/taken docket enrol enroll enter acknowledge examine consider review
  study investigate probe check verify look_into follow_up forward refer/referred transfer/transferred transmit/transmitted pass_on pass redirect send_on/sent
  hand_over return send_back/sent reject dismiss deny grant uphold/upheld allow sustain overrule quash set_aside/set annul/annulled
  overturn reverse remit/remitted remand adjourn postpone defer/deferred delay suspend shelve close drop/dropped discontinue terminate archive
  strike_out/struck throw_out/threw/thrown find/found hold/held rule decide determine declare order direct reopen resume open start
  begin/began/begun launch initiate institute commission appoint set_up/set establish form create convene assign designate stay
  withdraw/withdrew/withdrawn revoke lift extend renew modify amend confirm approve endorse sign reconsider reassign sequester
  lose/lost mislay/mislaid misplace destroy seal classify`

/** To make good, to allow, to give what is owed, to set right. */
export const GIVE = `
  pay/paid compensate reimburse refund indemnify disburse return release restore rebuild/rebuilt repair replace reinstate
  give/gave/given hand_over hand deliver provide supply furnish offer show/showed/shown produce publish disclose let/let allow permit/permitted admit/admitted
  invite receive meet/met visit inspect interview question summon exhume bury identify dismiss sack fire suspend discipline
  reprimand demote punish remove transfer/transferred replace apologise apologize pardon correct retract exonerate clear rehabilitate
  dispatch send/sent deploy evacuate protect help assist`

/** Of these, what is done to those who ask themselves, with nothing given. */
export const FAVOUR = `
  compensate reimburse refund indemnify admit/admitted invite receive pay/paid exonerate rehabilitate pardon release reinstate evacuate`

/** What an office owes, and may leave undone. */
export const OWE = `
  ${SAY} ${HANDLE} ${GIVE}
  act react attend appear arrive come/came/come go/went/gone call ring/rang/rung phone contact reach return_calls pick_up intervene arrest charge prosecute
  convict try sentence detain locate find/found search trace name seek/sought ask question listen read/read open sign implement
  execute enforce comply honour honor fulfil fulfill keep/kept observe carry_out conclude complete finish hold/held make/made bring/brought
  do/did/done take/took/taken build/built provide serve cooperate co-operate engage elaborate specify update document photograph
  test treat feed/fed vaccinate clean fix connect mention recognise recognize ratify adopt enact table notify inform submit/submitted
  follow preserve secure collect recover bother trouble deign care budge stir/stirred move lift/lifted see/saw/seen look turn_up show_up`
