import { firstAbove, firstAtLeast } from '#core/questions/search-places.ts';
import type { Span } from '#core/questions/value-span.ts';

/** Things that each cover a stretch of one scale, ready to be asked which of them meet another stretch. */
export interface SpanIndex<Item> {
  /** How many items `meeting` gives. */
  count(span: Span): number;
  /** Every item whose stretch meets the given one, and perhaps a few that lie just beside it. */
  meeting(span: Span): Item[];
}

interface Covering<Item> extends Span {
  readonly item: Item;
}

/** Items of about the same width in order, so that those meeting a stretch stand together. */
interface WidthClass<Item> {
  readonly lows: Float64Array;
  readonly items: readonly Item[];
  readonly widest: number;
}

/**
 * An index over finite and infinite stretches. A search costs the logarithm of their number and what it
 * finds: items are kept by the power of two of their width, and one class is searched no wider than its widest.
 */
export function makeSpanIndex<Item>(covering: readonly Covering<Item>[]): SpanIndex<Item> {
  const byWidth = new Map<number, Covering<Item>[]>();
  const endless: Item[] = [];
  for (const each of covering) {
    const width = each.high - each.low;
    if (!Number.isFinite(width)) {
      endless.push(each.item);
      continue;
    }
    const name = Math.ceil(Math.log2(width + 1));
    const group = byWidth.get(name);
    if (group) group.push(each);
    else byWidth.set(name, [each]);
  }
  const classes = [...byWidth.values()].map(makeClass);
  return {
    count: (span) =>
      classes.reduce((sum, one) => sum + lastPlace(one, span) - firstPlace(one, span), endless.length),
    meeting: (span) => {
      const found = [...endless];
      for (const one of classes) {
        const end = lastPlace(one, span);
        for (let at = firstPlace(one, span); at < end; at += 1) found.push(one.items[at] as Item);
      }
      return found;
    },
  };
}

function makeClass<Item>(group: readonly Covering<Item>[]): WidthClass<Item> {
  const inOrder = group.toSorted((a, b) => a.low - b.low);
  return {
    lows: Float64Array.from(inOrder, ({ low }) => low),
    items: inOrder.map(({ item }) => item),
    widest: inOrder.reduce((most, { low, high }) => Math.max(most, high - low), 0),
  };
}

/** Both the widest stretch and the place it would begin at are rounded: what is lost by that is looked at as well. */
function firstPlace({ lows, widest }: WidthClass<unknown>, { low }: Span): number {
  const rounding = (Math.abs(low) + widest) * 2 * Number.EPSILON;
  return firstAtLeast(lows, low - widest - (Number.isFinite(rounding) ? rounding : 0));
}

function lastPlace({ lows }: WidthClass<unknown>, { high }: Span): number {
  return firstAbove(lows, high);
}
