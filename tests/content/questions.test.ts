import { describe, expect, test } from 'vitest';
import { contentFolder } from '#cli/content-folder.ts';
import { locales } from '#core/basics/locale.ts';
import { makeFactBase } from '#core/facts/fact-base.ts';
import { renderValue } from '#core/facts/render-value.ts';
import { slotNames, slotValues } from '#core/facts/slots.ts';
import { grade } from '#core/grading/grade.ts';
import { findFlaws } from '#core/questions/find-flaws.ts';
import { generate } from '#core/questions/generate.ts';
import type { ChoiceQuestion, TypedQuestion } from '#core/questions/question.ts';
import { loadContent } from '#server/facts/load-content.ts';
import { tryRules } from '#tests/content/rule-guesser.ts';
import { english, thai } from '#tests/core/questions/make-base.ts';
import { runs } from '#tests/setup/run-counts.ts';

const { packs } = await loadContent(contentFolder);
const base = makeFactBase(packs.map(({ pack }) => pack));
const questions = [...generate(base, { readers: [thai, english], seed: 1 })];

const fame = new Map<string, number>();
for (const fact of base.facts.values()) {
  const property = base.properties.get(fact.property);
  for (const value of (property ? slotNames(property) : []).flatMap((slot) => slotValues(fact, slot))) {
    if (value.kind === 'entity') fame.set(value.id, (fame.get(value.id) ?? 0) + 1);
  }
}

test('the packs give over 600 questions, each id once', () => {
  expect(questions.length).toBeGreaterThan(600);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
});

test('no question of the packs has a flaw', () => {
  expect(
    questions.flatMap((question) => findFlaws(base, question).map((flaw) => `${flaw}: ${question.stem}`)),
  ).toEqual([]);
});

test('the answer as Jamdee prints it is graded correct, in both languages', () => {
  const wrong = questions
    .filter((question): question is TypedQuestion => 'answer' in question)
    .map((question) => ({ question, typed: printedAnswer(question) }))
    .filter(({ question, typed }) => grade(question, typed, question.locale).verdict !== 'correct')
    .map(({ question, typed }) => `${question.stem} ${typed}`);
  expect(wrong).toEqual([]);
});

describe('someone who knows nothing but rules', { timeout: runs(60_000) }, () => {
  const seeds = Array.from({ length: runs(12) }, (_, index) => 7919 * index + 13);
  const cells = packs
    .filter(({ pack }) => pack.facts.length > 0)
    .flatMap(({ folder }) => locales.map((locale) => ({ pack: folder, locale })));

  test.each(cells)('stays within five points of chance in $pack, $locale', ({ pack, locale }) => {
    const readers = [locale === 'th' ? thai : english];
    const asked = seeds.flatMap((seed) => [
      ...generate(base, { pack, kind: 'multiple-choice', readers, seed }),
    ]);
    const choices = asked.filter(
      (question): question is ChoiceQuestion => question.kind === 'multiple-choice',
    );
    expect(choices.length).toBeGreaterThan(100);
    const lucky = tryRules(choices, fame).filter(({ hitRate, chance }) => hitRate > chance + 0.05);
    expect(lucky).toEqual([]);
  });

  test('is caught where the key is always the longest option', () => {
    const choices = questions.filter(
      (question): question is ChoiceQuestion => question.kind === 'multiple-choice',
    );
    const biased = choices.map((question) => ({
      ...question,
      options: question.options.map((option) =>
        option.id === question.correct[0]
          ? { ...option, text: `${option.text} and much more beside it` }
          : option,
      ),
    }));
    const longest = tryRules(biased, fame).find(({ rule }) => rule === 'longest');
    expect(longest && longest.hitRate > longest.chance + 0.05).toBe(true);
  });
});

function printedAnswer({ kind, answer, cards: [card], locale }: TypedQuestion): string {
  const fact = base.facts.get(card?.fact ?? '');
  const [value] = fact && card ? slotValues(fact, card.ask) : [];
  const isYear = kind === 'numerical' && answer.kind === 'date';
  const shown = isYear ? answer : value;
  return shown ? renderValue(shown, base.entities, locale === 'th' ? thai : english) : '';
}
