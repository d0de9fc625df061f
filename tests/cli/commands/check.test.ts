import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '#cli/run.ts';
import { makeTerminal } from '#tests/cli/make-terminal.ts';
import { smallContent, smallShapes } from '#tests/core/facts/small-content.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jamdee-check-'));
  await mkdir(path.join(folder, 'content', 'schema'), { recursive: true });
  await writeFile(path.join(folder, 'content', 'shapes.yaml'), smallShapes);
  for (const [pack, files] of Object.entries(smallContent)) {
    await mkdir(path.join(folder, 'content', pack));
    for (const [name, text] of Object.entries(files))
      await writeFile(path.join(folder, 'content', pack, name), text);
  }
});

afterEach(() => rm(folder, { recursive: true }));

async function plant(find: string, put: string): Promise<void> {
  const file = path.join(folder, 'content', 'trade', 'facts.yaml');
  await writeFile(file, (smallContent.trade['facts.yaml'] ?? '').replace(find, put));
}

describe('check', () => {
  it('finds no problem in content that is right', async () => {
    const { terminal, out, errors } = makeTerminal(folder);
    expect(await run(['check', 'content'], terminal)).toBe(0);
    expect(errors).toEqual([]);
    expect(out).toEqual(['packs: 2, facts: 3; no problem found']);
  });

  it('tells which questions a change withdrew, and which it made possible', async () => {
    await cp(path.join(folder, 'content'), path.join(folder, 'before'), { recursive: true });
    await plant('value: 2008-07', 'value: 2016/..');
    const { terminal, out } = makeTerminal(folder);
    await run(['check', 'content', '--against', 'before'], terminal);
    expect(out.filter((line) => line.startsWith('withdrawn: ')).length).toBeGreaterThan(0);
    expect(out.at(-1)).toMatch(/^questions withdrawn: [1-9]\d*, new: \d+$/);
    const same = makeTerminal(folder);
    expect(await run(['check', 'before', '--against', 'before'], same.terminal)).toBe(0);
    expect(same.out.at(-1)).toBe('packs: 2, facts: 3; no problem found');
    expect(same.out).toContain('questions withdrawn: 0, new: 0');
  });

  it('has nothing to hold content against where there is none', async () => {
    const { terminal, errors } = makeTerminal(folder);
    expect(await run(['check', 'content', '--against', 'nowhere'], terminal)).toBe(2);
    expect(errors.join('\n')).toContain('nowhere');
  });

  it('reports every problem at once, with file, line and remedy, and exits 1', async () => {
    await plant(
      'subject: vietnam\n    host: kazakhstan\n    value: 2008-07',
      'subject: vietnan\n    host: kazakstan\n    value: soon',
    );
    const { terminal, out, errors } = makeTerminal(folder);
    expect(await run(['check', 'content'], terminal)).toBe(1);
    expect(out).toEqual([]);
    const heads = errors.filter((line) => /^\S+:\d+:\d+ /.test(line));
    expect(heads).toEqual([
      'content/trade/facts.yaml:5:14 unknown-entity',
      'content/trade/facts.yaml:6:11 unknown-entity',
      'content/trade/facts.yaml:7:12 bad-date',
    ]);
    expect(errors.filter((line) => line.startsWith('  remedy: '))).toHaveLength(3);
    expect(errors.at(-1)).toBe('problems: 3');
  });

  it('prints one JSON object a problem for programs', async () => {
    await plant('host: kazakhstan', 'host: kazakstan');
    const { terminal, out, errors } = makeTerminal(folder);
    expect(await run(['check', 'content/trade', '--format', 'jsonl'], terminal)).toBe(1);
    expect(errors).toEqual([]);
    expect(out.map((line) => JSON.parse(line))).toEqual([
      {
        code: 'unknown-entity',
        file: 'content/trade/facts.yaml',
        line: 6,
        column: 11,
        item: 'embassy',
        found: 'kazakstan',
        message: 'there is no entity kazakstan',
        expected: 'an id of entities.yaml of the pack or of base, such as kazakhstan',
        remedy: 'correct the spelling or add the entity',
      },
    ]);
  });

  it('speaks Thai when asked', async () => {
    await plant('value: 2008-07', 'value: soon');
    const { terminal, errors } = makeTerminal(folder);
    await run(['check', 'content/trade', '--locale', 'th'], terminal);
    expect(errors.join('\n')).toContain('soon ไม่ใช่วันที่');
  });

  it('shows the problems of one pack only when given its folder', async () => {
    const file = path.join(folder, 'content', 'base', 'entities.yaml');
    await writeFile(
      file,
      (smallContent.base['entities.yaml'] ?? '').replace('kind: organisation', 'kind: club'),
    );
    const { terminal } = makeTerminal(folder);
    expect(await run(['check', 'content/trade'], terminal)).toBe(0);
    expect(await run(['check', 'content'], terminal)).toBe(1);
  });
});
