/** How it feels when a need is not met. Each entry stands after "I feel" and after "I'm". */
import type { Theme } from './needs';

interface Feelings {
  /** The tender side of it. */
  readonly soft: readonly string[];
  /** The same at full strength. */
  readonly strong: readonly string[];
}

const feel = (soft: string, strong: string): Feelings => ({ soft: soft.split(', '), strong: strong.split(', ') });

export const feelings: Readonly<Record<Theme, Feelings>> = {
  listening: feel('unheard, lonely', 'frustrated, really frustrated'),
  phone: feel('lonely, left out', 'frustrated, fed up'),
  gaming: feel('left out, a bit forgotten', 'frustrated, fed up'),
  replying: feel('uneasy, left hanging', 'frustrated, upset'),
  lateness: feel('uneasy, stressed', 'annoyed, really frustrated'),
  plans: feel('let down, disappointed', 'really disappointed, annoyed'),
  promises: feel('let down, unsure what to count on', 'really let down, frustrated'),
  helping: feel('alone with it all, worn out', 'exhausted, fed up'),
  household: feel('worn out, stretched thin', 'fed up, exhausted'),
  children: feel('worn out, alone with it all', 'exhausted, really frustrated'),
  money: feel('worried, anxious', 'really worried, angry'),
  work: feel('lonely, in second place', 'frustrated, fed up'),
  inlaws: feel('caught in the middle, on my own', 'hurt and angry, really frustrated'),
  friends: feel('left out, in second place', 'fed up, hurt'),
  drinking: feel('worried, uneasy', 'really worried, upset'),
  jealousy: feel('insecure, uneasy', 'hurt, really upset'),
  honesty: feel('unsure what to believe, uneasy', 'hurt and angry, really hurt'),
  closeness: feel('lonely, unwanted', 'really lonely, hurt'),
  love: feel('unloved, sad', 'hurt, really sad'),
  care: feel('unimportant, overlooked', 'hurt, really hurt'),
  thanks: feel('unseen, taken for granted', 'fed up, really frustrated'),
  respect: feel('hurt, small', 'hurt and angry, really hurt'),
  criticism: feel('discouraged, picked on', 'hurt, fed up'),
  shouting: feel('tense, shaken', 'upset, angry'),
  freedom: feel('boxed in, cornered', 'angry, fed up'),
  space: feel('crowded, overwhelmed', 'overwhelmed, fed up'),
  rest: feel('worn out, drained', 'exhausted, done in'),
  health: feel('worried, on my own with it', 'really worried, hurt'),
  warmth: feel('shut out, lonely', 'hurt, frustrated'),
  fairness: feel('unfairly treated, stuck', 'frustrated, angry'),
  apology: feel('hurt, sad', 'hurt and angry, still hurt'),
  past: feel('stuck, tired', 'frustrated, fed up'),
  deciding: feel('left out, overlooked', 'frustrated, angry'),
  support: feel('alone, unsupported', 'let down, hurt'),
  celebration: feel('sad, disappointed', 'really disappointed, hurt'),
  remembering: feel('let down, overlooked', 'frustrated, fed up'),
  public: feel('embarrassed, exposed', 'hurt and angry, really embarrassed'),
  privacy: feel('uneasy, exposed', 'angry, upset'),
  opening: feel('shut out, in the dark', 'frustrated, lonely'),
  future: feel('unsure about us, anxious', 'upset, hurt'),
  driving: feel('tense, stressed', 'annoyed, upset'),
  looks: feel('self-conscious, uncomfortable', 'hurt, upset'),
  together: feel('lonely, far away from you', 'really lonely, fed up'),
  patience: feel('rushed, under pressure', 'stressed, frustrated'),
  calm: feel('overwhelmed, at a loss', 'overwhelmed, frustrated'),
  adulthood: feel('overloaded, alone with it all', 'frustrated, fed up'),
  comparing: feel('discouraged, sad', 'hurt, frustrated'),
  us: feel('hurt, sad', 'angry, really upset'),
};
