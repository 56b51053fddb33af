import { defineGuard } from '../define-pattern';

/** Play that shows in the words alone. Beside it a pattern counts only if it says so. */
export const guard = defineGuard({
  id: 'banter',
  match: [
    '(you|are|my|little|silly|old|cheeky|such a) ~ #tease',
    '(love|adore|miss) you ~ ~ you ~2 #insult',
    'shut up (no way|i love|(you|they|he|she|we) ~ (got (the|in|a|engaged)|won|passed|said yes|are (getting|having)))',
    '(and i (love|adore) (you|it)|that is (amazing|so cute)|so proud of you)',
    'how (very dare|dare you (be|look|sir|~4 (kind|nice|polite|sweet|fact|facts|factual|evidence|logic|fun|happy)))',
    'do not you dare ~4 (early|without (me|us)|before (i|we)|#playful)',
    'i (am eating|eat|will eat) ~ (the|your|all|both)',
    '<!(be|are|was|out) at #game',
  ],
});
