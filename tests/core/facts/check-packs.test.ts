import { describe, expect, it } from 'vitest';
import { checkPacks } from '#core/facts/check-packs.ts';
import { parseShapes } from '#core/facts/parse/parse-shapes.ts';
import { largestFile } from '#core/facts/parse/read-yaml.ts';
import { parsePacks } from '#core/facts/parse-packs.ts';
import { type FactProblemCode, factProblemCodes } from '#core/facts/problem.ts';
import { base, facts, planted, secondEmbassy } from '#tests/core/facts/planted-problems.ts';
import { smallContent, smallShapes } from '#tests/core/facts/small-content.ts';

type Content = Record<string, Record<string, string>>;

function problemsOf(content: Content, shapesText = smallShapes) {
  const shapes = parseShapes('shapes.yaml', shapesText);
  const packs = parsePacks(new Map(Object.entries(content)));
  const context = { questionKinds: ['multiple-choice', 'cloze'], shapes: shapes.items };
  return [...shapes.problems, ...checkPacks(packs, context)];
}

/** The content with one text in one file replaced; the text must be there exactly once. */
function plant(path: string, find: string, put: string): Content {
  const content: Content = structuredClone(smallContent) as Content;
  const [folder = '', ...rest] = path.split('/');
  const files = content[folder] ?? {};
  const name = rest.join('/');
  expect((files[name] ?? '').split(find), `${find} in ${path}`).toHaveLength(2);
  files[name] = (files[name] ?? '').replace(find, () => put);
  return content;
}

function lineOf(text: string, marker: string): number {
  return text.slice(0, text.lastIndexOf(marker)).split('\n').length;
}

describe('checkPacks', () => {
  it('finds nothing wrong with content that is right', () => {
    expect(problemsOf(structuredClone(smallContent) as Content)).toEqual([]);
  });

  it.each(planted)('in %s, %j as %j is reported as %s at its line', (path, find, put, code, marker) => {
    const content = plant(path, find, put);
    const [folder = '', ...rest] = path.split('/');
    const text = content[folder]?.[rest.join('/')] ?? '';
    const found = problemsOf(content).filter((problem) => problem.code === code);
    expect(found.length).toBeGreaterThan(0);
    if (marker !== '') {
      expect(text).toContain(marker);
      expect(found.map(({ place }) => `${place.file}:${place.line}`)).toContain(
        `${path}:${lineOf(text, marker)}`,
      );
    }
  });

  it('reports nothing but what was planted: what could not be read is not missing as well', () => {
    const withCompany: readonly FactProblemCode[] = [
      // A file that is cut short where nobody can tell.
      'bad-yaml',
      'tab-indent',
      // A name that does not belong there, in the place of one that does.
      'unknown-field',
      'unsafe-key',
      'duplicate-key',
      'reserved-slot',
      'template-unknown-slot',
      'template-fault',
      // What another fact says is then another thing.
      'duplicate-id',
      'unknown-document',
      'dispute-itself',
      'tombstone-in-use',
      'expression-uncovered',
      'not-fact-unknown',
    ];
    for (const [path, find, put, code] of planted.filter(
      ([, , , planted]) => !withCompany.includes(planted),
    )) {
      const codes = problemsOf(plant(path, find, put)).map((problem) => problem.code);
      expect([...new Set(codes)], `${put} in ${path}`).toEqual([code]);
    }
  });

  it('reports every problem of a fact at once, whichever of them keep it from being read', () => {
    const wrong = `
  - id: trade-2021
    property: embassy-opened
    subject: vietnan
    host: european-union
    others: [vietnam, 5, kazakstan]
    value: 2008-13
    statement: { en: Test. }
    paragraf: 7
    paragraph: 99
    was: [trade-1999]
    disputes: [nobody]
  - id: trade-2020`;
    const content = plant(facts, '\n  - id: trade-2020', wrong);
    const text = content.trade?.['facts.yaml'] ?? '';
    const at = (marker: string) => lineOf(text, marker);
    expect(problemsOf(content).map(({ code, place }) => [code, place.line])).toEqual([
      ['unknown-entity', at('vietnan')],
      ['wrong-entity-kind', at('host: european')],
      ['wrong-value', at('others:')],
      ['unknown-entity', at('others:')],
      ['bad-date', at('2008-13')],
      ['missing-language', at('{ en: Test. }')],
      ['unknown-slot', at('paragraf')],
      ['unknown-paragraph', at('paragraph: 99')],
      ['dispute-unknown', at('nobody')],
      ['duplicate-id', at('id: trade-2021')],
      ['tombstone-in-use', at('id: trade-1999')],
    ]);
  });

  it('reports what else is wrong with a fact whose property is misspelt or cannot be read in full', () => {
    const embassy =
      'property: embassy-opened\n    subject: vietnam\n    host: kazakhstan\n    value: 2008-07';
    const wrong = 'property: embassy-opend\n    subject: vietnan\n    host: kazakstan\n    value: 2008-13';
    const misspelt = problemsOf(plant(facts, embassy, wrong)).map(({ code }) => code);
    expect(misspelt).toEqual(['unknown-property', 'unknown-entity', 'unknown-entity', 'bad-date']);
    const content = plant(
      facts,
      'host: kazakhstan\n    value: 2008-07',
      'host: kazakstan\n    value: 2008-13',
    );
    const properties = content.base?.['properties.yaml'] ?? '';
    const files = { ...content.base, 'properties.yaml': properties.replace('    cardinality: one\n', '') };
    const unread = problemsOf({ ...content, base: files }).map(({ code }) => code);
    expect(unread).toEqual(['missing-field', 'unknown-entity', 'bad-date']);
  });

  it('reports every problem of an entity and of a property at once', () => {
    const entity = `    kind: countri
    label: { en: Vietnam }
    partOf: [asia]
    existed: soon
    was: [kazakhstan]
    aliases: { en: [Kazakhstan] }
    colour: red
`;
    const entities = plant(
      'base/entities.yaml',
      '    flag: kz\n',
      `    flag: kz\n  - id: vietnam\n${entity}`,
    );
    expect(problemsOf(entities).map(({ code }) => code)).toEqual([
      'duplicate-id',
      'not-allowed',
      'missing-language',
      'unknown-entity',
      'bad-date',
      'was-conflict',
      'unknown-field',
    ]);
    const property = plant(base, 'kinds: [multiple-choice]', 'kinds: [guess]\n    colour: red');
    const text = property.base?.['properties.yaml'] ?? '';
    const worse = text
      .replace('shape: embassy', 'shape: embassies')
      .replace('host: { kind: entity,', 'host: { kind: entety,')
      .replace('{subject} opened its', '{visitor} opened its');
    const found = problemsOf({ ...property, base: { ...property.base, 'properties.yaml': worse } });
    expect(found.map(({ code }) => code)).toEqual([
      'unknown-shape',
      'not-allowed',
      'template-unknown-slot',
      'unknown-question-kind',
      'unknown-field',
    ]);
  });

  it('still reports an expression that no fact states, beside one that cannot be read', () => {
    const content = plant(facts, 'amount: 349200000, unit: USD', 'amount: 349200000');
    const files = content.trade ?? {};
    const rows = (files['expressions.yaml'] ?? '').replace(
      '  - { paragraph: 23',
      '  - { paragraph: 14, text: 584 ล้าน, number: 584000000 }\n  - { paragraph: 23',
    );
    const counted = (files['pack.yaml'] ?? '').replace('numbers: 1', 'numbers: 2');
    const trade = { ...files, 'expressions.yaml': rows, 'pack.yaml': counted };
    const found = problemsOf({ ...content, trade });
    expect(found.map(({ code, item }) => [code, item])).toEqual([
      ['expression-uncovered', '584 ล้าน'],
      ['missing-unit', 'trade-2020'],
    ]);
  });

  it('reports a contradiction unless both facts say that they dispute each other', () => {
    const both = plant(facts, '\n  - id: trade-2020', secondEmbassy('\n    disputes: [embassy]'));
    const files = both.trade ?? {};
    files['facts.yaml'] = (files['facts.yaml'] ?? '').replace(
      'paragraph: 7\n',
      'paragraph: 7\n    disputes: [embassy-2]\n',
    );
    expect(problemsOf(both)).toEqual([]);
  });

  it('reports ids that two packs share', () => {
    const content = structuredClone(smallContent) as Content;
    content.second = {
      'pack.yaml': (content.trade?.['pack.yaml'] ?? '')
        .replace('id: trade', 'id: second')
        .replace('dates: 3, numbers: 1', 'dates: 0, numbers: 0'),
      'facts.yaml': `facts:
  - id: embassy
    property: embassy-opened
    subject: kazakhstan
    host: vietnam
    value: 2015-03-30
    statement: { th: ก, en: a }
    paragraph: 7
`,
    };
    const found = problemsOf(content);
    expect(found.map(({ code, place }) => [code, place.file, place.line])).toEqual([
      ['duplicate-id', 'second/facts.yaml', 2],
    ]);
  });

  it('reports files that are missing, unknown or too large, and shapes that fall short', () => {
    const content = structuredClone(smallContent) as Content;
    content.empty = { 'fact.yaml': 'facts: []\n', 'entities.yaml': `# ${'x'.repeat(largestFile)}` };
    const shapes = smallShapes.replace('atLeast: 1', 'atLeast: 2');
    const found = problemsOf(content, shapes).map(({ code, place, found }) => [code, place.file, found]);
    expect(found).toContainEqual(['file-missing', 'empty/pack.yaml', '']);
    expect(found).toContainEqual(['file-unknown', 'empty/fact.yaml', 'fact.yaml']);
    expect(found).toContainEqual(['file-too-large', 'empty/entities.yaml', String(largestFile + 2)]);
    expect(found).toContainEqual(['shape-short', 'shapes.yaml', '1']);
  });

  it('plants every kind of problem there is', () => {
    const elsewhere: readonly FactProblemCode[] = [
      'file-missing',
      'file-unknown',
      'file-too-large',
      'shape-short',
      // In parse/read-yaml.test.ts
      'too-deep',
      'too-many-aliases',
    ];
    const covered = new Set([...elsewhere, ...planted.map(([, , , code]) => code)]);
    expect(factProblemCodes.filter((code) => !covered.has(code))).toEqual([]);
  });
});
