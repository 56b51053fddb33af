import { defineWays, way } from '../define-ways';
import { later, laterThing, quiet, turn } from '../turn-lines';

export const endOfDiscussion = defineWays({
  theme: 'calm',
  ways: [
    way(
      'enough (about|of|with) (?!(the|your) (crying|drama|tears|attitude|excuses)){thing}( now| already)?',
      laterThing,
    ),
    way('let the ~(adults|grown ups) (?<do>(handle|figure out|sort out|sort|decide|do|deal with) .+)', {
      gentle: ["r:I'd like to {do} myself."],
    }),
    way('(you |now you )*listen to me{rest}', {
      gentle: ['r:Please hear me out.'],
    }),
    way('i said what i said{rest}', {
      gentle: ['o:I meant what I said.'],
      firm: ['o:I stand by what I said.'],
    }),
    way(
      '(end of( discussion| story| debate)?|(discussion|conversation|debate)( is)? over|(my decision|that|it) is final|(it|this|that) is not (up|open|a) .*|no ~(more )?(discussion|debate|arguments|buts?).*)',
      {
        gentle: ["o:I've made up my mind.", 'o:My mind is made up on this.'],
        firm: ['o:I feel strongly about this, and my mind is made up.'],
      },
      { isOnce: true },
    ),
    way(
      '(the |that |this |our )?(topic|subject|matter|conversation)( is| was)? (closed|shut|over)|(i am |we are )?not ~(going to )?(discuss|discussing|arguing|debating).*',
      later,
      {
        isOnce: true,
      },
    ),
    way('.*(adults|grown ups).*', turn, { isOnce: true }),
    way('.*enough.*', quiet, { isOnce: true }),
  ],
  otherwise: later,
});

export const examples = [
  'enough about your back now',
  'let the grown ups handle the mortgage',
  'now you listen to me',
  'I said what I said',
  'because I said so',
  'end of discussion',
  'that topic is closed',
  'the adults are talking',
  "that's enough out of you",
];
