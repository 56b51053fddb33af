/** Small words that carry no content of their own. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some any all both each every other others another such same own more most much many few less least half ' +
    "i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves 's s t " +
    'who whom whose which what where when why how there here somewhere anywhere everywhere whoever whatever wherever whenever however ' +
    'am is are was were be been being do does did done doing have has had having can could will would shall should may might must ought able cannot ' +
    'not no never nothing nobody none nor neither either yet ' +
    'and or but so because if though although while until unless since than as whether otherwise rather instead till like ' +
    'to of in on at by for with from about into onto over after before between through during without within against up down out off around near behind along across under above below toward towards upon past via per beside besides despite except ' +
    'just really very too quite only even also still again ever already maybe perhaps please ok well oh yes yeah no now then soon later once almost nearly ' +
    'get gets got gotten getting go goes going went gone let lets letting make makes made making thing things way ways lot lots bit kind sort one ones else something anything everything someone anyone everyone somebody anybody everybody ' +
    'always constantly forever literally honestly seriously actually basically totally completely absolutely definitely probably simply clearly obviously apparently anyway though tho together apart ' +
    'hey hi hello babe baby love honey darling dear hun sweetheart x xx xxx lol haha yaar na ya ah um hmm ugh hm eh ' +
    'ud ull uve theyd theyll itd itll thatd thatll hed whod howd whered mightve ' +
    'come comes came coming put puts putting take takes took taken taking give gives gave given giving keep keeps kept keeping have use used'
  ).split(' '),
);
