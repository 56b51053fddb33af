/** Small words that carry no content of their own. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some any all both each every other another such same own more most much many few less least ' +
    'i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves ' +
    'who whom whose which what where when why how there here ' +
    'am is are was were be been being do does did done doing have has had having can could will would shall should may might must ought ' +
    'not no never nothing nobody none nor neither either ' +
    'and or but so because if though although while until unless since than as whether ' +
    'to of in on at by for with from about into over after before between through during without within against up down out off around near behind along ' +
    'just really very too quite rather only even also still again ever yet already maybe perhaps please ok well oh yes yeah no now then soon later ' +
    'get gets got getting go goes going went let lets make makes made thing things way lot bit kind sort one ones once something anything everything someone anyone everyone ' +
    'always constantly forever literally honestly seriously actually basically totally completely ' +
    'hey hi babe baby love honey darling dear'
  ).split(' '),
);
