import type { FactBase } from '#core/facts/fact-base.ts';
import type { EntityValue, TextValue } from '#core/facts/value.ts';
import { comparableText } from '#core/questions/comparable-text.ts';
import { nameTwinsOf } from '#core/questions/name-twins.ts';

/** Keys under which an entity or a text is filed so that any two compatible ones share at least one. */
export function bucketsOf(base: FactBase, value: EntityValue | TextValue): readonly string[] {
  if (value.kind === 'entity') return nameTwinsOf(base, value.id);
  return [`th:${comparableText(value.text.th)}`, `en:${comparableText(value.text.en)}`];
}
