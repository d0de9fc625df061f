import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDraft, noteProblems } from '#core/decks/check-draft.ts';
import { deckLimits, type Note } from '#core/decks/deck.ts';
import { newDraft } from '#core/decks/deck-draft.ts';
import { deckSchema } from '#core/decks/deck-schema.ts';
import { anyText } from '#tests/arbitraries/any-text.ts';

const id = '11111111-1111-4111-8111-111111111111';
const good = { ...newDraft(id), title: 'Title' };

test('a new deck lacks only its title', () => {
  expect(checkDraft(newDraft(id))).toEqual([{ place: 'title', problem: 'empty', limit: deckLimits.title }]);
  expect(checkDraft(good)).toEqual([]);
});

test('what is too long says how long it may be', () => {
  expect(checkDraft({ ...good, title: 'x'.repeat(121), description: 'x'.repeat(1001) })).toEqual([
    { place: 'title', problem: 'too-long', limit: 120 },
    { place: 'description', problem: 'too-long', limit: 1000 },
  ]);
});

test.each([
  [
    { form: 'basic', front: ' ', back: '' },
    [
      ['front', 'empty'],
      ['back', 'empty'],
    ],
  ],
  [{ form: 'basic', front: 'a', back: 'b\0' }, [['back', 'unreadable']]],
  [{ form: 'cloze', text: 'no gap' }, [['text', 'no-gap']]],
  [{ form: 'cloze', text: '{{1::open' }, [['text', 'not-closed']]],
  [{ form: 'cloze', text: '{{x::a}}' }, [['text', 'bad-number']]],
  [{ form: 'cloze', text: '{{1:: }}' }, [['text', 'empty-gap']]],
  [{ form: 'cloze', text: '{{1::a {{2::b}}' }, [['text', 'nested']]],
  [{ form: 'cloze', text: '' }, [['text', 'empty']]],
  [{ form: 'cloze', text: '{{1::Hanoi::a city}}' }, []],
] as const)('the note %j has the problems %j', (note, problems) => {
  const found = noteProblems({ id: 'n', ...note });
  expect(found.map((problem) => [problem.place === 'note' && problem.field, problem.problem])).toEqual(
    problems,
  );
});

const texts = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'x',
    '{{1::a}}',
    '{{2::b::c}} d',
    '{{1::',
    '{{0::a}}',
    'a\0',
    '\ud800',
    'x'.repeat(2001),
  ),
  anyText(130),
);
const notes: fc.Arbitrary<Note> = fc.oneof(
  fc.record({ id: fc.uuid(), form: fc.constant('basic' as const), front: texts, back: texts }),
  fc.record({ id: fc.uuid(), form: fc.constant('cloze' as const), text: texts }),
);

test('a draft has no problem exactly when the server takes the deck', () => {
  const drafts = fc.record({
    title: texts,
    description: texts,
    notes: fc.uniqueArray(notes, { maxLength: 3, selector: ({ id }) => id }),
    many: fc.constantFrom(0, deckLimits.facts, deckLimits.facts + 1),
  });
  fc.assert(
    fc.property(drafts, ({ many, ...rest }) => {
      const draft = {
        ...newDraft(id),
        ...rest,
        facts: Array.from({ length: many }, (_, index) => `f${index}`),
      };
      const taken = deckSchema.safeParse({ ...draft, updatedAt: '2026-01-01T00:00:00.000Z' }).success;
      expect(checkDraft(draft).length === 0).toBe(taken);
    }),
  );
});
