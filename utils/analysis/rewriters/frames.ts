/**
 * DATA: how content is said, by variant. Pieces stand between bars, each led by its slot: o observation, f feeling,
 * n need, r request, q question, p pause. Braces take the content.
 */
import type { Variant } from '../types';

export type Phrasing = Readonly<Record<Variant, readonly string[]>>;

const same = (...lines: readonly string[]): Phrasing => ({ gentle: lines, firm: lines, curious: lines });

/** An event in the present or a habit. */
export const event: Phrasing = {
  gentle: ['f:I feel {soft}|o: {link} {observation}.', 'o:When {observation},|f: I feel {soft}.'],
  firm: ["f:I'm {strong}.|o: I don't like it when {observation}.", "o:I really don't like it when {observation}."],
  curious: [
    'f:It gets to me|o: {link} {observation}.|q: How do you see it?',
    "o:It's hard for me when {observation}.|q: What's going on there?",
  ],
};

/** A habit with a clause of its own in it, which a second *when* would tangle: *you don't reply unless it's 2am*. */
export const tangled: Phrasing = {
  gentle: ['o:It gets to me that {observation}', 'o:It hurts that {observation}'],
  firm: ["f:I'm <really frustrated>|o: that {observation}", "f:I'm <really upset>|o: that {observation}"],
  curious: ['o:It gets to me that {observation}'],
};

/** What did not happen, told after *that*. */
export const lasting: Phrasing = {
  gentle: ['f:It hurts|o: that {observation}.', 'f:It really gets to me|o: that {observation}.'],
  firm: ["f:I'm <really upset>|o: that {observation}.", "f:I'm <angry>|o: that {observation}."],
  curious: ['f:It hurts|o: that {observation}.|q: What happened?'],
};

/** One event in the past. */
export const pastEvent: Phrasing = {
  gentle: ['f:I felt {soft}|o: when {observation}.', 'o:When {observation},|f: I felt {soft}.'],
  firm: ['f:I was {strong}|o: when {observation}.', "f:I'm still <angry>|o: that {observation}."],
  curious: [
    'f:It hurt|o: when {observation}.|q: What was going on?',
    'f:I felt {soft}|o: when {observation}.|q: What happened?',
  ],
};

/** A noun phrase, and nothing of what is said about it. */
export const matter: Phrasing = {
  gentle: ["n:I'd like to talk about {about}.|f: I feel {soft}.", 'r:Can we talk about {about}?|f: I feel {soft}.'],
  firm: ["n:I need to talk about {about}.|f: I'm {strong}.", "f:I'm {strong},|n: and I need to talk about {about}."],
  curious: ["n:I'd like to talk about {about}.|q: How do you see it?"],
};

export const wish: Phrasing = {
  gentle: ['o:{own}I wish {wish}.'],
  firm: ["f:I'm {strong}.|o: {own}I wish {wish}.", 'o:{own}I really wish {wish}.'],
  curious: ['o:{own}I wish {wish}.|q: What happened there?'],
};

/** The clause as typed, without the words that hurt: what may follow it. */
export const left: Phrasing = {
  gentle: ['o:{left}'],
  firm: ["o:{left}||f:I'm {strong}."],
  curious: ['o:{left}||q:{question}'],
};

/** The writer's own part with the feeling behind it. */
export const own: Phrasing = {
  gentle: ['o:I {ownPart}.|f: I felt {soft}.'],
  firm: ['o:I {ownPart}.|f: I was {strong}.'],
  curious: ['o:I {ownPart}.|f: I felt {soft}.|q: How was it for you?'],
};

export const side: Phrasing = {
  gentle: ['o:From my side, {side}'],
  firm: ['o:The way I see it, {side}', 'o:My side of it: {side}'],
  curious: ['o:From my side, {side}'],
};

/** What is asked for, where nothing else is said. */
export const plea: Phrasing = {
  gentle: ['r:Could you {ask}?', 'r:Would you {ask}?'],
  firm: ["r:I'd like you to {ask}.", "r:I'm asking you to {ask}."],
  curious: [
    'f:I feel {soft}.|q: What makes it hard to {ask}?',
    'f:I feel {soft}.|q: What would make it easier for you to {ask}?',
  ],
};

export const openPlea: Phrasing = {
  gentle: ["r:Could you {ask}? It's up to you.", 'r:It would mean a lot to me if you could {ask}.'],
  firm: ["r:I'd like you to {ask}. It matters a lot to me.", "r:It's important to me. Could you {ask}?"],
  curious: ['r:Could you {ask},|q: or what would work for you?'],
};

export const refrain: Phrasing = {
  gentle: ["r:I'd rather you didn't {stop}.", "r:It would mean a lot to me if you didn't {stop}."],
  firm: ["r:I really don't want you to {stop}. It matters to me.", "r:It matters a lot to me that you don't {stop}."],
  curious: ["r:I'd rather you didn't {stop}.|q: How do you see it?"],
};

export const pause: Phrasing = {
  gentle: ["p:I need a break. I'll be back at ___.", "p:I need a break to calm down. I'll be back at ___."],
  firm: ["p:I'm stopping here for now. I'll be back at ___.", "p:I need to step away from this. I'll be back at ___."],
  curious: [
    "p:I need a break. I'll be back at ___.|q: Does that work for you?",
    'p:I need some time first.|q: Could we talk at ___?',
  ],
};

/** A feeling beside a story told in kept words. */
export const aside: Phrasing = {
  gentle: ['f:I feel {soft}.', "f:I'm {soft}."],
  firm: ["f:I'm {strong}."],
  curious: ['f:I feel {soft}.'],
};

/** A feeling with nothing told beside it. */
export const plainly: Phrasing = {
  gentle: ['f:I feel {soft}.', "f:I'm {soft}."],
  firm: ["f:I'm {strong}."],
  curious: ['f:I feel {soft}.'],
};

export const blank: Phrasing = {
  gentle: ["f:I'm hurt right now.|o: What I'm upset about is ___.", "f:I'm upset.|o: What hurt me is ___."],
  firm: ["f:I'm angry.|o: What I'm upset about is ___.", "f:I'm angry right now.|n: What I need is ___."],
  curious: [
    "o:What I'm upset about is ___.|q: How do you see it?",
    "o:I'm upset about ___.|q: What is going on for you?",
  ],
};

/** One more event after the first. */
export const again: Phrasing = same(
  'o:It also gets to me when {observation}.',
  "o:I don't like it when {observation}.",
);
export const againPast: Phrasing = same('o:It also got to me when {observation}.', 'o:It hurt when {observation}.');
export const againLasting: Phrasing = same('o:It also gets to me that {observation}.');
export const againMatter: Phrasing = same("n:I'd like to talk about {about} too.");

/** The wish inside an accusation, instead of the event. */
export const longing: Phrasing = {
  gentle: ["f:I feel {soft}.|n: I wish you'd {ask}.", "f:I feel {soft}.|n: I'd really like you to {ask}."],
  firm: [],
  curious: [],
};

export const closings = {
  need: ['n:I need {need}.', 'n:I want {need}.'],
  change: {
    gentle: ['r:Could we do that differently?', 'r:Could you do that more often?'],
    firm: ["r:I'd like that to change.", 'r:I want that to change.'],
  },
} as const;
