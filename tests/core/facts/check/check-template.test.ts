import { expect, test } from 'vitest';
import { checkTemplate } from '#core/facts/check/check-template.ts';
import { slotTypesOf } from '#core/facts/parse/property-draft.ts';
import { readYaml } from '#core/facts/parse/read-yaml.ts';
import { makeVisitProperty } from '#tests/core/questions/make-base.ts';

const part = { file: readYaml('p.yaml', 'sentence: x\n'), path: ['sentence'], item: 'visit' };

/** Code, what was found and what is expected, of each problem of a phrasing of the visit property. */
function problemsOf(text: string, needed: readonly string[] = [], forbidden: readonly string[] = []) {
  return checkTemplate(text, slotTypesOf(makeVisitProperty()), part, needed, forbidden).map(
    ({ code, found, expected }) => [code, found, ...expected],
  );
}

test('a phrasing that prints what it must and nothing it must not has no problem', () => {
  expect(
    problemsOf('{subject} visited {host} {value:when}[ as {office}].', ['subject', 'value'], ['year']),
  ).toEqual([]);
});

test('a fault is reported with the text it stands in', () => {
  expect(problemsOf('{subject} visited {host', ['value'])).toEqual([['template-fault', '{', 'brace']]);
});

test('a slot the property does not have is reported with those it has', () => {
  const all = ['subject', 'value', 'host', 'office'];
  expect(problemsOf('{guest} visited')).toEqual([['template-unknown-slot', 'guest', ...all]]);
  expect(problemsOf('[{guest}]')).toEqual([['template-unknown-slot', 'guest', ...all]]);
});

test('a slot that may be empty must stand in brackets', () => {
  expect(problemsOf('as {office}')).toEqual([['template-optional-slot', 'office', '[{office}]']]);
});

test('a needed slot in brackets is missing, for it may not be printed', () => {
  expect(problemsOf('{subject}[ in {host}]', ['subject', 'host'])).toEqual([['missing-slot', '', '{host}']]);
});

test('a stem that prints the slot it asks for is reported, in brackets too', () => {
  expect(problemsOf('{subject} visited {host}', [], ['host'])).toEqual([['ask-gives-answer', 'host']]);
  expect(problemsOf('{subject}[ in {host}]', [], ['host'])).toEqual([['ask-gives-answer', 'host']]);
});

test('a style that does not suit the kind of value is reported, in brackets too', () => {
  expect(problemsOf('{host:when}')).toEqual([['template-style', '{host:when}', '{host}']]);
  expect(problemsOf('[{office:ordinal}]')).toEqual([['template-style', '{office:ordinal}', '{office}']]);
});

test('problems stand where the phrasing stands', () => {
  const [problem] = checkTemplate('{', slotTypesOf(makeVisitProperty()), part, []);
  expect(problem).toMatchObject({ item: 'visit', place: { file: 'p.yaml', line: 1, column: 11 } });
});
