/** *Shut up*, *drop it*, *not another word*: asking for one's own turn, or leaving a topic for now. */
import type { Content, Hurt } from './content';
import { matchFrame } from './reading';

const topic =
  /\b(?:stop (?:talking|going on|asking|complaining|crying|whining|moaning|nagging|banging on)|(?:another|more|single) (?:word|peep)|mouth|trap|end of discussion|bring(?:ing)?|drop|shut up|discuss(?:ing)?|hear|let it go|lecture me|spare me|enough|opinion|start)\b.*? (?:about|on|of) ((?:my|our|your|the|this|that|his|her) .+?|[a-z]+(?: thing)?)(?= (?:i|you|we|it is|because|or|and|but|when|if|while|before|until)\b|$)/d;
const thing =
  /\b(?:spare me|drop|save|stop bringing up|do not bring|do not want|do not need|enough of|enough with) ((?:my|our|the) [^,]+?)(?: into it| up(?: again)?)?$/d;
const closing =
  /\b(?:end of (?:discussion|story|conversation|debate)|end of|discussion over|subject (?:is )?closed|case closed|drop it|let it go|leave it|enough|not discussing|bring|hear (?:it|about|another)|start|go there|that is (?:it|final)|done talking about|opinion|part two|boring|heard (?:it|enough)|save it|skip|get over it|move on)\b/;
const turn =
  /\b(?:shut|shush|hush|zip|quiet|interrupt|cut me off|talking|speak|talk|finish|stop|mouth|lecture|essay|whining|explaining|word|typing|type|let me|listen|calm down|relax|blah)\b/;

export function rewriteSilencing(hurt: Hurt): Content | null {
  if (hurt.family !== 'interrupting') return null;
  const match = matchFrame(hurt.reading, topic) ?? matchFrame(hurt.reading, thing);
  const about = match ? match.carry(1) : '';
  const isNamed =
    match !== null &&
    about.split(' ').length <= 6 &&
    !/^(?:it|this|that|me|you|again|anything|all|one|them)$/i.test(match.norm(1)) &&
    !/\b(?:you|your|yourself|lecture|essay|speech|drama|act|excuses|tears|attitude)\b/.test(match.norm(1));
  if (isNamed) return { theme: hurt.theme, step: 'full', move: 'later', about };
  if (closing.test(hurt.reading.line)) return { theme: hurt.theme, step: 'full', move: 'later' };
  return turn.test(hurt.reading.line)
    ? { theme: hurt.theme, step: 'full', move: 'turn' }
    : { theme: hurt.theme, step: 'topic', move: 'later' };
}
