import { describe, expect, test } from 'vitest';
import { amendPacks } from '#core/facts/amendment.ts';
import { type CorrectionDraft, correctionDraftSchema } from '#core/progress/correction-draft.ts';
import { entitiesFor, readCorrection, ruleOnCorrection } from '#core/progress/read-correction.ts';
import {
  makeBase,
  makeEntity,
  makeSlot,
  makeVisit,
  makeVisitProperty,
} from '#tests/core/questions/make-base.ts';

const statement = { th: 'แอนไปออซเมื่อเดือนกรกฎาคม พ.ศ. 2551', en: 'Ann went to Oz in July 2008.' };
const fact = makeVisit('v1', 'ann', 'oz', '2008-07', { statement });
const base = makeBase([fact, makeVisit('v2', 'ann', 'pern', '2012')]);
const reason = { th: ' ผิด ', en: ' wrong ' };
const draft = (more: Partial<CorrectionDraft> = {}): CorrectionDraft => ({
  revision: 'r-v1',
  slot: 'value',
  locale: 'en',
  values: ['August 2009'],
  statement: null,
  reason: null,
  ...more,
});
const codesOf = (more: Partial<CorrectionDraft>, of = base) => {
  const read = readCorrection(of, fact, draft(more));
  return read.ok ? [] : read.problems.map(({ field, code }) => `${field} ${code}`);
};

test('a value is read, and the sentence that goes with it proposed', () => {
  expect(readCorrection(base, fact, draft())).toMatchObject({
    ok: true,
    understood: {
      former: [{ edtf: '2008-07' }],
      values: [{ edtf: '2009-08' }],
      statement: { en: 'Ann went to Oz in August 2009.' },
      unchanged: [],
    },
  });
});

test('with sentence and reason it becomes an amendment of the revision it was typed for', () => {
  const sentence = { th: ' ใหม่ ', en: 'New.' };
  const ruling = ruleOnCorrection(base, fact, draft({ statement: sentence, reason }), '2026-06-01');
  const amendment = {
    kind: 'revision',
    fact: 'v1',
    revision: 'r-v1',
    slot: 'value',
    values: [{ kind: 'date', edtf: '2009-08' }],
    statement: { th: 'ใหม่', en: 'New.' },
    correction: { since: '2026-06-01', reason: { th: 'ผิด', en: 'wrong' } },
  };
  expect(ruling).toEqual({ ok: true, amendment });
  if (!ruling.ok) return;
  const text = { th: '', en: '' };
  const pack = {
    id: 'p',
    title: text,
    description: text,
    sources: [],
    entities: [],
    properties: [],
    tombstones: [],
  };
  const [amended] = amendPacks([{ ...pack, facts: [fact] }], [ruling.amendment]);
  expect(amended?.facts[0]).toMatchObject({
    id: 'v1',
    value: { edtf: '2009-08' },
    correction: amendment.correction,
  });
});

test('is not made without a sentence and a reason in both languages', () => {
  const ruling = ruleOnCorrection(base, fact, draft({ reason: { th: 'ผิด', en: ' ' } }), '2026-06-01');
  expect(ruling).toEqual({
    ok: false,
    problems: [
      { field: 'statement', code: 'empty', language: 'th' },
      { field: 'reason', code: 'empty', language: 'en' },
    ],
  });
});

describe('is refused', () => {
  test.each([
    ['of a revision that is no longer', { revision: 'other' }, 'all changed'],
    ['of a slot that is not there', { slot: 'nowhere' }, 'all changed'],
    ['of a slot by the name of what all objects have', { slot: 'constructor' }, 'all changed'],
    ['where nothing was typed', { values: [] }, 'value empty'],
    ['where it cannot be read', { values: ['soon'] }, 'value no-date'],
    ['where the fact says so already', { values: ['กรกฎาคม 2551'] }, 'value unchanged'],
    ['with an entity of another kind', { slot: 'host', values: ['bob'] }, 'value no-entity'],
    ['with too long a sentence', { statement: { th: 'ก'.repeat(1001), en: 'a' } }, 'statement too-long'],
    ['where another fact says otherwise', { slot: 'host', values: ['pern'] }, 'value contradiction'],
  ] as const)('%s', (_, more, code) => {
    expect(codesOf(more)).toEqual([code]);
  });

  test('with the same value twice, where a slot holds several', () => {
    const host = makeSlot('entity', { entityKinds: ['country'], many: true });
    const property = makeVisitProperty();
    const properties = [{ ...property, qualifiers: { ...property.qualifiers, host } }];
    const several = makeBase([fact], { properties });
    expect(codesOf({ slot: 'host', values: ['pern', 'quar', 'pern'] }, several)).toEqual(['value twice']);
    expect(codesOf({ slot: 'host', values: ['pern', 'quar'] }, several)).toEqual([]);
  });
});

test('only entities of the fact’s own pack, or of what all share, are offered', () => {
  const entities = [
    makeEntity('elsewhere', 'country', { pack: 'q' }),
    makeEntity('shared', 'country', { pack: 'base' }),
  ];
  const type = makeSlot('entity', { entityKinds: ['country'] });
  const ids = entitiesFor(makeBase([fact], { entities }), fact, type).map(({ id }) => id);
  expect(ids).toContain('shared');
  expect(ids).toContain('oz');
  expect(ids).not.toContain('elsewhere');
  expect(ids).not.toContain('ann');
});

test.each([
  ['a NUL', { values: ['19\0 92'] }],
  ['half a character', { reason: { th: '\ud800', en: 'x' } }],
  ['a language that is none', { locale: 'fr' }],
  ['more than anybody types', { values: Array.from({ length: 21 }, () => '1992') }],
  ['a field too many', { extra: 1 }],
])('a draft with %s is none', (_, more) => {
  expect(correctionDraftSchema.safeParse({ ...draft(), ...more }).success).toBe(false);
});
