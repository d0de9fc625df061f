import { expect, test } from 'vitest';
import { setProblems } from '#cli/check-sets.ts';
import { problemLines } from '#cli/words/word-problem.ts';
import { parsePacks } from '#core/facts/parse-packs.ts';
import { smallContent } from '#tests/core/facts/small-content.ts';

const hosts = ['oz', 'pern', 'oz', 'quar', 'oz', 'pern', 'oz', 'pern'];
const people = Array.from({ length: 32 }, (_, index) => `person-${index}`);

const property = `properties:
  - id: visit
    label: { th: การเยือน, en: visit }
    shape: visit
    subject: { kind: entity, entityKinds: [person] }
    value: { kind: date }
    qualifiers:
      host: { kind: entity, entityKinds: [country], required: true, key: true }
    cardinality: one
    sentence: { th: "{subject}เยือน{host}{value:when}", en: "{subject} visited {host} {value:when}." }
    item: { th: "{subject}เยือน{host}", en: "{subject} visits {host}" }
    asks:
      host:
        closed: true
        stem: { th: "{subject}เยือนประเทศใด{value:when}", en: "Which country did {subject} visit {value:when}?" }
`;

const entity = (kind: string) => (id: string) =>
  `  - { id: ${id}, kind: ${kind}, label: { th: ชื่อ ${id}, en: Name ${id} } }\n`;

/** Visits to three countries, of which one is left over as the answer nearly always. */
function contentOf() {
  const { trade } = smallContent;
  const facts = people.map(
    (person, index) => `  - id: visit-${index}
    property: visit
    subject: ${person}
    host: ${hosts[index % hosts.length]}
    value: ${1950 + 2 * index}
    statement: { th: ${person} เยือน, en: ${person} went there. }
    paragraph: 7
`,
  );
  const files = {
    'pack.yaml': trade['pack.yaml'] ?? '',
    'properties.yaml': property,
    'entities.yaml': `entities:\n${people.map(entity('person')).join('')}${['oz', 'pern', 'quar'].map(entity('country')).join('')}`,
    'facts.yaml': `document: one.txt\nfacts:\n${facts.join('')}`,
  };
  const packs = parsePacks(new Map(Object.entries({ trade: files })));
  return { packs, shapes: null, problems: packs.flatMap(({ problems }) => problems) };
}

test('what is wrong with all questions of a pack is told at the pack, with cell, count and remedy', () => {
  const content = contentOf();
  expect(content.problems).toEqual([]);
  const problems = setProblems(content);
  expect(problems.map(({ code, place, item }) => [code, place.file, item])).toEqual([
    ['dominating-entity', 'trade/pack.yaml', 'trade (multiple-choice, th)'],
    ['dominating-entity', 'trade/pack.yaml', 'trade (multiple-choice, en)'],
  ]);
  for (const problem of problems) {
    const words = problemLines(problem, 'en').join('\n');
    expect(words).toMatch(/one name is the answer far too often: pern \(\d+ : \d+\)/);
    expect(words).toContain('remedy: add facts');
  }
});

test('a pack too small to have a habit has no problem', () => {
  const packs = parsePacks(new Map(Object.entries(smallContent)));
  expect(setProblems({ packs, shapes: null, problems: [] })).toEqual([]);
});
