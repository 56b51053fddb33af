import { defineGuard } from '../define-pattern';

/** Play that shows in the words alone. Beside it a pattern counts only if it says so. */
export const guard = defineGuard({
  id: 'banter',
  match: [
    '(you|you are|my|little|silly|such a) ~ (cheeky|daft|old|soppy|absolute|big|little)? #tease',
    '(love|adore|miss) you ~ ~ you ~2 #insult',
    '(lucky|beautiful|gorgeous|sexy|handsome|adorable|brilliant|jammy|soppy) ~1 (bastard|bitch|son of a bitch|cow|idiot|fool|sod|bugger)',
    'i hate you for (making|getting|showing|introducing|sending)',
    'shut up (no way|really|oh|that is (so|amazing)|i love)',
    'shut up (you|they|he|she|we|it) ~ (got (the|in|a|it|engaged)|won|passed|are (getting|having|engaged|pregnant)|is (having|here)|said yes)',
    'how (very dare|dare you (sir|make me|be (so|that|this)|look|have ~4 #praise))',
    'do not you dare ~4 (early|without (me|us)|before (i|we|me)|#playful)',
    'before you say anything ~1 i',
    'i (am eating|eat|will eat) ~ (the|your|all|both|every)',
    '(cheat*|suck*|lost|lose|losing|beat|destroy*|crush*|rubbish|terrible|useless|hopeless|kill*) ~2 (at|in) #game',
    'just kidding',
  ],
});
