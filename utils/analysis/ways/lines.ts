/** Lines that several patterns share, around the words they carry. What is passed in may hold slots in braces. */
import type { Says } from './define-ways';

/** A request they can refuse. */
export function request(what: string): Says {
  return {
    gentle: [`r:Could you ${what}?`, `r:Would you ${what}?`, `r:I'd really like you to ${what}.`],
    firm: [`r:I'd like you to ${what}.`, `n:I need you to ${what}.`, `f:I'm {strong}.|r: I'd like you to ${what}.`],
    curious: [`r:I'd like you to ${what}.|q: What gets in the way?`],
  };
}

/** What is missing as a rule. `what` is a bare verb phrase. */
export function missing(what: string): Says {
  return {
    gentle: [`n:I wish you'd ${what}.`, `n:I'd love you to ${what}.`, `n:I'd really like you to ${what}.`],
    firm: [`n:I need you to ${what}.`, `f:I'm {strong}.|n: I need you to ${what}.`],
    curious: [
      `n:I wish you'd ${what}.|q: What gets in the way?`,
      `n:I'd like you to ${what}.|q: What would make that easier?`,
    ],
  };
}

/** What could have been done. `what` is a participle with its words. */
export function missed(what: string): Says {
  return {
    gentle: [`n:I wish you'd ${what}.`, `n:It would've helped if you'd ${what}.`],
    firm: [`n:I really wish you'd ${what}.`],
    curious: [`n:I wish you'd ${what}.|q: What happened?`, `n:I wish you'd ${what}.|q: What got in the way?`],
  };
}

/** Something they do, as a clause. */
export function habit(clause: string): Says {
  return {
    gentle: [
      `f:It gets to me|o: when ${clause}.`,
      `f:I feel {soft}|o: when ${clause}.`,
      `o:When ${clause},|f: I feel {soft}.`,
      `o:It's hard for me when ${clause}.`,
    ],
    firm: [`o:I really don't like it when ${clause}.`, `f:I'm {strong}.|o: I don't like it when ${clause}.`],
    curious: [
      `o:It's hard for me when ${clause}.|q: How do you see it?`,
      `f:It gets to me|o: when ${clause}.|q: What's going on there?`,
    ],
  };
}

/** Something they did or did not do, as a clause. */
export function deed(clause: string): Says {
  return {
    gentle: [`f:It hurt|o: that ${clause}.`, `f:It really got to me|o: that ${clause}.`],
    firm: [`f:I'm <angry>|o: that ${clause}.`, `f:I'm really <hurt>|o: that ${clause}.`],
    curious: [
      `f:It hurt|o: that ${clause}.|q: What happened?`,
      `f:It got to me|o: that ${clause}.|q: What was going on for you?`,
    ],
  };
}

/** Being given the blame, with what for. */
export function blamed(what = ''): Says {
  return {
    gentle: [`f:I feel <blamed>${what}.`, `f:I'm feeling <blamed>${what}.`],
    firm: [`f:I feel <blamed>${what},|o: and I don't think that's fair.`, `f:I feel <unfairly blamed>${what}.`],
    curious: [`f:I feel <blamed>${what}.|q: How do you see it?`, `f:I feel <blamed>${what}.|q: Is that what you mean?`],
  };
}
