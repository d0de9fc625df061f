import { type CardKey, cardKeyOf } from '#core/basics/card-key.ts';
import type { AnsweredEvent, StudyEvent } from '#core/progress/event.ts';
import type { FoldContext } from '#core/progress/fold-card.ts';
import type { EventFields } from '#core/progress/make-event.ts';
import type { Question } from '#core/questions/question.ts';
import { changeDeck } from '#offline/decks/change-deck.ts';
import { deleteDeck, putDeck } from '#offline/decks/deck-door.ts';
import type { PackShelf } from '#offline/facts/pack-shelf.ts';
import type { BrowserStudyStore } from '#offline/progress/browser-study-store.ts';
import type { DeviceMeta } from '#offline/progress/device-meta.ts';
import type { Recorder } from '#offline/progress/make-recorder.ts';
import type { StateKeeper } from '#offline/progress/state-keeper.ts';
import type { AnswerInput, Study } from '#offline/progress/study.ts';
import type { SyncLoop } from '#offline/progress/sync-loop.ts';

interface Parts {
  readonly context: () => FoldContext;
  readonly store: BrowserStudyStore;
  readonly meta: DeviceMeta;
  readonly keeper: StateKeeper;
  readonly record: Recorder;
  readonly loop: SyncLoop;
  readonly shelf: PackShelf;
}

/** What the screens call, put together from its parts. */
export function makeStudy({ context, store, meta, keeper, record, loop, shelf }: Parts): Study {
  const ratedHere: StudyEvent[] = [];
  const saveSettings: Study['saveSettings'] = async (settings) => {
    const { retention } = meta.get().settings;
    await meta.set({ settings, settingsUnsent: meta.get().account !== null });
    if (retention !== settings.retention) await store.rebuild();
    keeper.refresh();
    void loop.request();
  };
  const chosen = async (packs: readonly string[] | undefined) => {
    // On the very first visit nobody knows yet which packs there are.
    if (keeper.get().packs.length === 0) await loop.request();
    return keeper.get().packs.filter(({ id }) => !packs || packs.includes(id));
  };
  return {
    getState: keeper.get,
    subscribe: keeper.subscribe,
    loadBase: async (packs) => shelf.loadBase(await chosen(packs)),
    loadCards: async (packs) => shelf.loadCards(await chosen(packs)),
    loadEvents: async () => (await wholeLog(store)).map(({ event }) => event),
    loadCardStates: async () => {
      const { foldEvents } = await import('#core/progress/fold-events.ts');
      return [...foldEvents(await wholeLog(store), context()).cards.values()];
    },
    review: async (card, rating, durationMs) => {
      ratedHere.push(await record({ type: 'reviewed', card, rating, durationMs }));
    },
    answer: async (input) => (await record(answeredFields(input))) as AnsweredEvent,
    undo: async () => {
      const last = ratedHere.pop();
      if (last?.type !== 'reviewed') return null;
      await record({ type: 'undone', undoes: last.id });
      return last.card;
    },
    suspend: async (card, suspended) => void (await record({ type: 'suspended', card, suspended })),
    bury: async (card, until) => void (await record({ type: 'buried', card, until })),
    flag: async (flag) => void (await record({ type: 'flagged', ...flag })),
    override: async (overrides) => void (await record({ type: 'overridden', overrides })),
    saveSettings,
    saveDeck: (deck) => changeDeck(() => putDeck(deck), deck.id, { meta, keeper, loop }),
    deleteDeck: (id) => changeDeck(() => deleteDeck(id), id, { meta, keeper, loop }),
    sync: loop.request,
  };
}

/** IndexedDB counts in 32 bits and refuses a greater limit. */
const everyEvent = 2 ** 31;

async function wholeLog(store: BrowserStudyStore) {
  return (await store.eventsSince('', everyEvent)).events;
}

function answeredFields({ question, answer, verdict, scores, durationMs, quiz }: AnswerInput): EventFields {
  return {
    type: 'answered',
    question: question.id,
    kind: question.kind,
    locale: question.locale,
    seed: question.seed,
    cards: question.cards.map(({ fact, ask }, index) => ({
      card: keyOf(fact, ask),
      score: scores[index] ?? 0,
    })),
    options: 'options' in question ? shownOptions(question) : [],
    answer,
    verdict,
    chance: question.chance,
    facts: question.facts,
    durationMs,
    quiz,
  };
}

function keyOf(fact: string, ask: string): CardKey {
  return cardKeyOf({ item: 'fact', fact, ask });
}

function shownOptions({ options }: Extract<Question, { options: unknown }>) {
  return options.map(({ id, text, value }) => ({ id, text, value }));
}
