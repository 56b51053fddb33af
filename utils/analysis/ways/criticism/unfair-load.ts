import { defineWays, way } from '../define-ways';
import { missed, missing } from '../lines';

export const unfairLoad = defineWays({
  theme: 'helping',
  ways: [
    way('you ~(?=sit|lie|stand|lay)(?<act>\\S+) (there )?(?<x>\\w{3,}ing\\b.*)', {
      gentle: ['f:I feel <alone>|o: when you {act} there {x}.'],
    }),
    way('((what )?am i|i am (once again )?not) ~(just )?your {x}', {
      gentle: ['f:I feel like your {x} sometimes.'],
      firm: ["f:I'm <fed up>|o: with feeling like your {x}."],
    }),
    way('(all )?you ~(do|did|have done) ~(nothing|fuck all|sweet fuck all|jack shit)( {x})?', {
      gentle: ['n:I need more help {x}.', 'n:I need more help from you.'],
    }),
    way(
      'you ~(do|did|have) not ~(even )?(lift|lifted|move|moved|contribute|contributed)( (a|one|any|single) (finger|thing))?( (?!to|a|one|any){x})?',
      {
        gentle: ['n:I need more help {x}.', 'n:I need more help from you.'],
      },
    ),
    way('(and |while |but )?you ~(?=sat |stood |lay )(?<did>\\S+( there)?) {x}', {
      gentle: ['f:It hurt|o: that you {did} {x}.'],
    }),
    way('you ~(treat|treated|talk to|speak to|look at|use) (me|us) ~like ~{x}', {
      gentle: ['f:I feel like {x}.'],
      firm: ["f:I feel like {x},|o: and I'm not okay with that."],
    }),
    way('you ~(treat|use) (?<x>(this|the|our|my) (house|home|place|flat|apartment)) like{rest}', {
      gentle: ['r:Could you help look after {x}?'],
    }),
    way('(.*?means )?i am ~(once again )?the only one who {x}', {
      gentle: ["f:I'm <tired>|o: of being the one who {x}.", "n:I don't want to be alone in this."],
    }),
    way('why (am i|is it|it is) ~(always )?the only (one|adult|person|grown up|parent)( (?!who){x})?', {
      gentle: ['n:I need us to share the responsibility {x}.', 'n:I need us to share the responsibility.'],
    }),
    way('(one of us|someone|somebody) (has|got|have) (got )?to ~(?!be$|be the ){act}', {
      gentle: ["n:I'd like us both to {act}."],
    }),
    way('some of us ~(?=have|work|had|need|got|get){x}', {
      gentle: ['o:I {x}.'],
      firm: ["o:I {x},|f: and I'm <tired>."],
    }),
    way('you ~(chose|choose|picked|pick|put) {x} (over|before|above|ahead of) (me|us|your|our){rest}', {
      gentle: ['f:I feel like we come second to {x}.'],
      firm: ["f:I'm <hurt>.|n: I need us to come before {x}."],
    }),
    way('you ~were ~too (busy|lazy|proud|cheap|drunk|stupid|selfish) to {do}', missed('{do:done}')),
    way('.*?you ~are ~too (busy|lazy|proud|cheap|drunk|selfish) to {act}', missing('{act}')),
    way('(.*?)(sat|sit|sitting|lay|lie|lying) ~(on|in|around)( on)? your .+', {
      gentle: ['n:I need more help from you.'],
    }),
  ],
  otherwise: {
    gentle: ['f:I feel <alone with it all>.', "f:I'm <worn out>,|n: and I need more help."],
    curious: ["f:I'm <worn out>.|q: How does it look from your side?"],
  },
});

export const examples = [
  'You never stick up for me with her. You just sit there buttering your bread.',
  "I'm not your maid",
  'I do everything around here',
  'You leave everything to me',
  'you do nothing all day',
  'you did not move one finger for the party',
  "You sit there and tell me it's only money",
  "You just sit there while I run around. Parents' evening starts at 5:40, and someone has to stay with Max.",
  'while you sat there scrolling I packed the whole car',
  'You talk to me like I am the help',
  'You treat this house like a hotel. You come in at ten, you eat, and you leave at six.',
  'i am once again the only one who cares',
  'why am I the only adult in this flat',
  "You go on and have your career. One of us has to want a family and I see it's me.",
  'one of us has to be the adult',
  "Some of us don't have the luxury of being depressed, some of us have to get the kids to school",
  'Some wives would say thank you.',
  'I might as well be single',
  'You chose the lads over us again',
  'you always take me for granted',
  'you were too busy to pick up your own son',
  "You're too lazy to walk the dog",
  'sat on ur arse all day again',
  'You never help with the dogs. I walk them at six, I walk them at ten, and you just sit there.',
  "Voetsek man, I'm not your secretary",
];
