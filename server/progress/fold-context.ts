import 'server-only';
import { contentHash } from '#core/basics/content-hash.ts';
import { schedulingOf } from '#core/people/scheduling-of.ts';
import { readStoredSettings } from '#core/people/settings-schema.ts';
import type { FoldContext } from '#core/progress/fold-card.ts';
import { answerRuleVersion } from '#core/progress/rating-of-answer.ts';
import type { Renames } from '#core/progress/rename-card.ts';

/** Which language a person reads does not change how cards are scheduled. */
const anyLocale = 'th';

/** Raised whenever the program folds differently, so that all memories are folded again. */
const foldVersion = 2;

/** With what a person's events are folded, and a name for it: memories folded with another are stale. */
export function foldContextOf(
  settingsJson: string,
  renames: Renames,
): { readonly context: FoldContext; readonly name: string } {
  const settings = schedulingOf(readStoredSettings(JSON.parse(settingsJson), anyLocale));
  const content = {
    fold: foldVersion,
    rule: answerRuleVersion,
    settings: { ...settings },
    renames: Object.fromEntries(renames),
  };
  return { context: { settings, renames }, name: contentHash(content).slice(0, 16) };
}
