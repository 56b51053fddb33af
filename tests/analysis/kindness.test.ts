import { describe, expect, it } from 'vitest';
import { analyze } from '@/utils/analysis/analyze';
import type { Kindness } from '@/utils/analysis/types';

/** Drafts that hold a kind, and look-alikes that do not. */
const tables: Readonly<Record<Kindness, { readonly holds: readonly string[]; readonly lacks: readonly string[] }>> = {
  appreciation: {
    holds: [
      'thnx for sorting the boiler',
      'You were brilliant with my dad today',
      'I really appreciate how you handled the school',
      'so proud of you, honestly',
      'your lasagne was amazing btw',
      'That was so thoughtful of you',
      'Good on you for ringing her',
      'you made my day',
      'I love the way you read to them',
      "you're such a great mum",
    ],
    lacks: [
      'thanks for nothing',
      'Thanks for finally answering',
      'no thanks, I ate already',
      'thank god the train came',
      'husband of the year, thanks',
      'Congrats on ruining another Sunday',
      'she is brilliant at her job',
      'if you were nice to him he would help',
      'you could have said thank you',
    ],
  },
  affection: {
    holds: [
      'love you loads',
      'I really miss u',
      'missing you so much already',
      "can't wait to see you on Friday",
      'you are my whole world',
      'Hey gorgeous, home by six',
      'sleep tight x',
      'wishing you a happy birthday darling',
      'you look stunning in that',
      'see you at nine ❤️',
      'muuuah',
    ],
    lacks: [
      'do you love me?',
      "I don't love you anymore",
      'nobody loves you like the dog does',
      "you're pretty good at darts",
      'I love this show',
      'she told me to love her more',
      'I miss the old flat',
      'They said you love pizza',
      'Good night.',
      'my baby brother is here',
    ],
  },
  empathy: {
    holds: [
      "I'm so sorry about your nan",
      'sorry to hear that hun',
      'that must have been really scary',
      'That sounds exhausting',
      'I get why you feel left out',
      'ugh that sucks',
      'I feel for you',
      'hope you feel better soon',
      "can't blame you for leaving early",
      'hang in there, two more shifts',
      "I'm glad you are safe",
      'are you hurt?',
    ],
    lacks: [
      'sorry you feel that way',
      "I'm sorry you're too sensitive for this",
      'I feel like pizza tonight',
      'that sucks up a lot of time at work',
      'I hope it rains',
      'glad you are here',
      'the traffic must be moving again',
      'I know you parked at the station',
    ],
  },
  curiosity: {
    holds: [
      'how are you doing today?',
      'hru',
      "how's your mum feeling?",
      'How did you sleep?',
      'what about you?',
      'are you upset with me?',
      'u ok?',
      'why do you think she left?',
      'what do you like about it',
      "what's on your mind?",
      'what was it like for you?',
      'did I upset you?',
      'tell me more about the interview',
      "I'm not cross, I just want to understand",
    ],
    lacks: [
      'what time is your train?',
      'can you get milk?',
      'what about you stop shouting?',
      'who do you think you are?',
      'what is wrong with you?',
      'how dare you ask how are you?',
      'are you happy for me to book it?',
      'are you serious?',
      'how about you just listen for once',
    ],
  },
  repair: {
    holds: [
      'sorry I snapped at you',
      "I'm really sorry about last night",
      'so sorry, phone died',
      'my bad, I read it wrong',
      'I was out of order this morning',
      'I overreacted and I know it',
      "I shouldn't have said that in front of them",
      "you didn't deserve that",
      'can we start over',
      'it was my fault',
      'please forgive me',
      'truce?',
    ],
    lacks: [
      "I'm not sorry",
      'sorry but you started it',
      'sorry if you got offended',
      'sorry for your loss',
      'sorry to hear about the job',
      "so it's my fault now?",
      'Sorry?',
      'you should say sorry',
      'I feel sorry for him',
      'I should not have to ask',
    ],
  },
  ownership: {
    holds: [
      "I'm hurt and I don't want to pretend",
      'i feel so alone lately',
      'I was worried sick last night',
      'I felt stupid in front of your friends',
      "I don't feel heard",
      'that stung a bit',
      'it hurts when the phone comes out',
      'my heart sank when I saw it',
      'I need a hug tonight',
      'I wish you had asked first',
      'I hate fighting with you',
      "I'm not comfortable with that",
    ],
    lacks: [
      'I feel like you never try',
      'if I am late start without me',
      'are you upset?',
      "I'm afraid not",
      'I feel like pasta',
      'I need the car at five',
      'he was angry again',
      'it hurts him more than me?',
    ],
  },
  compromise: {
    holds: [
      'how about we take turns',
      'could we split the weekend?',
      "let's find a way that works",
      'can we meet in the middle?',
      'swap you Tuesday for Thursday?',
      "that's fair",
    ],
    lacks: [
      "I'm in the middle of something",
      'you can do whatever you want',
      'up to you',
      "what's the big deal",
      'you are right',
      'we meet at the station at six',
    ],
  },
};

describe.each(Object.entries(tables))('%s', (kind, { holds, lacks }) => {
  it.each(holds)('is found in "%s"', (draft) => {
    expect(analyze(draft).kindness).toContain(kind);
  });

  it.each(lacks)('is not found in "%s"', (draft) => {
    expect(analyze(draft).kindness).not.toContain(kind);
  });
});

describe('a sentence that hurts', () => {
  it.each(["I love you but you're an idiot", 'thanks for dinner, you lazy pig'])('holds no kindness: %s', (draft) => {
    expect(analyze(draft)).toMatchObject({ findings: [{ family: 'contempt' }], kindness: [] });
  });

  it('leaves that of its neighbours alone', () => {
    expect(analyze('Thank you for dinner. You never listen to me.').kindness).toEqual(['appreciation']);
  });
});
