import { expect, it } from 'vitest';
import { longestLine, readLines } from '#cli/read-lines.ts';

async function linesOf(...chunks: readonly Uint8Array[]): Promise<readonly string[]> {
  const stream = (async function* () {
    yield* chunks;
  })();
  const lines: string[] = [];
  for await (const line of readLines(stream)) lines.push(line);
  return lines;
}

const bytes = (text: string) => new TextEncoder().encode(text);

it('cuts at line feeds only, wherever the chunks end', async () => {
  expect(await linesOf(bytes('a\nb'), bytes('c\n\n'), bytes('d\u2028e\n'))).toEqual([
    'a',
    'bc',
    '',
    'd\u2028e',
  ]);
});

it('gives a last line without its line feed, and nothing for no input', async () => {
  expect(await linesOf(bytes('a\nb'))).toEqual(['a', 'b']);
  expect(await linesOf()).toEqual([]);
});

it('keeps a letter whole that two chunks share', async () => {
  const whole = bytes('จำดี\n');
  expect(await linesOf(whole.slice(0, 4), whole.slice(4))).toEqual(['จำดี']);
});

it('keeps of an endless line only so much that it can be told, and the next line whole', async () => {
  const part = bytes('x'.repeat(1_000_000));
  const [endless, next] = await linesOf(...Array.from({ length: 9 }, () => part), bytes('\nnext'));
  expect(endless?.length).toBe(longestLine + 1);
  expect(next).toBe('next');
});
