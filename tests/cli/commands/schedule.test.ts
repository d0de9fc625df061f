import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from '#cli/run.ts';

async function schedule(lines: readonly string[], ...words: string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  const status = await run(['schedule', ...words], {
    out: (line) => printed.push(line),
    error: (line) => errors.push(line),
    input: async function* () {
      yield* lines;
    },
    folder: '.',
  });
  return {
    status,
    printed,
    errors,
    rows: () => printed.map((line): Record<string, unknown> => JSON.parse(line)),
  };
}

const review = (card: string, rating: number, reviewedAt: string, id?: string) =>
  JSON.stringify({ ...(id === undefined ? {} : { id }), card, rating, reviewedAt });

const daily = [0, 0, 1, 4, 12, 33].map((day, index) => {
  const at = new Date(Date.UTC(2026, 0, 1 + day, 5, index)).toISOString();
  return review('a', index === 0 ? 1 : 3, at, `r${index}`);
});

test('the six reviews every FSRS-6 is checked with give stability 53.6269 and difficulty 6.35749', async () => {
  const { status, rows } = await schedule(daily, '--no-fuzz', '--format', 'jsonl');
  const [row] = rows();
  expect(status).toBe(0);
  expect(Math.abs(Number(row?.stability) / 53.6269 - 1)).toBeLessThan(1e-4);
  expect(Math.abs(Number(row?.difficulty) / 6.35749 - 1)).toBeLessThan(1e-4);
  expect(Object.keys(row ?? {})).toEqual([
    'card',
    'stability',
    'difficulty',
    'intervalDays',
    'dueAt',
    'reps',
    'lapses',
  ]);
  expect(row).toMatchObject({
    card: 'a',
    intervalDays: 54,
    dueAt: '2026-03-29T04:00:00+07:00',
    reps: 6,
    lapses: 0,
  });
});

test('lines in any order, repeated under their ids, give the same', async () => {
  const { printed } = await schedule(daily);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...daily, ...daily], { minLength: 12, maxLength: 12 }),
      async (lines) => {
        expect((await schedule(lines)).printed).toEqual(printed);
      },
    ),
  );
});

test('within steps the interval is 0 and the card is due after the step, in the zone asked for', async () => {
  const { rows } = await schedule([
    review('b', 2, '2026-01-01T05:00:00Z'),
    review('a', 1, '2026-01-01T12:00:00+07:00'),
  ]);
  expect(rows()).toMatchObject([
    { card: 'a', intervalDays: 0, dueAt: '2026-01-01T12:01:00+07:00' },
    { card: 'b', intervalDays: 0, dueAt: '2026-01-01T12:05:30+07:00' },
  ]);
  const berlin = await schedule(
    [review('a', 1, '2026-01-01T12:00:00+07:00')],
    '--time-zone',
    'Europe/Berlin',
  );
  expect(berlin.rows()).toMatchObject([{ dueAt: '2026-01-01T06:01:00+01:00' }]);
});

test('time zone and day start decide the study day, the offset only the instant', async () => {
  const lines = [
    review('a', 4, '2026-01-01T20:00:00-05:00', '1'),
    review('a', 3, '2026-01-02T02:00:00+00:00', '2'),
  ];
  const elapsed = async (...words: string[]) =>
    (await schedule(lines, '--trace', ...words)).rows().map((row) => row.elapsedDays);
  // 08:00 and 09:00 of 2 January in Bangkok.
  expect(await elapsed()).toEqual([0, 0]);
  expect(await elapsed('--day-start', '9')).toEqual([0, 1]);
  expect(await elapsed('--time-zone', 'Etc/GMT+2', '--day-start', '0')).toEqual([0, 1]);
});

test('the trace gives one line a review, in time order over all cards, with what was known before', async () => {
  const lines = [
    review('b', 3, '2026-01-05T12:00:00+07:00', '3'),
    review('a', 3, '2026-01-08T12:00:00+07:00', '4'),
    review('a', 4, '2026-01-01T12:00:00+07:00', '1'),
    review('a', 1, '2026-01-10T12:00:00+07:00'),
  ];
  const rows = (await schedule(lines, '--trace', '--no-fuzz')).rows();
  expect(rows.map((row) => row.id)).toEqual(['1', '3', '4', null]);
  expect(rows.map((row) => row.state)).toEqual(['learning', 'learning', 'review', 'review']);
  expect(rows.map((row) => row.elapsedDays)).toEqual([0, 0, 7, 2]);
  expect(rows[0]).toMatchObject({ reviewedAt: '2026-01-01T12:00:00+07:00', retrievability: null });
  expect(rows[2]?.retrievability).toBeGreaterThan(0.9);
});

test('steps can be given, or be none', async () => {
  const [line] = [review('a', 3, '2026-01-01T12:00:00+07:00')];
  const row = async (...words: string[]) => (await schedule([line], ...words)).rows()[0];
  expect(await row('--steps', '30s 2h')).toMatchObject({
    dueAt: '2026-01-01T14:00:00+07:00',
    intervalDays: 0,
  });
  expect(await row('--steps', 'none')).toMatchObject({ dueAt: '2026-01-03T04:00:00+07:00', intervalDays: 2 });
  const forgotten = [
    review('a', 4, '2026-01-01T12:00:00+07:00'),
    review('a', 1, '2026-01-09T12:00:00+07:00'),
  ];
  const { rows } = await schedule(forgotten, '--relearning-steps', 'none');
  expect(rows()).toMatchObject([{ lapses: 1, intervalDays: 1 }]);
});

test('a higher retention gives shorter intervals', async () => {
  const interval = async (retention: string) =>
    (await schedule(daily, '--no-fuzz', '--retention', retention)).rows()[0]?.intervalDays;
  expect(Number(await interval('0.95'))).toBeLessThan(Number(await interval('0.8')));
});

test('fuzz moves an interval, the same way every time', async () => {
  const cards = Array.from({ length: 30 }, (_, index) => review(`c${index}`, 4, '2026-01-01T12:00:00+07:00'));
  const { printed, rows } = await schedule(cards);
  expect((await schedule(cards)).printed).toEqual(printed);
  expect(new Set(rows().map((row) => row.intervalDays)).size).toBeGreaterThan(1);
  const steady = (await schedule(cards, '--no-fuzz')).rows();
  expect(new Set(steady.map((row) => row.intervalDays))).toEqual(new Set([8]));
});

test.each([
  ['{"card":"a","rating":5,"reviewedAt":"2026-01-01T12:00:00+07:00"}', 'rating is not 1, 2, 3 or 4'],
  ['{"card":"a","rating":"3","reviewedAt":"2026-01-01T12:00:00+07:00"}', 'rating is not 1, 2, 3 or 4'],
  [
    '{"card":"a","rating":3,"reviewedAt":"yesterday"}',
    'reviewedAt is not an ISO time with seconds and offset',
  ],
  [
    '{"card":"a","rating":3,"reviewedAt":"2026-02-30T12:00:00Z"}',
    'reviewedAt is not an ISO time with seconds and offset',
  ],
  ['{"card":"a","rating":3}', 'reviewedAt is not an ISO time with seconds and offset'],
  ['{"rating":3,"reviewedAt":"2026-01-01T12:00:00Z"}', 'card is missing or not a text'],
  ['{"id":7,"card":"a","rating":3,"reviewedAt":"2026-01-01T12:00:00Z"}', 'id is not a text'],
  ['[1,2]', 'is not a JSON object'],
  ['{"card":', 'is not a JSON object'],
])('%s is reported with its line and the others go on', async (bad, error) => {
  const { status, rows } = await schedule([daily[0] ?? '', '', bad, daily[1] ?? '']);
  expect(status).toBe(1);
  expect(rows()).toMatchObject([
    { line: 3, error },
    { card: 'a', reps: 2 },
  ]);
});

test('an id that comes again with other content is an error, and the first stands', async () => {
  const first = review('a', 3, '2026-01-01T12:00:00+07:00', 'x');
  const sameInstant = review('a', 3, '2026-01-01T05:00:00Z', 'x');
  expect((await schedule([first, sameInstant])).status).toBe(0);
  const { status, rows } = await schedule([first, review('b', 3, '2026-01-01T12:00:00+07:00', 'x')]);
  expect(status).toBe(1);
  expect(rows()).toMatchObject([
    { line: 2, error: 'id x came before with other content' },
    { card: 'a', reps: 1 },
  ]);
});

test.each([
  ['--time-zone', 'Asia/Atlantis'],
  ['--day-start', '24'],
  ['--day-start', '1.5'],
  ['--retention', '0'],
  ['--retention', 'high'],
  ['--steps', '10 minutes'],
  ['--relearning-steps', ''],
  ['--format', 'xml'],
])('%s %j is wrong usage', async (name, value) => {
  const { status, printed, errors } = await schedule(daily, name, value);
  expect(status).toBe(2);
  expect(printed).toEqual([]);
  expect(errors.join('\n')).toContain(name);
});

test('text for people: a line a card, problems apart', async () => {
  const { printed, errors } = await schedule([...daily, 'nonsense'], '--format', 'text', '--no-fuzz');
  expect(printed).toHaveLength(1);
  expect(printed[0]).toContain('card a');
  expect(printed[0]).toContain('dueAt 2026-03-29T04:00:00+07:00');
  expect(errors).toEqual([
    'line 7: is not a JSON object',
    'jamdee schedule: lines that could not be read: 1; the others are replayed.',
  ]);
});

test('no reviews give no lines', async () => {
  expect(await schedule([])).toMatchObject({ status: 0, printed: [] });
});
