import fc from 'fast-check';
import type { Entity } from '#core/facts/entity.ts';
import type { Fact } from '#core/facts/fact.ts';
import { type FactBase, makeFactBase } from '#core/facts/fact-base.ts';
import type { Property } from '#core/facts/property.ts';
import type { DateValue, QuantityValue, Value } from '#core/facts/value.ts';
import {
  makeEntity,
  makeFact,
  makeQuantity,
  makeRef,
  makeSlot,
  makeTradeProperty,
  makeVisitProperty,
} from '#tests/core/questions/make-base.ts';

/** Few years, so that facts often fall together: coarser, finer, overlapping, approximate and open dates. */
export const edtfDates: fc.Arbitrary<DateValue> = fc
  .tuple(
    fc.integer({ min: 1992, max: 1999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(11),
  )
  .map(([year, month, day, form]) => {
    const twoDigits = (part: number) => String(part).padStart(2, '0');
    const ofMonth = `${year}-${twoDigits(month)}`;
    const ofDay = `${ofMonth}-${twoDigits(day)}`;
    const forms = [
      ...[ofDay, ofDay, ofDay, ofMonth, ofMonth, ofMonth, String(year), String(year)],
      ...[`${year}~`, `${ofMonth}-01/${ofDay}`, `${year}/${year + 2}`, `${year}/..`],
    ];
    return { kind: 'date', edtf: forms[form] ?? ofDay };
  });

/** Few enough to fall together: of several precisions, hedged, and with a declared tolerance. */
export const quantities: fc.Arbitrary<QuantityValue> = fc
  .tuple(
    fc.integer({ min: 1, max: 900 }),
    fc.constantFrom(1, 10, 100),
    fc.constantFrom(null, null, null, 'about', 'over'),
    fc.constantFrom(undefined, undefined, 3, 40),
  )
  .map(([figure, step, qualifier, tolerance]) => ({
    kind: 'quantity',
    amount: figure * step,
    unit: 'USD',
    step,
    asPrinted: String(figure * step),
    qualifier,
    ...(tolerance === undefined ? {} : { tolerance: tolerance * step }),
  }));

const people = ['ann', 'bob', 'cat', 'dan', 'eve', 'fay', 'gus', 'hal'];
const countries = ['oz', 'pern', 'quar', 'rhun', 'syldavia', 'thule'];
const offices = ['envoy', 'consul', 'premier', 'speaker'];

/** Sometimes two of a kind answer to one name. */
const entities: fc.Arbitrary<readonly Entity[]> = fc
  .record({ twins: fc.boolean(), first: fc.nat(7), second: fc.nat(7) })
  .map(({ twins, first, second }) => [
    ...people.map((id, index) => {
      const isTwin = twins && (index === first || index === second);
      return makeEntity(id, 'person', isTwin ? { aliases: { th: [], en: ['The Namesake'] } } : {});
    }),
    ...countries.map((id) => makeEntity(id, 'country')),
    ...offices.map((id) => makeEntity(id, 'office')),
  ]);

/** An entity for a value: which office a person holds in a country. */
const postProperty: Property = {
  ...makeVisitProperty({ id: 'post', shape: 'office-holder' }),
  value: makeSlot('entity', { entityKinds: ['office'] }),
  qualifiers: {
    host: makeSlot('entity', { entityKinds: ['country'], key: true, required: false }),
    asOf: makeSlot('date', { required: false, key: true }),
  },
  sentence: {
    th: '{subject}ดำรงตำแหน่ง{value}[ใน{host}][{asOf:when}]',
    en: '{subject} held the office of {value}[ in {host}][ {asOf:when}].',
  },
  item: {
    th: '{subject}เข้าดำรงตำแหน่ง{value}[ใน{host}]',
    en: '{subject} takes the office of {value}[ in {host}]',
  },
  asks: {
    value: {
      closed: false,
      stem: {
        th: '{subject}ดำรงตำแหน่งใด[ใน{host}][{asOf:when}]',
        en: 'Which office did {subject} hold[ in {host}][ {asOf:when}]?',
      },
    },
    subject: {
      closed: true,
      stem: {
        th: 'ใครดำรงตำแหน่ง{value}[ใน{host}][{asOf:when}]',
        en: 'Who held the office of {value}[ in {host}][ {asOf:when}]?',
      },
    },
    asOf: {
      closed: true,
      stem: { th: '{subject}ดำรงตำแหน่ง{value}เมื่อใด', en: 'When did {subject} hold the office of {value}?' },
    },
  },
};

const refs = (ids: readonly string[]) => fc.constantFrom(...ids).map(makeRef);
const slot = <T extends Value>(values: fc.Arbitrary<T>, most: number) =>
  fc.array(values, { minLength: 1, maxLength: most });

const visits = fc
  .tuple(fc.constantFrom(...people), edtfDates, slot(refs(countries), 1), fc.option(slot(refs(offices), 1)))
  .map(
    ([person, date, host, office]) =>
      (id: string) =>
        makeFact(id, 'visit', person, date, { qualifiers: { host, ...(office ? { office } : {}) } }),
  );
const trades = fc.tuple(fc.constantFrom(...countries), quantities, slot(edtfDates, 1)).map(
  ([country, value, year]) =>
    (id: string) =>
      makeFact(id, 'trade', country, value, { qualifiers: { year } }),
);
/** Figures of one country, so that they stand in one series, mostly of whole years. */
const yearlyTrades = fc
  .tuple(quantities, fc.integer({ min: 1992, max: 1999 }), fc.constantFrom('', '', '', '', '-05', '/1999'))
  .map(
    ([value, year, rest]) =>
      (id: string) =>
        makeFact(id, 'trade', 'oz', value, {
          qualifiers: { year: [{ kind: 'date', edtf: `${year}${rest}` }] },
        }),
  );
/** Enough years of one country for a chart, plain and one after the other. */
const series = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 4, maxLength: 6 }).map((figures) =>
  figures.map((figure, index) =>
    makeFact(`s${index}`, 'trade', 'pern', makeQuantity(figure), {
      qualifiers: { year: [{ kind: 'date', edtf: String(1992 + index) }] },
    }),
  ),
);
const posts = fc
  .tuple(
    fc.constantFrom(...people),
    refs(offices),
    fc.option(slot(refs(countries), 2)),
    fc.option(slot(edtfDates, 1)),
  )
  .map(
    ([person, office, host, asOf]) =>
      (id: string) =>
        makeFact(id, 'post', person, office, {
          qualifiers: { ...(host ? { host } : {}), ...(asOf ? { asOf } : {}) },
        }),
  );

const facts: fc.Arbitrary<readonly Fact[]> = fc
  .array(
    fc.tuple(
      fc.oneof(visits, trades, yearlyTrades, posts),
      fc.constantFrom('actual', 'actual', 'actual', 'estimate', 'target', 'ongoing'),
      fc.option(fc.nat(30), { freq: 8 }),
    ),
    { minLength: 3, maxLength: 24 },
  )
  .map((made) =>
    made.map(([make, status, disputed], index) => ({
      ...make(`f${index}`),
      status,
      disputes: disputed !== null && disputed < made.length && disputed !== index ? [`f${disputed}`] : [],
    })),
  );

/** Small fact bases full of near collisions: the worst a certificate can meet. */
export const factBases: fc.Arbitrary<FactBase> = fc
  .record({
    entities,
    facts,
    series: fc.option(series, { freq: 2 }),
    many: fc.boolean(),
    closed: fc.boolean(),
  })
  .map(({ entities, facts, series, many, closed }) => {
    const text = { th: 'ชื่อ', en: 'name' };
    const visit = makeVisitProperty();
    const asks = Object.fromEntries(
      Object.entries(visit.asks).map(([name, ask]) => [name, { ...ask, closed: ask.closed && closed }]),
    );
    return makeFactBase([
      {
        id: 'p',
        title: text,
        description: text,
        sources: [{ document: 'doc.txt', title: text, publisher: text, date: '2005', language: 'th' }],
        entities,
        properties: [
          { ...visit, asks, cardinality: many ? 'many' : 'one' },
          makeTradeProperty(),
          postProperty,
        ],
        facts: [...facts, ...(series ?? [])],
        tombstones: [],
      },
    ]);
  });
