import { expect, test } from 'vitest';
import { defaultSettings } from '#core/people/settings.ts';
import type { StudyState } from '#offline/progress/study.ts';
import { subjectHeads } from '#ui/progress/subject-heads.ts';

const pack = {
  id: 'china-kazakhstan',
  version: 'v1',
  title: { th: 'จีนกับคาซัคสถาน', en: 'China and Kazakhstan' },
  description: { th: '', en: '' },
  ...{ factCount: 1, cardCount: 1, flags: ['CN', 'KZ'] },
  names: { th: ['จีน', 'คาซัคสถาน'], en: ['China', 'Kazakhstan'] },
};
const deck = {
  ...{ id: 'own', title: 'My words', description: '', facts: [], notes: [] },
  ...{ version: 1, updatedAt: '2026-01-01T00:00:00.000Z' },
};

function makeState(changes: Partial<StudyState>): StudyState {
  return {
    ...{ account: null, settings: defaultSettings('en'), packs: [pack], decks: [], quizzes: [] },
    ...{ memories: new Map(), suspended: new Set<string>(), buried: new Map(), sync: 'synced', waiting: 0 },
    ...changes,
  };
}

test('packs are named in the reader’s language, with the names that are kept whole', () => {
  const [head] = subjectHeads(makeState({}));
  expect(head).toEqual({
    ...{ id: 'china-kazakhstan', title: 'China and Kazakhstan' },
    ...{ names: ['China', 'Kazakhstan'], flags: ['CN', 'KZ'] },
  });
});

test('decks of one’s own follow the packs, with the title they were given', () => {
  const heads = subjectHeads(makeState({ decks: [deck] }));
  expect(heads.map(({ id, title }) => [id, title])).toEqual([
    ['china-kazakhstan', 'China and Kazakhstan'],
    ['own', 'My words'],
  ]);
});

test('an older server, which sends no names, is still understood', () => {
  const { names: _, ...older } = pack;
  expect(subjectHeads(makeState({ packs: [older] }))[0]?.names).toEqual([]);
});
