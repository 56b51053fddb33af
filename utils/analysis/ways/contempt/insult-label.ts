import { defineWays } from '../define-ways';
import { alone, venom, verdictWays } from '../verdict-words';

export const insultLabel = defineWays({ ways: verdictWays, otherwise: venom, alone });

export const examples = [
  'you are a leech that is what my friends call you',
  'youre such an idiot',
  'You are a liar, Thomas. The bank sent me the letter about the 900 euros.',
  "You're a joke. The party starts at six.",
  'u are nothing but a cheat. emma sent me the pictures',
  "You're a hypocrite, you said no phones at dinner.",
  'You are a coward. Your father still thinks we are moving.',
  'ur a leech. 3 months no rent n u order takeaway every night',
  'stop being such a control freak',
  'stop being such a stalker',
  "stop being such a baby, it's one night",
  "you're such a drama queen. it was one glass",
  "You're a psycho. I was at work till nine.",
  'You were an embarrassment. You told the story about my operation, and I had asked you not to.',
  "You're a disgrace. My brother had to carry you to the car.",
  'You are such a loser. I paid for the train again.',
  "You're a slob, Jamie. My parents will be here in an hour, and there's cat litter in the hall.",
  'You are a drunk. Dr Wells told you in March to stop.',
  'youre such a nag',
  "You're a creep. She is nineteen.",
  'ur a bigot, my cousin heard all of it',
  'youre such a bore honestly',
  'you are such a brick wall',
  "you're a nightmare honestly",
  'you are a bully',
];
