/** A variant in the making. */
import type { Variant } from '../types';
import { hashText } from './choice';
import type { Content } from './content';
import type { Message } from './message';
import type { Plan } from './plan';

/** How much is carried: all frames, no frames but the kept words, a blank, a pause line. */
export const levels = ['framed', 'reduced', 'blank', 'pause'] as const;
export type Level = (typeof levels)[number];

export interface Telling {
  readonly plan: Plan;
  readonly variant: Variant;
  readonly level: Level;
  readonly isShort: boolean;
  readonly message: Message;
  /** Contents told so far, in order. */
  readonly told: Content[];
  /** Contents told as a wish instead of an event. */
  readonly wished: Content[];
  /** Contents to be said after the last hurtful sentence. */
  readonly waiting: Content[];
  /** What stood before a hurtful sentence of which nothing was left in its place: its line breaks stay. */
  gap: string;
}

/** Now and then the gentle variant tells the wish instead of the event. */
export function isLonging({ hash, hasRequest }: Plan, content: Content): boolean {
  return (
    content.observation !== undefined &&
    content.ask !== undefined &&
    !content.past &&
    !hasRequest &&
    hashText('longing', hash) % 3 === 0
  );
}

/** Nothing but venom, and nothing beside it that says what it is about. */
export function isBare({ plan }: Telling, content: Content): boolean {
  return content.theme === 'us' && !plan.hasStory;
}
