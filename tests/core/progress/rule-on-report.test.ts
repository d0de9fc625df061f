import { describe, expect, test } from 'vitest';
import { possibleDecisions, type ReportMatter, ruleOnReport } from '#core/progress/rule-on-report.ts';
import { makeBase, makeEntity, makeVisit } from '#tests/core/questions/make-base.ts';

const base = makeBase([makeVisit('v1', 'ann', 'oz', '2012')], {
  entities: [makeEntity('oz', 'country', { aliases: { th: ['ออซ'], en: ['Ozland'] } })],
});
const host = (answer: ReportMatter['answer']): ReportMatter => ({ card: 'fact:v1#host', answer });

describe('an answer accepted as a name', () => {
  test('becomes an alias of the entity asked for, in the language it is written in', () => {
    expect(ruleOnReport(base, host(' Land of Oz '), 'alias')).toEqual({
      ok: true,
      amendment: { kind: 'alias', entity: 'oz', locale: 'en', text: 'Land of Oz' },
    });
    expect(ruleOnReport(base, host('แดนออซ'), 'alias')).toMatchObject({ amendment: { locale: 'th' } });
  });

  test.each([
    ['is known already', host('OZLAND'), 'known-name'],
    ['is the name of another entity', host('Name pern'), 'other-name'],
    ['is no name', host('1992'), 'impossible'],
    ['is an option that was picked', host(['o1']), 'impossible'],
    ['is not there', host(null), 'impossible'],
    ['is an answer to a question for a date', { card: 'fact:v1#value', answer: 'Oz' }, 'impossible'],
    ['answers what is gone', { card: 'fact:gone#host', answer: 'Oz' }, 'impossible'],
    ['answers a note', { card: 'note:n1#1', answer: 'Oz' }, 'impossible'],
  ] as const)('is refused where it %s', (_, matter, reason) => {
    expect(ruleOnReport(base, matter, 'alias')).toEqual({ ok: false, reason });
  });
});

test('a withdrawal withholds the card, a correction as long as the fact says the same', () => {
  expect(ruleOnReport(base, host(null), 'withdrawal')).toEqual({
    ok: true,
    amendment: { kind: 'withdrawal', fact: 'v1', ask: 'host' },
  });
  expect(ruleOnReport(base, host(null), 'correction')).toEqual({
    ok: true,
    amendment: { kind: 'correction', fact: 'v1', ask: 'host', revision: 'r-v1' },
  });
});

test('only what can be decided is offered', () => {
  expect(possibleDecisions(base, host('Land of Oz'))).toEqual([
    'alias',
    'revision',
    'correction',
    'withdrawal',
    'decline',
  ]);
  expect(possibleDecisions(base, host(null))).toEqual(['revision', 'correction', 'withdrawal', 'decline']);
  expect(possibleDecisions(base, { card: 'note:n1#1', answer: 'x' })).toEqual(['correction', 'decline']);
  expect(possibleDecisions(base, { card: 'fact:gone#value', answer: 'x' })).toEqual(['decline']);
});

test('a note is corrected by its owner: nothing follows for the library', () => {
  expect(ruleOnReport(base, { card: 'note:n1#1', answer: null }, 'correction')).toEqual({
    ok: true,
    amendment: null,
  });
});
