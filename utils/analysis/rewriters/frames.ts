/**
 * DATA: how content is said that no pattern has a way for, by variant. Pieces stand between bars, each led by its slot: o observation, f feeling,
 * n need, r request, q question, p pause. Braces take the content.
 */
import type { Says } from '../ways/define-ways';

/** A noun phrase, and nothing of what is said about it. */
export const matter: Says = {
  gentle: ["n:I'd like to talk about {about}.|f: I feel {soft}.", 'r:Can we talk about {about}?|f: I feel {soft}.'],
  firm: ["n:I need to talk about {about}.|f: I'm {strong}.", "f:I'm {strong},|n: and I need to talk about {about}."],
  curious: ["n:I'd like to talk about {about}.|q: How do you see it?"],
};

/** The clause as typed, without the words that hurt: what may follow it. */
export const left: Says = {
  gentle: ['o:{left}'],
  firm: ["o:{left}||f:I'm {strong}."],
};

export const pause: Says = {
  gentle: ["p:I need a break. I'll be back at ___.", "p:I need a break to calm down. I'll be back at ___."],
  firm: ["p:I'm stopping here for now. I'll be back at ___.", "p:I need to step away from this. I'll be back at ___."],
};

/** A feeling beside a story told in kept words. */
export const aside: Says = {
  gentle: ['f:I feel {soft}.', "f:I'm {soft}."],
  firm: ["f:I'm {strong}."],
};

export const blank: Says = {
  gentle: ["f:I'm hurt right now.|o: What I'm upset about is ___.", "f:I'm upset.|o: What hurt me is ___."],
  firm: ["f:I'm angry.|o: What I'm upset about is ___.", "f:I'm angry right now.|n: What I need is ___."],
};
