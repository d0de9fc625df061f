import { describe, expect, test } from 'vitest';
import { type Amendment, amendPacks } from '#core/facts/amendment.ts';
import { makeFactBase } from '#core/facts/fact-base.ts';
import type { Pack } from '#core/facts/pack.ts';
import { ask } from '#core/questions/ask.ts';
import { cardsOf } from '#core/questions/cards-of.ts';
import { english, makeEntity, makeVisit, makeVisitProperty } from '#tests/core/questions/make-base.ts';

const text = { th: 'ชื่อ', en: 'name' };
const pack: Pack = {
  id: 'p',
  title: text,
  description: text,
  sources: [{ document: 'doc.txt', title: text, publisher: text, date: '2025', language: 'th' }],
  entities: [
    makeEntity('ann', 'person'),
    makeEntity('oz', 'country', { aliases: { th: [], en: ['Ozland'] } }),
  ],
  properties: [makeVisitProperty()],
  facts: [makeVisit('v1', 'ann', 'oz', '2012')],
  tombstones: [],
};
const amended = (...amendments: Amendment[]) => makeFactBase(amendPacks([pack], amendments));
const alias = { kind: 'alias', entity: 'oz', locale: 'en', text: 'Land of Oz' } as const;
const correction = { kind: 'correction', fact: 'v1', ask: 'host', revision: 'r-v1' } as const;

describe('what was decided beside the files', () => {
  test('gives an entity another name, once', () => {
    expect(amended(alias, alias).entities.get('oz')?.aliases.en).toEqual(['Ozland', 'Land of Oz']);
  });

  test('adds no name that the files have by now', () => {
    const known = [
      { ...alias, text: 'Ozland' },
      { ...alias, text: 'Name oz' },
    ];
    expect(amendPacks([pack], known)).toEqual([pack]);
  });

  test('withholds a card, and leaves the other cards of the fact', () => {
    const base = amended({ kind: 'withdrawal', fact: 'v1', ask: 'host' });
    expect(cardsOf(base).map((card) => card.ask)).toEqual(['value', 'subject']);
    expect(ask(base, { fact: 'v1', ask: 'host' }, 'short-answer', english, 1)).toEqual({
      ok: false,
      reason: 'withdrawn',
    });
    expect(ask(base, { fact: 'v1', ask: 'subject' }, 'short-answer', english, 1).ok).toBe(true);
  });

  test('withholds what was found wrong until the fact says something else', () => {
    expect(cardsOf(amended(correction)).map((card) => card.ask)).not.toContain('host');
    expect(cardsOf(amended({ ...correction, revision: 'before' })).map((card) => card.ask)).toContain('host');
  });

  const revision = {
    kind: 'revision',
    fact: 'v1',
    revision: 'r-v1',
    slot: 'value',
    values: [{ kind: 'date', edtf: '2013' }],
    statement: { th: 'ประโยคใหม่', en: 'A new sentence.' },
    correction: { since: '2026-06-01', reason: { th: 'ผิด', en: 'wrong' } },
  } as const;

  test('corrects what a fact says, as another revision of it, and asks it again', () => {
    const base = amended(correction, revision);
    const fact = base.facts.get('v1');
    expect(fact).toMatchObject({
      value: { edtf: '2013' },
      statement: revision.statement,
      correction: revision.correction,
    });
    expect(fact?.revision).not.toBe('r-v1');
    expect(cardsOf(base).map((card) => card.ask)).toContain('host');
  });

  test('corrects a correction, in the order of deciding, be it back to what was said first', () => {
    const once = amended(revision).facts.get('v1');
    const again = {
      ...revision,
      revision: once?.revision ?? '',
      values: [{ kind: 'date', edtf: '2012' }],
    } as const;
    expect(amended(revision, again).facts.get('v1')?.value).toEqual({ kind: 'date', edtf: '2012' });
    expect(amended(again, revision).facts.get('v1')?.value).toEqual({ kind: 'date', edtf: '2013' });
  });

  test('leaves a fact alone that its file says otherwise by now', () => {
    expect(amendPacks([pack], [{ ...revision, revision: 'before' }])).toEqual([pack]);
  });

  test('withholds what was found wrong of a correction', () => {
    const wrong = { ...correction, revision: amended(revision).facts.get('v1')?.revision ?? '' };
    expect(cardsOf(amended(revision, wrong)).map((card) => card.ask)).not.toContain('host');
  });

  test('changes nothing where it concerns what is gone', () => {
    const gone: Amendment[] = [
      { ...alias, entity: 'gone' },
      { kind: 'withdrawal', fact: 'gone', ask: 'value' },
      { ...revision, fact: 'gone' },
    ];
    expect(amendPacks([pack], gone)).toEqual([pack]);
  });
});
