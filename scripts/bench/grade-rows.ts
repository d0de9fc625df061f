import { longestAnswer } from '#core/basics/longest-answer.ts';
import { grade } from '#core/grading/grade.ts';
import type { Expected } from '#core/questions/question.ts';
import { type Contestant, race } from './race.ts';
import type { Row } from './row.ts';

const rivals = Array.from({ length: 250 }, (_, index) => [`Country of ${index}`, `ประเทศที่ ${index}`]);
/** What makes each grader work longest: it is understood to its end, and means nothing. */
const hard: Readonly<Record<string, { readonly expected: Expected; readonly piece: string }>> = {
  date: { expected: { kind: 'date', edtf: '2025-05-05/2025-05-12' }, piece: '5 ถึง ' },
  amount: { expected: { kind: 'quantity', amount: 62_500, unit: 'people', step: 1 }, piece: '1 ล้าน ' },
  'name beside 250 others': {
    expected: { kind: 'name', names: ['คาซัคสถาน', 'Kazakhstan'], rivals },
    piece: 'the คา่ซัค ',
  },
};
const lengths = { long: longestAnswer, short: longestAnswer / 4 };

/** Grading the longest answer that is read at all beside one a quarter as long: linear is 4, and what is fixed makes it less. */
export async function gradeRows(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [name, { expected, piece }] of Object.entries(hard)) {
    const contestants = Object.entries(lengths).map(([size, length]): Contestant => {
      const answer = piece.repeat(length).slice(0, length);
      return {
        name: size,
        run: () => {
          for (let count = 0; count < 20; count += 1) grade(expected, answer, 'th');
          return 20;
        },
      };
    });
    const rates = await race(contestants, { rounds: 5, turnMs: 200 });
    const [long, short] = [1000 / (rates.get('long') ?? 0), 1000 / (rates.get('short') ?? 0)];
    rows.push({
      what: `grading the longest ${name}`,
      measured: `${long.toFixed(3)} ms`,
      control: `${short.toFixed(3)} ms for a quarter`,
      ratio: long / short,
      goal: 'at most 6, below 5 ms',
    });
  }
  return rows;
}
