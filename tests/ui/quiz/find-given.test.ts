import { expect, test } from 'vitest';
import type { AnsweredEvent } from '#core/progress/event.ts';
import { ask } from '#core/questions/ask.ts';
import { makeAnswered, makeId, makeStored } from '#tests/core/progress/make-stored.ts';
import { english, makeBase, makeVisit } from '#tests/core/questions/make-base.ts';
import { findGiven } from '#ui/quiz/find-given.ts';

const attempt = makeId(900);
const base = makeBase(
  ['fr', 'de', 'it', 'es'].map((host, index) =>
    makeVisit(`v${index}`, 'ann', host, String(1991 + 4 * index)),
  ),
);
const asked = ask(base, { fact: 'v1', ask: 'value' }, 'multiple-choice', english, 1);
if (!asked.ok || asked.question.kind !== 'multiple-choice') throw new Error('not asked');
const { question } = asked;

function answered(more: Partial<AnsweredEvent> = {}) {
  const { id, kind, options, facts } = question;
  const seen = { question: id, kind, options, facts, answer: question.correct[0] };
  const quiz = { attempt, deck: 'p', ordinal: 0 };
  return makeStored(1, 0, { ...makeAnswered({ ...seen, quiz }), ...more }).event;
}

const places = (...events: Parameters<typeof findGiven>[0]) => [
  ...findGiven(events, attempt, [question]).keys(),
];

test('an answer to the question as it stands is found again', () => {
  expect(places(answered())).toEqual([0]);
});

test.each<[string, Partial<AnsweredEvent>]>([
  ['another question', { question: 'other' }],
  ['options of other words', { options: question.options.map((option) => ({ ...option, text: '1066' })) }],
  [
    'the same options in another order',
    { options: question.options.map((option, place) => ({ ...option, id: `o${4 - place}` })) },
  ],
  ['fewer options', { options: question.options.slice(1) }],
  ['an older revision of its fact', { facts: question.facts.map(({ id }) => ({ id, revision: 'old' })) }],
  ['another attempt', { quiz: { attempt: makeId(901), deck: 'p', ordinal: 0 } }],
  ['a place the quiz does not have', { quiz: { attempt, deck: 'p', ordinal: 1 } }],
])('an answer to %s is not taken for one to this', (_, more) => {
  expect(places(answered(more))).toEqual([]);
});

test('an answer taken back leaves the question open, and an overruled one says so', () => {
  const undone = makeStored(2, 1, { type: 'undone', undoes: makeId(1) }).event;
  expect(places(answered(), undone)).toEqual([]);
  const overruled = makeStored(2, 1, { type: 'overridden', overrides: makeId(1) }).event;
  expect(findGiven([answered(), overruled], attempt, [question]).get(0)?.overridden).toBe(true);
});
