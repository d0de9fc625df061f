import { expect, test } from 'vitest';
import { withdrawnLines } from '#cli/words/withdrawn-lines.ts';

const card = { fact: 'embassy', ask: 'value' };

test('says which questions are no longer asked, why, and how many are left out', () => {
  const cards = [{ card, kinds: ['cloze', 'true-false'], reason: 'disputed' }] as const;
  expect(withdrawnLines({ count: 14, kinds: [], cards, more: 6 })).toEqual([
    '14 questions are no longer asked:',
    '  embassy (value; cloze, true-false): another fact disputes it',
    '  and 6 more; "jamdee check --against FOLDER" lists all',
  ]);
});

test('is silent where nothing was withdrawn', () => {
  expect(withdrawnLines({ count: 0, kinds: [], cards: [], more: 0 })).toEqual([]);
});
