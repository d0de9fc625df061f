import { type Command, type CommandInput, choiceOption, textOption } from '#cli/command.ts';
import { contentFolder } from '#cli/content-folder.ts';
import { type ExitStatus, type Terminal, type WrongUsage, wrongUsage } from '#cli/terminal.ts';
import { problemLines } from '#cli/words/word-problem.ts';
import { formatQuantity } from '#core/basics/format-quantity.ts';
import { type Locale, locales, usualCalendars } from '#core/basics/locale.ts';
import { type FactBase, makeFactBase } from '#core/facts/fact-base.ts';
import { generate } from '#core/questions/generate.ts';
import { type QuestionKind, questionKinds } from '#core/questions/kind.ts';
import type { MatchingQuestion, Question } from '#core/questions/question.ts';
import { questionRecord } from '#core/questions/question-record.ts';
import { loadContent } from '#server/facts/load-content.ts';

/** Prints questions made from the packs. */
export const questions: Command = {
  summary: 'Print questions made from the packs: for each kind at most one a card.',
  usage: '[--pack P] [--kind K] [--locale th|en] [--seed N] [--count N] [--format jsonl]',
  options: {
    pack: { type: 'string' },
    kind: { type: 'string' },
    locale: { type: 'string' },
    seed: { type: 'string' },
    count: { type: 'string' },
    format: { type: 'string' },
  },
  mostArguments: 0,
  async run(input, terminal) {
    const wanted = readWanted(input);
    if ('wrong' in wanted) return wrongUsage(terminal, wanted);
    const { packs } = await loadContent(contentFolder);
    const base = makeFactBase(packs.map(({ pack }) => pack));
    const names = packs.map(({ folder }) => folder);
    if (wanted.pack !== undefined && !names.includes(wanted.pack)) {
      const expected = names.join(', ');
      return wrongUsage(terminal, { wrong: 'there is no such pack', got: wanted.pack, expected });
    }
    print(base, wanted, terminal);
    const problems = packs.flatMap((pack) => pack.problems);
    for (const line of problems.flatMap((problem) => problemLines(problem, 'en'))) terminal.error(line);
    const status: ExitStatus = problems.length === 0 ? 0 : 1;
    return status;
  },
};

interface Wanted {
  readonly pack?: string;
  readonly kind?: QuestionKind;
  readonly locales: readonly Locale[];
  readonly seed: number;
  readonly count?: number;
  readonly format: 'text' | 'jsonl';
}

function readWanted(input: CommandInput): Wanted | WrongUsage {
  const given = (name: string) => textOption(input, name) ?? '';
  const kind = choiceOption(input, 'kind', [...questionKinds, 'all'] as const, 'all');
  if (!kind)
    return { wrong: 'there is no such kind', got: given('kind'), expected: questionKinds.join(', ') };
  const locale = choiceOption(input, 'locale', [...locales, 'both'] as const, 'both');
  if (!locale) return { wrong: 'there is no such language', got: given('locale'), expected: 'th or en' };
  const format = choiceOption(input, 'format', ['text', 'jsonl'] as const, 'text');
  if (!format)
    return { wrong: '--format takes another word', got: given('format'), expected: 'text or jsonl' };
  const seed = wholeNumber(textOption(input, 'seed'));
  if (seed === null) return { wrong: '--seed takes a whole number', got: given('seed'), expected: '1' };
  const count = wholeNumber(textOption(input, 'count'));
  if (count === null) return { wrong: '--count takes a whole number', got: given('count'), expected: '20' };
  const pack = textOption(input, 'pack');
  return {
    locales: locale === 'both' ? locales : [locale],
    seed: seed ?? 1,
    format,
    ...(pack === undefined ? {} : { pack }),
    ...(kind === 'all' ? {} : { kind }),
    ...(count === undefined ? {} : { count }),
  };
}

/** Undefined when nothing was given, null when it is no whole number from 0 to 4294967295. */
function wholeNumber(text: string | undefined): number | null | undefined {
  if (text === undefined) return undefined;
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return number < 2 ** 32 ? number : null;
}

function print(base: FactBase, wanted: Wanted, terminal: Terminal): void {
  const readers = wanted.locales.map((locale) => ({ locale, calendar: usualCalendars[locale] }));
  let made = 0;
  for (const question of generate(base, { ...wanted, readers })) {
    made += 1;
    if (wanted.format === 'jsonl') terminal.out(JSON.stringify(questionRecord(question, base)));
    else for (const line of questionLines(question)) terminal.out(line);
  }
  if (made === 0 && wanted.count !== 0) terminal.error('jamdee questions: no card can be asked so');
}

function questionLines(question: Question): readonly string[] {
  const { id, kind, locale, pack, stem, explanation, source } = question;
  return [
    `${id} (${kind}, ${locale}, ${pack})`,
    `  ${stem}`,
    ...figureLines(question),
    ...('options' in question ? optionLines(question) : answerLines(question)),
    ...explanation.split('\n').map((line) => `  ${line}`),
    `  ${source.document}, paragraph ${source.paragraph}`,
    '',
  ];
}

/** The years of a line, and the bars of a chart. */
function figureLines(question: Question): readonly string[] {
  if (question.kind === 'timeline') return [`    ${question.axis.from}–${question.axis.to}`];
  if (question.kind !== 'chart-gap') return [];
  return question.series.map(({ x, value, status }) => {
    const figure = value ? formatQuantity(value, question.locale) : '?';
    return `    ${x}  ${figure}${status === 'actual' ? '' : ` (${status})`}`;
  });
}

function optionLines(question: Extract<Question, { options: unknown }>): readonly string[] {
  if (question.kind === 'matching') return pairLines(question);
  const places: readonly string[] = question.correct;
  return question.options.map(({ id, text }) => {
    const place = places.indexOf(id);
    const mark = question.kind === 'ordering' ? String(place + 1) : place < 0 ? ' ' : '*';
    return `    ${mark} ${text}`;
  });
}

function pairLines({ options, correct }: MatchingQuestion): readonly string[] {
  const textOf = (id: string | undefined) => options.find((option) => option.id === id)?.text ?? '';
  const paired = new Set(correct.flat());
  return [
    ...correct.map(([left, right]) => `    ${textOf(left)} = ${textOf(right)}`),
    ...options.filter(({ id }) => !paired.has(id)).map(({ text }) => `      ${text}`),
  ];
}

function answerLines({ answer }: Extract<Question, { answer: unknown }>): readonly string[] {
  if (answer.kind === 'name') return [`    = ${answer.names.join(' / ')}`];
  return [answer.kind === 'date' ? `    = ${answer.edtf}` : `    = ${answer.amount} ${answer.unit}`];
}
