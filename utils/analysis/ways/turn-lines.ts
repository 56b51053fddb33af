/** Lines that several patterns share: asking for one's own turn, for quiet, or leaving a topic for now. */
import type { Says } from './define-ways';

/** Own turn. */
export const turn: Says = {
  gentle: [
    'r:Let me finish, then I want to hear you.',
    'r:Let me say this first, then I want to hear your side.',
    "r:Can I finish first? Then it's your turn.",
  ],
  firm: ["r:I need to finish what I'm saying. Then it's your turn.", 'r:I need you to let me finish.'],
  curious: ['r:Let me finish,|q: and then tell me how you see it.'],
};

/** Some quiet. */
export const quiet: Says = {
  gentle: [
    'r:Can we stop for a minute? I need some quiet.',
    'r:I need a bit of quiet right now.',
    'r:Can you give me a minute, please?',
  ],
  firm: ['r:I need you to stop for a minute.', "r:I can't take any more of this right now."],
};

/** Not this, not now. */
export const later: Says = {
  gentle: [
    "r:I can't do this right now. Can we talk about it later?",
    'r:Can we leave this for now, please?',
    "r:I'm not up for this right now. Can we come back to it?",
  ],
  firm: ["r:I don't want to talk about this right now.", 'r:I need us to leave this for now.'],
};

/** A named topic, not now. */
const laterNamed = (name: string): Says => ({
  gentle: [
    `r:Can we not talk about ${name} right now?`,
    `r:I don't want to talk about ${name} right now. Can we come back to it?`,
    `r:I can't talk about ${name} right now.`,
  ],
  firm: [`r:I don't want to talk about ${name} right now.`, `r:I really can't talk about ${name} any more right now.`],
});
export const laterThing = laterNamed('{thing}');

/** Deciding alone. */
export const myself: Says = {
  gentle: ["r:I'd like to handle this myself.", 'r:Please let me handle this one myself.'],
  firm: ['r:I want to handle this myself.'],
};
