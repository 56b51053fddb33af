import { defineGuard } from '../define-pattern';

/** Play that shows in the words alone. Beside it a pattern counts only if it says so. */
export const guard = defineGuard({
  id: 'banter',
  match: [
    '(you|are|my|little|silly|old|cheeky|such a) #tease',
    '(love|adore|miss) you ~ ~ you ~2 #insult',
    '(lucky|beautiful|gorgeous|sexy|brilliant) (bastard|bitch|son of a bitch|idiot|fool)',
    'i hate you for making me',
    'shut up (no way|really|oh my|i love)',
    'shut up (you|they|he|she|we) ~ (got (the|in|a|engaged)|won|passed|said yes|are (getting|having|engaged))',
    'how (very dare|dare you (be|look|sir))',
    'do not you dare ~4 (early|without (me|us)|before (i|we)|#playful)',
    'before you say anything ~1 i',
    'i (am eating|eat|will eat) ~ (the|your|all|both)',
    '<!(be|are|was|out) at #game',
    'just kidding',
  ],
});
