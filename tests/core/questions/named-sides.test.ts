import { describe, expect, test } from 'vitest';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { ask } from '#core/questions/ask.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import {
  english,
  makeBase,
  makeEntity,
  makeFact,
  makeRef,
  makeSlot,
  makeVisit,
  makeVisitProperty,
} from '#tests/core/questions/make-base.ts';

const seeds = Array.from({ length: 40 }, (_, seed) => seed);
const sentBy = makeSlot('entity', { entityKinds: ['country'] });

/** "Who did {sender} send to {host} on {value}?" */
const visit = makeVisitProperty({
  qualifiers: { ...makeVisitProperty().qualifiers, sender: sentBy },
  sentence: {
    th: '{sender}ส่ง{subject}ไป{host}{value:when}',
    en: '{sender} sent {subject} to {host} {value:when}.',
  },
  asks: {
    subject: {
      closed: true,
      stem: { th: '{sender}ส่งใครไป{host}{value:when}', en: 'Who did {sender} send to {host} {value:when}?' },
    },
  },
});

/** "Who stood for {sender} at {value}?", of which there is one fact for each event. */
const stand = makeVisitProperty({
  id: 'stand',
  value: makeSlot('entity', { entityKinds: ['event'] }),
  qualifiers: { sender: sentBy },
  sentence: { th: '{subject}ไป{value}แทน{sender}', en: '{subject} stood for {sender} at {value}.' },
  asks: {
    subject: {
      closed: true,
      stem: { th: 'ใครไป{value}แทน{sender}', en: 'Who stood for {sender} at {value}?' },
    },
  },
});

function sent(id: string, person: string, sender: string, host: string, year: string): Fact {
  return makeVisit(id, person, host, year, {
    qualifiers: { host: [makeRef(host)], sender: [makeRef(sender)] },
  });
}

function stood(id: string, person: string, sender: string, event: string): Fact {
  return makeFact(id, 'stand', person, makeRef(event), { qualifiers: { sender: [makeRef(sender)] } });
}

function baseOf(facts: readonly Fact[]) {
  const events = ['fair', 'feast', 'games'].map((id) => makeEntity(id, 'event'));
  const more = ['gus', 'hal', 'ida'].map((id) => makeEntity(id, 'person'));
  return makeBase(facts, { properties: [visit, stand], entities: [...events, ...more] });
}

/** Oz sends four; pern sends three; quar one, twice. All to one host, so that the host tells nothing. */
const visits = [
  sent('v1', 'ann', 'oz', 'rhun', '2010'),
  sent('v2', 'bob', 'oz', 'rhun', '2011'),
  sent('v3', 'cat', 'oz', 'rhun', '2012'),
  sent('v4', 'dan', 'oz', 'rhun', '2013'),
  sent('v5', 'eve', 'pern', 'rhun', '2014'),
  sent('v6', 'fay', 'pern', 'rhun', '2015'),
  sent('v7', 'gus', 'pern', 'rhun', '2016'),
];

/** Whoever was offered beside the key, over many seeds; nobody where it was never asked. */
function offeredIn(
  facts: readonly Fact[],
  fact: string,
  kind: QuestionKind = 'multiple-choice',
): readonly string[] {
  return offeredBy(baseOf(facts), fact, kind);
}

function offeredBy(base: FactBase, fact: string, kind: QuestionKind = 'multiple-choice'): readonly string[] {
  const names = seeds.flatMap((seed) => {
    const asked = ask(base, { fact, ask: 'subject' }, kind, english, seed);
    if (!asked.ok) return [];
    const { question } = asked;
    if (question.kind === 'true-false') return question.correct[0] === 'false' ? [question.claim.value] : [];
    return question.kind === 'multiple-choice'
      ? question.options.filter(({ id }) => id !== question.correct[0]).map(({ value }) => value)
      : [];
  });
  return [...new Set(names.flatMap((value) => (value?.kind === 'entity' ? [value.id] : [])))].sort();
}

describe('beside the one a country sent', () => {
  test('stand only others it sent, where there are enough', () => {
    expect(offeredIn(visits, 'v1')).toEqual(['bob', 'cat', 'dan']);
    expect(offeredIn(visits, 'v5')).toEqual(['fay', 'gus']);
  });

  test('stand others it sent by what another kind of fact says', () => {
    const again = ['bob', 'cat', 'fay'].map((id, index) =>
      sent(`again${index}`, id, index < 2 ? 'oz' : 'pern', 'thule', `${2000 + index}`),
    );
    const facts = [
      ...visits,
      ...again,
      stood('s1', 'ann', 'oz', 'fair'),
      stood('s2', 'eve', 'pern', 'feast'),
    ];
    expect(offeredIn(facts, 's1')).toEqual(['bob', 'cat', 'dan']);
    expect(offeredIn(facts, 's2')).toEqual(['fay', 'gus']);
    expect(offeredIn(facts, 's2', 'true-false')).toEqual(['fay', 'gus']);
  });

  test('stand others too where it is known to have sent no second one, and nothing else tells who it is', () => {
    const facts = [...visits, sent('v8', 'hal', 'quar', 'rhun', '2018')];
    expect(offeredIn(facts, 'v8').length).toBeGreaterThan(2);
  });

  test('stands nobody where another fact tells that it sends that one alone: it is not asked as a choice', () => {
    const facts = [
      ...visits,
      sent('v8', 'hal', 'quar', 'rhun', '2018'),
      sent('v9', 'hal', 'quar', 'rhun', '2020'),
    ];
    expect(offeredIn(facts, 'v8')).toEqual([]);
    expect(offeredIn(facts, 'v8', 'true-false')).toEqual([]);
    expect(ask(baseOf(facts), { fact: 'v8', ask: 'subject' }, 'short-answer', english, 1).ok).toBe(true);
  });

  test('stand others too where the slot sorts nobody: a host has guests who go elsewhere as well', () => {
    const base = makeBase([
      ...['ann', 'bob', 'cat'].map((id, index) => makeVisit(`g${index}`, id, 'oz', `${2010 + index}`)),
      ...['ann', 'bob', 'cat', 'dan', 'eve'].map((id, index) =>
        makeVisit(`h${index}`, id, 'pern', `${2015 + index}`),
      ),
      ...['dan', 'eve'].map((id, index) => makeVisit(`i${index}`, id, 'quar', `${2021 + index}`)),
    ]);
    expect(offeredBy(base, 'g0')).toEqual(['bob', 'cat', 'dan', 'eve']);
  });
});

test('the same seed offers the same', () => {
  const made = () => ask(baseOf(visits), { fact: 'v1', ask: 'subject' }, 'multiple-choice', english, 7);
  expect(made()).toEqual(made());
});
