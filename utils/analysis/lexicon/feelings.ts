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
  listening: feel('ignored, lonely', 'frustrated, really frustrated'),
  phone: feel('lonely, left out', 'frustrated, fed up'),
  gaming: feel('left out, lonely', 'frustrated, fed up'),
  replying: feel('worried, left hanging', 'frustrated, upset'),
  lateness: feel('stressed, let down', 'annoyed, really frustrated'),
  plans: feel('let down, disappointed', 'really disappointed, annoyed'),
  promises: feel('let down, disappointed', 'really let down, frustrated'),
  helping: feel('alone with it all, worn out', 'exhausted, fed up'),
  household: feel('worn out, tired', 'fed up, exhausted'),
  children: feel('worn out, alone with it all', 'exhausted, really frustrated'),
  money: feel('worried, stressed', 'really worried, angry'),
  work: feel('lonely, left out', 'frustrated, fed up'),
  inlaws: feel('caught in the middle, on my own', 'hurt and angry, really frustrated'),
  friends: feel('left out, second best', 'fed up, hurt'),
  drinking: feel('worried, uneasy', 'really worried, upset'),
  jealousy: feel('insecure, worried', 'hurt, really upset'),
  honesty: feel('hurt, unsure what to believe', 'hurt and angry, really hurt'),
  closeness: feel('lonely, sad', 'really lonely, hurt'),
  love: feel('lonely, sad', 'hurt, really sad'),
  care: feel('hurt, overlooked', 'really hurt, upset'),
  thanks: feel('taken for granted, unappreciated', 'fed up, really frustrated'),
  respect: feel('hurt, upset', 'hurt and angry, really hurt'),
  criticism: feel('discouraged, picked on', 'hurt, fed up'),
  shouting: feel('tense, shaken', 'upset, angry'),
  freedom: feel('boxed in, cornered', 'angry, fed up'),
  space: feel('crowded, overwhelmed', 'overwhelmed, fed up'),
  rest: feel('worn out, drained', 'exhausted, done in'),
  health: feel('worried, on my own with it', 'really worried, hurt'),
  warmth: feel('shut out, lonely', 'hurt, frustrated'),
  fairness: feel('stuck, hurt', 'frustrated, angry'),
  apology: feel('hurt, upset', 'hurt and angry, still hurt'),
  past: feel('stuck, tired', 'frustrated, fed up'),
  deciding: feel('left out, frustrated', 'frustrated, angry'),
  support: feel('alone, let down', 'really let down, hurt'),
  celebration: feel('disappointed, sad', 'really disappointed, hurt'),
  remembering: feel('let down, disappointed', 'frustrated, fed up'),
  public: feel('embarrassed, hurt', 'hurt and angry, really embarrassed'),
  privacy: feel('uncomfortable, upset', 'angry, upset'),
  opening: feel('shut out, in the dark', 'frustrated, lonely'),
  future: feel('unsure about us, worried', 'upset, hurt'),
  driving: feel('tense, stressed', 'annoyed, upset'),
  looks: feel('self-conscious, uncomfortable', 'hurt, upset'),
  together: feel('lonely, sad', 'really lonely, fed up'),
  patience: feel('rushed, under pressure', 'stressed, frustrated'),
  calm: feel('overwhelmed, at a loss', 'overwhelmed, frustrated'),
  adulthood: feel('worn out, alone with it all', 'frustrated, fed up'),
  comparing: feel('discouraged, sad', 'hurt, frustrated'),
  us: feel('hurt, upset', 'angry, really upset'),
};
