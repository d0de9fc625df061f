import { expect, test } from 'vitest';
import { defaultSettings } from '#core/people/settings.ts';
import type { StudyState } from '#offline/progress/study.ts';
import { hasSubject } from '#ui/progress/has-subject.ts';

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

test('whether there is such a subject is said only once the server was heard', () => {
  expect(hasSubject(makeState({}), 'china-kazakhstan')).toBe(true);
  expect(hasSubject(makeState({ decks: [deck] }), 'own')).toBe(true);
  expect(hasSubject(makeState({ sync: 'syncing' }), 'nope')).toBe('unknown');
  expect(hasSubject(makeState({ packs: [], sync: 'offline' }), 'nope')).toBe('unknown');
  expect(hasSubject(makeState({}), 'nope')).toBe(false);
  expect(hasSubject(makeState({ sync: 'offline' }), 'nope')).toBe(false);
});
