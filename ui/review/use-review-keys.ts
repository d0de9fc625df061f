'use client';

import { useEffect } from 'react';
import type { Rating } from '#core/scheduling/memory.ts';
import type { ReviewSitting } from '#ui/review/use-sitting.ts';

interface Keys {
  readonly enabled: boolean;
  readonly isShown: boolean;
  readonly show: () => void;
  readonly buttons: 2 | 4;
  readonly sitting: ReviewSitting;
}

/** What a key means in a review. */
export type KeyCommand = { readonly do: 'show' | 'undo' } | { readonly do: 'rate'; readonly rating: Rating };

/** A pressed key: what it types, and where it is, since a Thai keyboard types neither digits nor U there. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code'>;

/** Space or Enter shows, then rates Good; 1 to 4 rate what is shown; U undoes. null for every other key. */
export function commandOfKey({ key, code }: PressedKey, isShown: boolean, buttons: 2 | 4): KeyCommand | null {
  if (key.toLowerCase() === 'u' || (code === 'KeyU' && key > '~')) return { do: 'undo' };
  if (key === ' ' || key === 'Enter') return isShown ? { do: 'rate', rating: 3 } : { do: 'show' };
  const ratings: readonly Rating[] = buttons === 2 ? [1, 3] : [1, 2, 3, 4];
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? key;
  const rating = isShown ? ratings[Number(digit) - 1] : undefined;
  return rating === undefined ? null : { do: 'rate', rating };
}

/** Obeys the keys of a review. Keys meant for a field, a button, a menu or the browser are left to them. */
export function useReviewKeys(keys: Keys): void {
  useEffect(() => {
    if (!keys.enabled) return;
    const onKey = (event: KeyboardEvent) => obey(event, keys);
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [keys]);
}

function obey(event: KeyboardEvent, { isShown, show, buttons, sitting }: Keys): void {
  const command = isForReview(event) ? commandOfKey(event, isShown, buttons) : null;
  if (!command) return;
  event.preventDefault();
  if (command.do === 'show') show();
  else if (command.do === 'rate') sitting.rate(command.rating);
  else if (sitting.canUndo) void sitting.undo();
}

const ownKeys = 'input, textarea, select, button, a, [role=menu], [role=dialog]';

function isForReview(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return false;
  return !(event.target instanceof HTMLElement && event.target.closest(ownKeys));
}
