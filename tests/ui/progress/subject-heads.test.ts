import { expect, test } from 'vitest';
import { subjectHeads } from '#ui/progress/subject-heads.ts';
import { deck, makeState, pack } from './make-state.ts';

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
