import { expect, it } from 'vitest';
import { longestLine } from '#cli/read-lines.ts';
import { run } from '#cli/run.ts';

async function grade(lines: readonly string[], ...words: string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  const status = await run(['grade', ...words], {
    out: (line) => printed.push(line),
    error: (line) => errors.push(line),
    input: async function* () {
      yield* lines;
    },
    folder: '.',
  });
  return { status, errors, printed, rows: () => printed.map((line): unknown => JSON.parse(line)) };
}

const day = { kind: 'date', edtf: '1992-06-29' };
const request = (expected: unknown, answer: unknown, locale: unknown = 'th') =>
  JSON.stringify({ expected, answer, locale });

it('answers each line with its verdict, in order', async () => {
  const { status, rows, errors } = await grade([
    request(day, '29 มิ.ย. 2535'),
    request({ kind: 'quantity', amount: 349_200_000, unit: 'USD', step: 100_000 }, '349.2 billion', 'en'),
    request({ kind: 'name', names: ['Iran'], rivals: [['Iraq']] }, 'Iraq', 'en'),
    request(day, 1992),
  ]);
  expect(rows()).toEqual([
    { verdict: 'correct', score: 1, reason: 'other-era' },
    { verdict: 'incorrect', score: 0, reason: 'scale' },
    { verdict: 'incorrect', score: 0, reason: 'rival' },
    { verdict: 'partial', score: 0.5, reason: 'less-precise' },
  ]);
  expect({ status, errors }).toEqual({ status: 0, errors: [] });
});

it('holds what is added to a year against the date it is known by, where a question has that', async () => {
  const year = { kind: 'date', edtf: '1992' };
  const known = { ...year, dated: '1992-06-29' };
  const { rows } = await grade([
    request(year, '28 June 1992', 'en'),
    request(known, '28 June 1992', 'en'),
    request({ kind: 'numerical', answer: known }, '29 June 1992', 'en'),
    request({ ...year, dated: 'summer' }, '1992', 'en'),
  ]);
  expect(rows()).toMatchObject([
    { verdict: 'correct', reason: 'more-precise-than-asked' },
    { verdict: 'partial', score: 0.5, reason: 'some' },
    { verdict: 'correct', reason: 'more-precise-than-asked' },
    { line: 4, error: expect.stringContaining('dated') },
  ]);
});

it('takes a whole question, with all that stands in it', async () => {
  const question = {
    ...{ id: 'q1', locale: 'en', pack: 'p', seed: 1, cards: [], facts: [], stem: 'When?', explanation: '' },
    ...{ source: { document: 'd', paragraph: 1 }, query: {}, chance: 0.5 },
  };
  const options = [
    { id: 'o1', text: '1992', value: { kind: 'date', edtf: '1992' } },
    { id: 'o2', text: '1993', value: null },
  ];
  const sides = ['o1', 'o2', 'o3', 'o4', 'o5'].map((id, index) => ({
    id,
    group: index < 2 ? 'left' : 'right',
  }));
  const pairs = [
    ['o1', 'o4'],
    ['o2', 'o3'],
  ];
  const answer = { kind: 'date', edtf: '1992' };
  const axis = { from: 1990, to: 1999, step: 'year' };
  const line = { axis, answer, fullCreditYears: 0, zeroCreditYears: 2 };
  const chart = { series: [{ x: 2020, amount: null, status: 'actual' }], unit: 'USD' };
  const amount = { kind: 'quantity', amount: 349_200_000, unit: 'USD', step: 100_000 };
  const { rows, status } = await grade([
    request({ ...question, kind: 'short-answer', answer: day }, 'June 29, 1992', 'en'),
    request({ ...question, kind: 'multiple-choice', options, correct: ['o1'] }, 'o1', 'en'),
    request({ ...question, kind: 'ordering', options, correct: ['o2', 'o1'] }, ['o1', 'o2'], 'en'),
    request({ ...question, kind: 'multiple-response', options, correct: ['o2'] }, ['o1', 'o2'], 'en'),
    request({ ...question, kind: 'matching', options: sides, correct: pairs }, [['o1', 'o4']], 'en'),
    request({ ...question, kind: 'timeline', ...line }, 1993, 'en'),
    request({ ...question, kind: 'timeline', ...line }, 'พ.ศ. 2535', 'th'),
    request({ ...question, kind: 'chart-gap', ...chart, options, correct: ['o1'] }, 'o1', 'en'),
    request({ ...question, kind: 'chart-gap', ...chart, answer: amount }, '349.2 million', 'en'),
  ]);
  expect(rows()).toEqual([
    { verdict: 'correct', score: 1, reason: 'exact' },
    { verdict: 'correct', score: 1, reason: 'exact' },
    { verdict: 'incorrect', score: 0, reason: 'different' },
    { verdict: 'incorrect', score: 0, reason: 'different' },
    { verdict: 'partial', score: 0.5, reason: 'some' },
    { verdict: 'partial', score: 0.5, reason: 'year-off-by-one' },
    { verdict: 'correct', score: 1, reason: 'exact' },
    { verdict: 'correct', score: 1, reason: 'exact' },
    { verdict: 'correct', score: 1, reason: 'exact' },
  ]);
  expect(status).toBe(0);
});

it.each([
  ['is not JSON', 'nonsense', 'not JSON'],
  ['is no object', '[]', 'the line'],
  ['has no answer', JSON.stringify({ expected: day, locale: 'th' }), 'answer'],
  ['has an unknown language', request(day, '1992', 'fr'), 'locale'],
  [
    'expects a day that does not exist',
    request({ kind: 'date', edtf: '1992-06-31' }, '1992'),
    'expected.edtf',
  ],
  ['expects an unknown kind', request({ kind: 'essay' }, '1992'), 'expected.kind'],
  [
    'expects a step of nothing',
    request({ kind: 'quantity', amount: 1, unit: 'x', step: 0 }, '1'),
    'expected.step',
  ],
  ['expects no name', request({ kind: 'name', names: [], rivals: [] }, 'x'), 'expected.names'],
  [
    'has a key that was not offered',
    request({ kind: 'multiple-choice', options: [{ id: 'o1' }, { id: 'o2' }], correct: ['o3'] }, 'o1'),
    'expected',
  ],
  [
    'gives credit beyond where it ends',
    request(
      { kind: 'timeline', answer: { kind: 'date', edtf: '1992' }, fullCreditYears: 3, zeroCreditYears: 3 },
      1992,
    ),
    'expected',
  ],
  ['has a chart with nothing to compare with', request({ kind: 'chart-gap', unit: 'USD' }, 'o1'), 'expected'],
  ['nests without end', '['.repeat(100_000), 'not JSON'],
  ['is endless', request(day, 'x'.repeat(longestLine)), 'longer than'],
])('reports a line that %s, goes on, and exits 1', async (_, bad, place) => {
  const { status, rows, errors } = await grade([request(day, '1992'), '', bad, request(day, '1992-06-29')]);
  expect(rows()).toEqual([
    { verdict: 'partial', score: 0.5, reason: 'less-precise' },
    { line: 3, error: expect.stringContaining(place) },
    { verdict: 'correct', score: 1, reason: 'exact' },
  ]);
  expect(status).toBe(1);
  expect(errors.join()).toContain('1 of 4 lines');
});

it('answers before the next line is there', async () => {
  const printed: string[] = [];
  let printedAtSecondLine = -1;
  await run(['grade'], {
    out: (line) => printed.push(line),
    error: () => undefined,
    input: async function* () {
      yield request(day, '1992');
      printedAtSecondLine = printed.length;
      yield request(day, '1993');
    },
    folder: '.',
  });
  expect(printedAtSecondLine).toBe(1);
});

it('prints JSON Lines unless text is asked for; problems of a text go to standard error', async () => {
  const lines = [request(day, '1992'), 'nonsense'];
  expect((await grade(lines, '--format', 'jsonl')).printed).toEqual((await grade(lines)).printed);
  const text = await grade(lines, '--format', 'text');
  expect(text.printed).toEqual(['line 1: partial (less-precise), score 0.5']);
  expect(text.errors[0]).toMatch(/^line 2: not JSON/);
  expect(text.status).toBe(1);
  expect((await grade([], '--format', 'csv')).status).toBe(2);
});
