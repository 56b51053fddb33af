import type { TurnSign } from './turn';

/** What the card says of each. Source of all: see `turn.ts`. */
export const turnNotes: Readonly<Record<TurnSign, { readonly because: string; readonly source: string }>> = {
  'still-typing': {
    because: "They're still typing. Let them finish?",
    source: 'Studies of turn-taking in chat; couples talk rules: let the other finish',
  },
  'at-once': {
    because: 'A long message of theirs has only just come. Read it to the end first?',
    source: 'Studies of turn-taking in chat; couples talk rules: hear the other out',
  },
  'in-a-burst': {
    because: 'Several messages in a row leave little room for an answer. Wait for them?',
    source: 'Studies of turn-taking in chat; couples talk rules: one at a time',
  },
};
