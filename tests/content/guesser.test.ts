import { describe, expect, test } from 'vitest';
import { contentFolder } from '#cli/content-folder.ts';
import { type Locale, locales } from '#core/basics/locale.ts';
import { hashSeed } from '#core/basics/random.ts';
import { makeFactBase } from '#core/facts/fact-base.ts';
import { generate } from '#core/questions/generate.ts';
import type { QuestionKind } from '#core/questions/kind.ts';
import type { Option } from '#core/questions/question.ts';
import { loadContent } from '#server/facts/load-content.ts';
import { makeHearsay } from '#tests/content/hearsay.ts';
import {
  type Guessed,
  isGivenByName,
  luckyRules,
  type RuleResult,
  tryRules,
  unlikelyRules,
} from '#tests/content/rule-guesser.ts';
import { english, thai } from '#tests/core/questions/make-base.ts';
import { runsUpTo, samplingSeed } from '#tests/setup/run-counts.ts';

const { packs } = await loadContent(contentFolder);
const base = makeFactBase(packs.map(({ pack }) => pack));

/** How many seeds each cell is asked with: fifty in the long tests. */
const seedCount = runsUpTo(4, 50);
/** A cell of few cards is asked oftener, so that the places of its keys have time to even out. */
const fewestQuestions = 600;
const mostSeeds = 200;

/** The kinds in which one of several options is right. */
const kinds: readonly QuestionKind[] = ['multiple-choice', 'true-false', 'comparison', 'chart-gap'];
const cells = packs
  .flatMap(({ folder }) => locales.flatMap((locale) => kinds.map((kind) => ({ pack: folder, locale, kind }))))
  .filter(({ pack, locale, kind }) => asked(pack, locale, kind, 0).length > 0);

const hearsay = makeHearsay(base);

describe(`someone who knows nothing but rules, run seed ${samplingSeed}`, () => {
  test('meets every pack and language in several kinds', () => {
    const met = new Set(cells.map(({ pack, locale }) => `${pack} ${locale}`));
    expect(met.size).toBe(2 * packs.filter(({ pack }) => pack.facts.length > 0).length);
    expect(cells.length).toBeGreaterThanOrEqual(3 * met.size);
  });

  test.each(cells)('stays at chance in $pack, $locale, $kind', ({ pack, locale, kind }) => {
    const results = tryRules(sampleOf(pack, locale, kind), hearsay);
    expect(results.length).toBeGreaterThan(5);
    expect(luckyRules(results, cells.length)).toEqual([]);
  });

  // A few cards drown among all the others of a pack: each is looked at by itself.
  test.each(locales)(
    'meets no card, in %s, of which the key alone always belongs to what is named',
    (locale) => {
      const rounds = Array.from({ length: Math.max(6, seedCount) }, (_, round) => round);
      const given = new Map<string, boolean>();
      for (const question of rounds.flatMap((round) => asked(undefined, locale, 'multiple-choice', round)))
        given.set(question.stem, isGivenByName(question, hearsay) && given.get(question.stem) !== false);
      expect([...given].flatMap(([stem, isGiven]) => (isGiven ? [stem] : []))).toEqual([]);
    },
  );

  // What is right of a list is the same each time, and the packs hold few lists: points are counted of
  // places alone, which are drawn anew; of what is said on a list only what luck does not explain.
  test.each(locales)(
    'ticks no more of what is right in lists of several answers than luck, in %s',
    (locale) => {
      const results = tryRules(sampleOf(undefined, locale, 'multiple-response'), hearsay);
      const isPlace = ({ rule }: RuleResult) => ['first', 'middle', 'last'].includes(rule);
      expect(luckyRules(results.filter(isPlace), cells.length)).toEqual([]);
      expect(unlikelyRules(results, cells.length)).toEqual([]);
    },
  );
});

describe('a generator that favours', () => {
  const sound = asked('vietnam-kazakhstan', 'en', 'multiple-choice', 1);
  const claims = asked('vietnam-kazakhstan', 'en', 'true-false', 1);
  const caught = (questions: readonly Guessed[]) =>
    luckyRules(tryRules(questions, hearsay), cells.length).map(({ rule }) => rule);
  const reworded = (text: (isKey: boolean, old: string) => string) =>
    sound.map((question) => ({
      ...question,
      options: question.options.map((option) => ({
        ...option,
        text: text(option.id === question.correct[0], option.text),
      })),
    }));

  test.each<readonly [string, string, () => readonly Guessed[]]>([
    [
      'the longest option',
      'longest',
      () => reworded((isKey, old) => (isKey ? `${old} and more beside` : old)),
    ],
    ['the shortest option', 'shortest', () => reworded((isKey, old) => (isKey ? old.slice(0, 2) : old))],
    [
      'a word of the stem',
      'word of the stem',
      () =>
        sound.map((question) => ({
          ...question,
          stem: `${question.stem} ${question.options.find(({ id }) => id === question.correct[0])?.text}`,
        })),
    ],
    ['the odd one out', 'odd one out', () => reworded((isKey, old) => (isKey ? old : `${old} Republic`))],
    [
      'what the others resemble',
      'most like the others',
      () =>
        reworded((isKey, old) =>
          isKey ? 'Northern Harbour' : old.length % 2 ? 'Northern Hill' : 'Old Harbour',
        ),
    ],
    ['the first place', 'first', () => sound.map((question) => placed(question, 0))],
    [
      'the middle',
      'middle',
      () => sound.map((question) => placed(question, Math.floor(question.options.length / 2))),
    ],
    ['the last place', 'last', () => sound.map((question) => placed(question, question.options.length - 1))],
    ['the best known', 'best known', () => sound.map((question) => byFame(question, 1))],
    ['the least known', 'least known', () => sound.map((question) => byFame(question, -1))],
    [
      'the only one that belongs to what is named',
      'belongs to what is named',
      () => sound.filter(isOfNamed).map(amongStrangers),
    ],
    ['what is true', 'first', () => claims.map((question) => ({ ...question, correct: ['true'] as const }))],
  ])('%s is caught', (_, rule, make) => {
    expect(caught(make())).toContain(rule);
  });
});

/** Questions of a cell over many seeds. */
function sampleOf(pack: string | undefined, locale: Locale, kind: QuestionKind): readonly Guessed[] {
  const sample: Guessed[] = [];
  for (let round = 0; round < mostSeeds; round += 1) {
    if (round >= seedCount && sample.length >= fewestQuestions) break;
    sample.push(...asked(pack, locale, kind, round));
  }
  return sample;
}

function asked(
  pack: string | undefined,
  locale: Locale,
  kind: QuestionKind,
  round: number,
): readonly Guessed[] {
  const readers = [locale === 'th' ? thai : english];
  const seed = hashSeed('guesser', String(samplingSeed), String(round));
  return [...generate(base, { ...(pack === undefined ? {} : { pack }), kind, readers, seed })].flatMap(
    (question) => {
      if (!('options' in question) || !('correct' in question)) return [];
      const { stem, options, correct, query, facts } = question;
      // A list is one thing to know, however many cards ask for it.
      const id = question.kind === 'multiple-response' ? JSON.stringify(query) : question.id;
      return [{ id, stem, options, correct: correct.flat(), query, facts }];
    },
  );
}

/** The same question with its key at a place. */
function placed(question: Guessed, place: number): Guessed {
  const key = question.options.find(({ id }) => id === question.correct[0]);
  const others = question.options.filter((option) => option !== key);
  return { ...question, options: key ? others.toSpliced(place, 0, key) : others };
}

/** Do other facts put the right answer beside what the question names? */
function isOfNamed({ options, correct, query, facts }: Guessed): boolean {
  const value = options.find(({ id }) => id === correct[0])?.value;
  return value?.kind === 'entity' && hearsay.belongs(value.id, query, facts) > 0;
}

/** The same question with wrong options that no fact mentions. */
function amongStrangers(question: Guessed): Guessed {
  const value = { kind: 'entity', id: 'stranger' } as const;
  const options = question.options.map((option) =>
    option.id === question.correct[0] ? option : { ...option, value },
  );
  return { ...question, options };
}

/** The same question, the option right of which the base speaks most (1) or least (-1). */
function byFame(question: Guessed, sign: 1 | -1): Guessed {
  const fameOf = ({ value }: Option) => sign * (value?.kind === 'entity' ? hearsay.fame(value.id) : 0);
  const [best] = question.options.toSorted((a, b) => fameOf(b) - fameOf(a));
  return { ...question, correct: [best?.id ?? ''] };
}
