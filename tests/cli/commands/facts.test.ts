import { describe, expect, it } from 'vitest';
import { run } from '#cli/run.ts';
import { makeTerminal } from '#tests/cli/make-terminal.ts';

describe('facts', () => {
  it('prints one JSON object a fact and nothing else', async () => {
    const { terminal, out } = makeTerminal();
    await run(['facts', '--pack', 'vietnam-kazakhstan', '--format', 'jsonl'], terminal);
    expect(out.length).toBeGreaterThan(50);
    for (const line of out) {
      const record = JSON.parse(line);
      expect(Object.keys(record)).toEqual([
        'id',
        'revision',
        'pack',
        'property',
        'subject',
        'value',
        'qualifiers',
        'status',
        'statement',
        'source',
        'disputes',
      ]);
      expect(record.pack).toBe('vietnam-kazakhstan');
      expect(record.revision).toMatch(/^[0-9a-f]{12}$/);
    }
  });

  it('prints the statement in both languages and the source for people', async () => {
    const { terminal, out } = makeTerminal();
    await run(['facts', '--pack', 'vietnam-kazakhstan'], terminal);
    const at = out.findIndex((line) => line.startsWith('vn-kz-relations-established '));
    expect(out[at + 1]).toMatch(/1992/);
    expect(out[at + 2]).toMatch(/2535/);
    expect(out[at + 3]).toMatch(/^ {2}vietnam-kazakhstan: 000_99994eb14efdcdd7\.txt, paragraph 6$/);
  });
});
