import { expect, test } from 'vitest';
import type { FactBase } from '#core/facts/fact-base.ts';
import { ask } from '#core/questions/ask.ts';
import { certify, isClosed, matchingFacts } from '#core/questions/certificate.ts';
import { queryOf } from '#core/questions/given-slots.ts';
import {
  english,
  makeBase,
  makeDate,
  makeEntity,
  makeRef,
  makeTradeProperty,
  makeVisit,
  makeVisitProperty,
} from '#tests/core/questions/make-base.ts';

/** What the certificate says of the question the card's stem puts. */
function verdictOf(base: FactBase, id: string, slot: string) {
  const fact = base.facts.get(id);
  const property = fact && base.properties.get(fact.property);
  const query = fact && property && queryOf(property, fact, slot, 'stem', 'en');
  if (!fact || !query) return 'no query';
  const proof = certify(base, fact, query);
  return proof.ok ? 'proved' : proof.reason;
}

test('a question with one answer in the base is proved', () => {
  const base = makeBase([makeVisit('v1', 'ann', 'oz', '2012-04'), makeVisit('v2', 'bob', 'oz', '2013-05')]);
  expect(verdictOf(base, 'v1', 'value')).toBe('proved');
  expect(verdictOf(base, 'v1', 'subject')).toBe('proved');
});

test('another occasion of the same event is another answer', () => {
  const base = makeBase([makeVisit('v1', 'ann', 'oz', '2012-04'), makeVisit('v2', 'ann', 'oz', '2015-05')]);
  expect(verdictOf(base, 'v1', 'value')).toBe('several-answers');
});

test('a coarser date in the stem means every finer date it contains', () => {
  const base = makeBase([makeVisit('v1', 'ann', 'oz', '2012'), makeVisit('v2', 'bob', 'oz', '2012-04-29')]);
  expect(verdictOf(base, 'v1', 'subject')).toBe('several-answers');
  expect(verdictOf(base, 'v2', 'subject')).toBe('several-answers');
});

test('a coarser date as a second answer is refused although it contains the key', () => {
  const base = makeBase([makeVisit('v1', 'ann', 'oz', '2012-04'), makeVisit('v2', 'ann', 'oz', '2012')]);
  expect(verdictOf(base, 'v1', 'value')).toBe('answer-overlaps');
});

test('an overlapping range in the stem finds both facts', () => {
  const base = makeBase([
    makeVisit('v1', 'ann', 'oz', '2025-05-05/2025-05-12'),
    makeVisit('v2', 'bob', 'oz', '2025-05-12/2025-05-20'),
  ]);
  expect(verdictOf(base, 'v1', 'subject')).toBe('several-answers');
});

test('an open range overlaps every later date', () => {
  const base = makeBase([makeVisit('v1', 'ann', 'oz', '2016-10/..'), makeVisit('v2', 'bob', 'oz', '2024')]);
  expect(verdictOf(base, 'v2', 'subject')).toBe('several-answers');
});

test('about a year may mean the next', () => {
  const base = makeBase([makeVisit('v1', 'ann', 'oz', '2011~'), makeVisit('v2', 'bob', 'oz', '2012')]);
  expect(verdictOf(base, 'v2', 'subject')).toBe('several-answers');
});

test('two entities that share an alias cannot be told apart', () => {
  const alias = { aliases: { th: [], en: ['The Visitor'] } };
  const entities = [makeEntity('ann', 'person', alias), makeEntity('bob', 'person', alias)];
  const facts = [makeVisit('v1', 'ann', 'oz', '2012'), makeVisit('v2', 'bob', 'oz', '2012')];
  expect(verdictOf(makeBase(facts, { entities }), 'v1', 'subject')).toBe('alias');
});

test('an entity in the stem is also meant by its namesake', () => {
  const alias = { aliases: { th: ['ชื่อเดียวกัน'], en: [] } };
  const entities = [makeEntity('ann', 'person', alias), makeEntity('bob', 'person', alias)];
  const facts = [makeVisit('v1', 'ann', 'oz', '2012'), makeVisit('v2', 'bob', 'oz', '2014')];
  expect(verdictOf(makeBase(facts, { entities }), 'v1', 'value')).toBe('several-answers');
});

test('a disputed fact is not asked, on either side of the dispute', () => {
  const base = makeBase([
    makeVisit('v1', 'ann', 'oz', '2012', { disputes: ['v2'] }),
    makeVisit('v2', 'bob', 'pern', '2014'),
  ]);
  expect(verdictOf(base, 'v1', 'value')).toBe('disputed');
  expect(verdictOf(base, 'v2', 'value')).toBe('disputed');
});

test('what is not known to be closed is not asked', () => {
  const asks = makeVisitProperty().asks;
  const properties = [
    makeVisitProperty({
      asks: { ...asks, subject: { stem: asks.subject?.stem ?? { th: '', en: '' }, closed: false } },
    }),
  ];
  const base = makeBase([makeVisit('v1', 'ann', 'oz', '2012')], { properties });
  expect(verdictOf(base, 'v1', 'subject')).toBe('not-closed');
});

test('a value is not closed when its property allows many', () => {
  const base = makeBase([makeVisit('v1', 'ann', 'oz', '2012')], {
    properties: [makeVisitProperty({ cardinality: 'many' })],
  });
  expect(verdictOf(base, 'v1', 'value')).toBe('not-closed');
});

test('a value is not closed when the stem leaves a filled key slot open', () => {
  const stem = { th: '{subject}เยือนเมื่อใด', en: 'When did {subject} travel?' };
  const base = makeBase([makeVisit('v1', 'ann', 'oz', '2012')], {
    properties: [makeVisitProperty({ asks: { value: { closed: false, stem } } })],
  });
  expect(verdictOf(base, 'v1', 'value')).toBe('not-closed');
});

test('an empty slot may hold anything, and counts against the question', () => {
  const stem = { th: 'ใครเยือน{host}ในฐานะ{office}', en: 'Who visited {host} as {office}?' };
  const office = makeEntity('envoy', 'office');
  const facts = [
    makeVisit('v1', 'ann', 'oz', '2012', {
      qualifiers: { host: [makeRef('oz')], office: [makeRef('envoy')] },
    }),
    makeVisit('v2', 'bob', 'oz', '2014'),
  ];
  const base = makeBase(facts, {
    entities: [office],
    properties: [makeVisitProperty({ asks: { subject: { closed: true, stem } } })],
  });
  expect(verdictOf(base, 'v1', 'subject')).toBe('several-answers');
});

test('a matching fact whose answer is not known refuses the question', () => {
  const stem = { th: '{subject}เยือน{host}ในฐานะใด', en: 'As what did {subject} visit {host}?' };
  const facts = [
    makeVisit('v1', 'ann', 'oz', '2012', {
      qualifiers: { host: [makeRef('oz')], office: [makeRef('envoy')] },
    }),
    makeVisit('v2', 'ann', 'oz', '2014'),
  ];
  const base = makeBase(facts, {
    entities: [makeEntity('envoy', 'office')],
    properties: [makeVisitProperty({ asks: { office: { closed: true, stem } } })],
  });
  expect(verdictOf(base, 'v1', 'office')).toBe('answer-unknown');
});

test('a slot with several values has several answers', () => {
  const hosts = { host: [makeRef('oz'), makeRef('pern')] };
  const base = makeBase([makeVisit('v1', 'ann', 'oz', '2012', { qualifiers: hosts })]);
  expect(verdictOf(base, 'v1', 'host')).toBe('several-answers');
});

test('a false claim needs as much given as the promise was made for', () => {
  const property = makeVisitProperty();
  const fact = makeVisit('v1', 'ann', 'oz', '2012');
  const query = { property: 'visit', ask: 'subject', where: { host: [makeRef('oz')] } };
  expect(isClosed(property, fact, query)).toBe(false);
  expect(isClosed(property, fact, { ...query, where: { ...query.where, value: [makeDate('2012')] } })).toBe(
    true,
  );
});

test('facts of other properties never match', () => {
  const base = makeBase([makeVisit('v1', 'ann', 'oz', '2012')], {
    properties: [makeVisitProperty(), makeTradeProperty()],
  });
  expect([...matchingFacts(base, { property: 'trade', ask: 'value', where: {} })]).toEqual([]);
});

test('a refusal reaches whoever asks', () => {
  const base = makeBase([makeVisit('v1', 'ann', 'oz', '2012-04'), makeVisit('v2', 'ann', 'oz', '2015-05')]);
  expect(ask(base, { fact: 'v1', ask: 'value' }, 'short-answer', english, 1)).toEqual({
    ok: false,
    reason: 'several-answers',
  });
  expect(ask(base, { fact: 'nobody', ask: 'value' }, 'cloze', english, 1)).toEqual({
    ok: false,
    reason: 'unknown-fact',
  });
  expect(ask(base, { fact: 'v1', ask: 'nothing' }, 'cloze', english, 1)).toEqual({
    ok: false,
    reason: 'unknown-ask',
  });
});
