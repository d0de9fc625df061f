import { field, isArrayOf, isNumber, isText } from '#core/progress/json-guards.ts';
import type { ItemFlawsReply } from '#core/progress/wire.ts';
import { type FoundItemFlaw, itemFlaws } from '#core/questions/item-flaw.ts';

/** `GET /api/v1/packs/<id>/flaws`. A file of its own: no phone that only studies loads it. */
export function isItemFlawsReply(value: unknown): value is ItemFlawsReply {
  return field(value, 'v') === 1 && isArrayOf(field(value, 'flaws'), isFlaw);
}

function isFlaw(flaw: unknown): boolean {
  const value = field(flaw, 'value');
  return (
    ['fact', 'ask', 'kind', 'flaw'].every((name) => isText(field(flaw, name))) &&
    (value === null || isText(field(value, 'kind'))) &&
    isNumber(field(flaw, 'index')) &&
    isNumber(field(flaw, 'answers'))
  );
}

/** The flaws there are words for: a newer server may know others. */
export function knownFlaws({ flaws }: ItemFlawsReply): readonly FoundItemFlaw[] {
  return flaws.filter(({ flaw }) => itemFlaws.includes(flaw));
}
