import { defaultSettings } from '#core/people/settings.ts';
import type { StudyState } from '#offline/progress/study.ts';

export const pack = {
  id: 'china-kazakhstan',
  version: 'v1',
  title: { th: 'จีนกับคาซัคสถาน', en: 'China and Kazakhstan' },
  description: { th: '', en: '' },
  ...{ factCount: 1, cardCount: 1, flags: ['CN', 'KZ'] },
  names: { th: ['จีน', 'คาซัคสถาน'], en: ['China', 'Kazakhstan'] },
};
export const deck = {
  ...{ id: 'own', title: 'My words', description: '', facts: [], notes: [] },
  ...{ version: 1, updatedAt: '2026-01-01T00:00:00.000Z' },
};

/** The study of somebody who has one pack and nothing else. */
export function makeState(changes: Partial<StudyState>): StudyState {
  return {
    ...{ account: null, settings: defaultSettings('en'), packs: [pack], decks: [], quizzes: [] },
    ...{ memories: new Map(), suspended: new Set<string>(), buried: new Map(), sync: 'synced', waiting: 0 },
    ...changes,
  };
}
