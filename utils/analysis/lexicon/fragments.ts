/** Ready-made pieces of notation, used as `@name` in patterns. */
export const fragments: Readonly<Record<string, string>> = {
  /** You and a verb of being or seeming. */
  'you-are':
    '(you (guys|people|lot|two|men|women)? ~ (are|were|became|sound|seem|look|act|be|come (across|off) as|have been|have become|(must|might|may|have to|has to|can) ~ be|(are|have) (acting|being|becoming|turning into|turned into|dressed)) like?|y are) ~',
  /** Bad words before a bad name: *lying, fat …*. */
  epithets: '(#epithet ~ ((and|or)? #epithet ~)?)?',
  /** On to the end of the clause, where it is near. */
  rest: '(~8 $)?',
  article:
    '(such? (a|an|some|another|one)|the|like (a|an)|nothing but (a|an)|the biggest|(all|a|such a) (bunch|pack|pair|load|bit|sack)? of? (a|an)?)',
  never: '(never (ever|once)?|not ever|not once|(hardly|barely) ever?|rarely|(do|did|are|have) not never)',
  'do-not': '(never|(do|does|did|will|would|could) not even?|(clearly|obviously) do not)',
  'can-not': '(can (not|never)|could (not|never)|never could)',
  /** After *if you*: the other was not so, or did not do so. */
  did: '((had|did|would|could) not? !(time|a (minute|chance|car))|(were|was) (not|!(free|here|there|home|around|up|interested))|ever !(need|want)|got|felt|helped|listened|stopped|answered|paid|put|spent|cared|asked|treated|looked|acted|showed|gave|worked|handled)',
  will: '(will|(am|are) going to)',
  'the-hell': '(in? the actual? (fuck|hell|heck))',
  'why-you': 'why (do|are|would|must|did|have)? you are?',
  blaming: '(blame|blaming|put|putting|pin|pinning|turn|turning)',
  hear: '(do not ~ (want|need) to|am not ~ (going|here)? to?) ~ (hear|hearing|know|listen to|listening to)',
  contact: '(contact*|message*|call*|text*|email*|write*|come* near)',
  /** After *hit you* and the like: games, help, idioms. */
  harmless: '(up|at|off|back|some|to it|in (for|court|a)|there|a|home|with (a|the) (news|best|pillow|snowball|ball))',
  later: '(tomorrow|later|tonight|after|once|when !i feel|on #weekday|at|by|in (a|an|half|ten|twenty|the)|over)',
  'i-am': '(i (am|was|feel|have been)|we are|the kids are)',
  mine: '(my|our|the)',
  /** Those before whom one is exposed. */
  whom: '(everyone|everybody|(your|my|the) (whole|entire)? (#family|#partner|boss|work|job|church|office|school|colleagues|pastor|friends))',
  one: '(me|us|@mine (#kids|dog|cat))',
  into: '(into|on|in|over|out of) (a|the|my)',
  /** Did, has done, keeps doing. */
  'have-done': '~ ((have|had) been?|keep|kept|end* up|start*|were|are|used to|tried to|nearly)? ~',
  'must-i': '(do i|must i|shall i|let me|do you need me to|need me to|what do i|i) (have to)? (do to)?',
};
