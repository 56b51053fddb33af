/** Ready-made pieces of notation, used as `@name` in patterns. */
export const fragments: Readonly<Record<string, string>> = {
  fillers: '(#filler (#filler #filler?)?)?',
  /** You and a verb of being. */
  'you-are':
    '(you (are|were|sound|seem|look|act|act like|are acting|are acting like|are being|sound like|look like|are like|have been|have become|are becoming|are turning into|turned into|have turned into) | y are) ~',
  article:
    '(a|an|the|some|another|one|my|such a|such an|like a|like an|nothing but a|nothing but an|the biggest|the worst|the most)',
  never: '(never|not ever|never ever|never once|not once|hardly ever|barely ever|rarely)',
  'do-not': '(do not|does not|did not|will not|would not|can not|could not|not|never)',
  'silly-intro': '(i (swear|bet|guess|think|know|mean|feel like|feel that)|you know|honestly|maybe|clearly|obviously)',
  swearing: '(fucking|damn|goddamn|stupid|bloody|shitty|dumb)',
};
