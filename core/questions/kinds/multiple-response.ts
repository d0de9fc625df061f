import { renderTemplate } from '#core/facts/render-template.ts';
import { attemptRandomOf, type CardScope, randomOf } from '#core/questions/card-scope.ts';
import type { Distractor } from '#core/questions/distractor.ts';
import { templateOf } from '#core/questions/given-slots.ts';
import { givesAway } from '#core/questions/gives-away.ts';
import { originOfWrong } from '#core/questions/origin-of-wrong.ts';
import { drawOutsiders, isOfSort } from '#core/questions/outsiders.ts';
import { type Member, proveSet } from '#core/questions/prove-set.ts';
import type { MultipleResponseQuestion, Query } from '#core/questions/question.ts';
import { frameOf } from '#core/questions/question-frame.ts';
import { type Refusal, refuse } from '#core/questions/refusal.ts';
import { showOptions } from '#core/questions/shown-options.ts';
import { withNotes } from '#core/questions/status-note.ts';
import { spanOf } from '#core/questions/value-span.ts';
import { lineOf, pickAllHint } from '#core/questions/wording.ts';

export interface MultipleResponsePlan {
  readonly ok: true;
  readonly kind: 'multiple-response';
  readonly scope: CardScope;
  readonly query: Query;
  /** In the order shown. */
  readonly options: readonly Offered[];
}

/** An option: right by the fact `member`, or wrong. */
type Offered = Distractor & { readonly member: Member | null };

/** Four options or five; how many of them are right is drawn, and never all. */
const sizes = [5, 4] as const;

/**
 * Some of the answers to a stem that has several, the card's own among them, with values that are certainly
 * none. Asked only of a list the base is declared to hold whole.
 */
export function planMultipleResponse(scope: CardScope): MultipleResponsePlan | Refusal {
  const set = proveSet(scope);
  if (!set.ok) return set;
  const random = attemptRandomOf(scope, 'options');
  const { own, others } = ownFirst(scope, set.members);
  const anchor = random.pick(own);
  if (!anchor) return refuse('key-in-stem');
  const alike = (member: Member) => member !== anchor && isOfSort(scope.base, member.value, anchor.value);
  const right = [anchor, ...random.shuffle([...own, ...others].filter(alike))];
  const wrong = drawOutsiders(scope, set, anchor.value, Math.max(...sizes) - 1, random);
  const room = roomFor(right.length, wrong.length);
  if (!room) return refuse('too-few-distractors');
  const keys = room.least + randomOf(scope, `keys ${room.size} ${room.least}`).below(room.spread);
  const offered: Offered[] = [
    ...right.slice(0, keys).map((member) => ({ value: member.value, origin: member.fact, member })),
    ...wrong.slice(0, room.size - keys).map((other) => ({ ...other, member: null })),
  ];
  const options = inOrder(random.shuffle(offered));
  return { ok: true, kind: 'multiple-response', scope, query: set.query, options };
}

const nothingHidden: ReadonlySet<string> = new Set();

/** The words of a planned question; refuses when the stem tells a right option. */
export function renderMultipleResponse(plan: MultipleResponsePlan): MultipleResponseQuestion | Refusal {
  const { scope, query, options } = plan;
  const { base, fact, property, ask, reader } = scope;
  const template = templateOf(property, 'stem', ask, reader.locale) ?? '';
  const stem = renderTemplate(template, fact, { entities: base.entities, reader });
  if (stem === null) return refuse('unfilled-slot');
  if (options.some(({ member, value }) => member && givesAway(base, stem, value)))
    return refuse('key-in-stem');
  const shown = showOptions(scope, options).map((option, place) => ({
    ...option,
    member: options[place]?.member ?? null,
  }));
  const keys = shown.flatMap(({ id, member }) => (member ? [{ id, fact: member.fact }] : []));
  const facts = [...new Set([fact, ...keys.map((key) => key.fact)])];
  const wrong = shown.flatMap(({ text, origin, member }, place) => {
    const value = options[place]?.value;
    if (member || !value) return [];
    // Many a fact has a date in it: the one told is that which could be taken for what was asked.
    const told = originOfWrong(base, { query, facts }, value, nothingHidden) ?? origin;
    return told ? [lineOf(text, told.statement[reader.locale])] : [];
  });
  return {
    ...frameOf(scope, query, facts),
    kind: 'multiple-response',
    stem: withNotes(stem, [pickAllHint[reader.locale]], reader.locale),
    explanation: [...facts.map(({ statement }) => statement[reader.locale]), ...new Set(wrong)].join('\n'),
    options: shown.map(({ id, text, value }) => ({ id, text, value })),
    correct: keys.map(({ id }) => id),
    cardOptions: facts.map((one) => keys.filter((key) => key.fact === one).map(({ id }) => id)),
    chance: 1 / (2 ** shown.length - 2),
  };
}

/** The size that leaves the number of right options most open, and what that number may be; null where there is none. */
function roomFor(right: number, wrong: number) {
  const rooms = sizes.map((size) => {
    const least = Math.max(1, size - wrong);
    return { size, least, spread: Math.min(right, size - 1) - least + 1 };
  });
  const [widest] = rooms.filter(({ spread }) => spread > 0).sort((a, b) => b.spread - a.spread);
  return widest ?? null;
}

function ownFirst({ fact }: CardScope, members: readonly Member[]) {
  return {
    own: members.filter((member) => member.fact.id === fact.id),
    others: members.filter((member) => member.fact.id !== fact.id),
  };
}

/** Dates and figures in their order; what has none stays as it is. */
function inOrder(offered: readonly Offered[]): readonly Offered[] {
  const place = ({ value }: Offered) =>
    value.kind === 'date' || value.kind === 'quantity' ? spanOf(value).low : 0;
  return offered.toSorted((a, b) => place(a) - place(b));
}
