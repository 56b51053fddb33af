/**
 * DATA: how content is said that no pattern has a way for, by variant. Pieces stand between bars, each led by its slot: o observation, f feeling,
 * n need, r request, q question, p pause. Braces take the content.
 */
import type { Variant } from '../types';

export type Phrasing = Readonly<Record<Variant, readonly string[]>>;

/** A noun phrase, and nothing of what is said about it. */
export const matter: Phrasing = {
  gentle: ["n:I'd like to talk about {about}.|f: I feel {soft}.", 'r:Can we talk about {about}?|f: I feel {soft}.'],
  firm: ["n:I need to talk about {about}.|f: I'm {strong}.", "f:I'm {strong},|n: and I need to talk about {about}."],
  curious: ["n:I'd like to talk about {about}.|q: How do you see it?"],
};

/** The clause as typed, without the words that hurt: what may follow it. */
export const left: Phrasing = {
  gentle: ['o:{left}'],
  firm: ["o:{left}||f:I'm {strong}."],
  curious: ['o:{left}||q:{question}'],
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

export const blank: Phrasing = {
  gentle: ["f:I'm hurt right now.|o: What I'm upset about is ___.", "f:I'm upset.|o: What hurt me is ___."],
  firm: ["f:I'm angry.|o: What I'm upset about is ___.", "f:I'm angry right now.|n: What I need is ___."],
  curious: [
    "o:What I'm upset about is ___.|q: How do you see it?",
    "o:I'm upset about ___.|q: What is going on for you?",
  ],
};
