import type { Says } from '../ways/define-ways';
import type { Content } from './content';
import * as frames from './frames';
import type { Plan } from './plan';
import { type Piece, say } from './speak';
import { isSaidBefore, type Telling, voiceOf } from './telling';

/** Says what waits, and one closing line. */
export function close(telling: Telling): void {
  const { level, waiting, told } = telling;
  const main = waiting[0] ?? told[0];
  for (const pieces of telling.asked) utter(telling, pieces);
  if (!main) return;
  if (level === 'pause') speak(telling, frames.pause, main);
  else if (level === 'blank') speak(telling, frames.blank, main);
  else closeFully(telling);
}

function closeFully(telling: Telling): void {
  const { plan, waiting, told, isShort } = telling;
  const [venom] = waiting;
  if (venom?.says && told.length === 0) {
    const isBy = plan.kept.split(' ').length > 2;
    sayLast(telling, venom, (isBy ? null : venom.alone) ?? venom.says);
    // What was told in its place ends as its own lines say.
  } else if (!isShort && told.length > 0) speakBrought(telling);
}

/** Something is to be said after what was told in its place. */
export function hasClosing({ told, closings, plan }: Telling): boolean {
  return told.length > 0 || closings.length > 0 ? closings.some((pieces) => isWanted(plan, pieces)) : true;
}

/** What the pattern says of any clause, where nothing else is said of it. */
function sayLast(telling: Telling, content: Content, says: Says): void {
  const speech = say(says, telling.variant, content, voiceOf(telling));
  if (!speech) return;
  utter(telling, speech.core);
  if (!telling.isShort && isWanted(telling.plan, speech.closing)) utter(telling, speech.closing);
}

/** The first end of message that the told contents brought along and that the draft does not hold already. */
function speakBrought(telling: Telling): void {
  const closing = telling.closings.find((pieces) => isWanted(telling.plan, pieces));
  if (closing) utter(telling, closing);
}

function isWanted(plan: Plan, pieces: readonly Piece[]): boolean {
  const slots = pieces.map(({ slot }) => slot);
  if (slots.includes('request') && plan.hasRequest) return false;
  if (slots.includes('question') && (plan.hasQuestion || plan.isRequestNext)) return false;
  return !(slots.includes('feeling') && plan.hasFeeling);
}

/** A break is said where the hurtful words stood. */
export function hasItsPlace(content: Content): boolean {
  return content.says?.gentle.some((line) => line.includes('p:')) ?? false;
}

function speak(telling: Telling, says: Says, content: Content): void {
  const speech = say(says, telling.variant, content, { ...voiceOf(telling), hasFeeling: false });
  if (speech) utter(telling, goesAway.test(telling.plan.kept) ? speech.core.map(withoutReturn) : speech.core);
}

/** The kept words end the talk or tell of going away: *I'll be at Becky's*. */
const goesAway =
  /\bi (?:will be (?:at|with|gone|staying)|am (?:going|off|staying|leaving|not bothering)|will not (?:say|be))\b/;

/** The break without *I'll be back at ___*. */
function withoutReturn(piece: Piece): Piece {
  return { ...piece, text: piece.text.replace(" I'll be back at ___.", '') };
}

function utter(telling: Telling, pieces: readonly Piece[]): void {
  if (isSaidBefore(telling, pieces)) return;
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) telling.message.add(piece.slot, piece.text, '');
    else telling.message.open(piece.slot, piece.text, telling.gap);
    telling.gap = '';
  }
}
