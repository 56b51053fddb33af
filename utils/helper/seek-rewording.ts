/** Asks the browser's own model for one more way to say a draft, and lets through what our own checks let through. */

import type { Analysis } from '@/utils/analysis/types';
import { askModel, type Silence } from './ask-model';
import { objectionsTo, type Reworded } from './check-answer';
import type { LanguageModel } from './language-model';

/** `refused`: the draft is not one to reword, or the answer did not pass our checks. */
type Found = { readonly text: string } | { readonly silence: Silence | 'refused' };

/**
 * One more way to say the draft, in the model's words. A harm report, a threat or another language never reaches the
 * model. Never throws.
 */
export async function seekRewording(
  model: LanguageModel,
  given: Reworded,
  analyze: (text: string) => Analysis,
  signal: AbortSignal,
): Promise<Found> {
  const { draft, rewordings } = given;
  const { protected: protection, language } = analyze(draft);
  if (protection === 'harm' || protection === 'threat' || language !== 'en') return { silence: 'refused' };
  const asked = await askModel(model, { draft, suggestion: rewordings[0].text }, signal);
  if ('silence' in asked) return asked;
  return objectionsTo(asked.text, given, analyze).length === 0 ? asked : { silence: 'refused' };
}
