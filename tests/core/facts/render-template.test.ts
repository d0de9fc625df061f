import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '#core/basics/locale.ts';
import type { Fact } from '#core/facts/fact.ts';
import { type FactBase, makeFactBase } from '#core/facts/fact-base.ts';
import { parsePacks } from '#core/facts/parse-packs.ts';
import { renderTemplate } from '#core/facts/render-template.ts';
import { parseTemplate, templateSlots } from '#core/facts/template.ts';
import type { Value } from '#core/facts/value.ts';
import { smallContent } from '#tests/core/facts/small-content.ts';

const base: FactBase = makeFactBase(
  parsePacks(new Map(Object.entries(smallContent))).map(({ pack }) => pack),
);

function factOf(id: string, qualifiers: Record<string, readonly Value[]> = {}): Fact {
  const fact = base.facts.get(id);
  if (!fact) throw new Error(`no fact ${id}`);
  return { ...fact, qualifiers: { ...fact.qualifiers, ...qualifiers } };
}

function print(
  template: string,
  fact: Fact,
  locale: Locale,
  more: { gap?: string; replace?: Record<string, readonly Value[]> } = {},
) {
  const reader = { locale, calendar: locale === 'th' ? ('be' as const) : ('ce' as const) };
  return renderTemplate(template, fact, { entities: base.entities, reader, ...more });
}

const entity = (id: string): Value => ({ kind: 'entity', id });

describe('renderTemplate', () => {
  it('prints slots in the reader’s language and calendar', () => {
    const fact = factOf('embassy');
    expect(print('{subject}เปิดสถานทูตใน{host}{value:when}', fact, 'th')).toBe(
      'เวียดนามเปิดสถานทูตในคาซัคสถานเมื่อเดือนกรกฎาคม พ.ศ. 2551',
    );
    expect(print('{subject} opened its embassy in {host} {value:when}.', fact, 'en')).toBe(
      'Vietnam opened its embassy in Kazakhstan in July 2008.',
    );
  });

  it('uses the form for sentences, with a capital at the beginning', () => {
    const fact = { ...factOf('embassy'), subject: 'european-union' };
    expect(print('{subject} met {subject}', fact, 'en')).toBe('The European Union met the European Union');
  });

  it('leaves out an optional part whose slot is empty, and prints a list in one that is not', () => {
    const template = '{subject} came[ with {others}].';
    expect(print(template, factOf('embassy'), 'en')).toBe('Vietnam came.');
    const others = ['kazakhstan', 'vietnam', 'european-union'].map(entity);
    expect(print(template, factOf('embassy', { others }), 'en')).toBe(
      'Vietnam came with Kazakhstan, Vietnam and the European Union.',
    );
    expect(print('{subject}มา[กับ{others}]', factOf('embassy', { others }), 'th')).toBe(
      'เวียดนามมากับคาซัคสถาน เวียดนาม และสหภาพยุโรป',
    );
  });

  it('prints nothing at all when a slot outside brackets is empty or the template is faulty', () => {
    expect(print('{subject} came with {others}.', factOf('embassy'), 'en')).toBeNull();
    expect(print('{subject came', factOf('embassy'), 'en')).toBeNull();
  });

  it('prints a gap, with the preposition of the date it hides', () => {
    expect(print('{subject} opened it {value:when}.', factOf('embassy'), 'en', { gap: 'value' })).toBe(
      'Vietnam opened it in ____.',
    );
    expect(print('{subject} opened it.', factOf('embassy'), 'en', { gap: 'subject' })).toBe(
      '____ opened it.',
    );
    expect(print('{subject}เปิด{value:when}', factOf('embassy'), 'th', { gap: 'value' })).toBe(
      'เวียดนามเปิดเมื่อเดือน ____',
    );
  });

  it('prints other values in place of the fact’s own when told', () => {
    const replace = { value: [{ kind: 'date', edtf: '2009-01' } as const] };
    expect(print('{subject}: {value}', factOf('embassy'), 'en', { replace })).toBe('Vietnam: January 2009');
  });

  it('sets Thai letters apart from digits and from the name of an era', () => {
    expect(print('มูลค่า{value}ใน{year}', factOf('trade-2020'), 'th')).toBe(
      'มูลค่า 349.2 ล้านดอลลาร์สหรัฐใน พ.ศ. 2563',
    );
    expect(print('{year}มีการค้า', factOf('trade-2020'), 'th')).toBe('พ.ศ. 2563 มีการค้า');
    expect(print('ครั้งที่{value:number}', factOf('trade-2021'), 'th')).toBe('ครั้งที่ 62,500');
  });

  it('leaves no brace or bracket of a template behind', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '{subject}',
        '{value}',
        '{year:when}',
        '[ ({note})]',
        '[ {value:number}]',
        ' and ',
        'ใน',
      ),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(
        pieces,
        fc.constantFrom('th', 'en'),
        fc.constantFrom('trade-2020', 'trade-2021'),
        (parts, locale, id) => {
          const printed = print(parts.join(''), factOf(id), locale);
          expect(printed).not.toBeNull();
          expect(printed).not.toMatch(/[{}[\]]/);
        },
      ),
    );
  });
});

describe('parseTemplate', () => {
  it.each([
    ['{subject', 'brace'],
    ['subject}', 'brace'],
    ['{}', 'brace'],
    ['{a b}', 'brace'],
    ['{value:then}', 'style'],
    ['{value:when:when}', 'style'],
    ['[ with {others}', 'bracket'],
    ['with] {others}', 'bracket'],
    ['[ with [ {others}]]', 'bracket'],
    ['[ with others]', 'optional-without-slot'],
  ])('finds the fault of %s', (text, fault) => {
    expect(parseTemplate(text)).toMatchObject({ kind: 'fault', fault });
  });

  it('tells slots that are always printed from those that may be left out', () => {
    const parsed = parseTemplate('{a} {b:when}[ {c} {a}][ {d}] {b}');
    expect(parsed.kind === 'template' && templateSlots(parsed.template)).toEqual({
      always: ['a', 'b'],
      optional: ['c', 'd'],
    });
  });

  it('reads every text as a template or a fault, in linear time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('[', ']', '{', '}', ':', 'a', ' ', 'ก') }), (text) => {
        expect(['template', 'fault']).toContain(parseTemplate(text).kind);
      }),
    );
    const before = performance.now();
    for (const piece of ['[', '{', '[{', '{a}', '[{a}]', '}']) parseTemplate(piece.repeat(50_000));
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
