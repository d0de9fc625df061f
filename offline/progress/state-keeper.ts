import type { CardKey } from '#core/basics/card-key.ts';
import type { Memory, StudyDay } from '#core/scheduling/memory.ts';
import type { DeviceMeta } from '#offline/progress/device-meta.ts';
import type { StudyState, SyncStatus } from '#offline/progress/study.ts';
import type { CardRecord } from '#offline/progress/study-database.ts';

/** Holds the state the screens draw from and tells them when there is a new one. */
export interface StateKeeper {
  get(): StudyState;
  subscribe(listener: () => void): () => void;
  applyCards(cards: readonly CardRecord[]): void;
  replaceCards(cards: readonly CardRecord[]): void;
  /** How the last round ended, or that there is one now. */
  setSync(sync: SyncStatus): void;
  setWaiting(waiting: number): void;
  /** Takes over account, settings, packs, decks and open quizzes as the device knows them now. */
  refresh(): void;
}

export function makeStateKeeper(meta: DeviceMeta): StateKeeper {
  const listeners = new Set<() => void>();
  let round: SyncStatus = 'synced';
  let state: StudyState = { ...fromMeta(meta), ...emptyCards(), sync: round, waiting: 0 };
  const change = (part: Partial<StudyState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const setStanding = (waiting: number) => {
    const sync = round === 'synced' && waiting > 0 ? 'waiting' : round;
    if (sync !== state.sync || waiting !== state.waiting) change({ sync, waiting });
  };
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    applyCards: (cards) => {
      if (cards.length > 0) change(withCards(state, cards));
    },
    replaceCards: (cards) => change(withCards(emptyCards(), cards)),
    setSync: (sync) => {
      round = sync;
      setStanding(state.waiting);
    },
    setWaiting: setStanding,
    refresh: () => change(fromMeta(meta)),
  };
}

type CardParts = Pick<StudyState, 'memories' | 'suspended' | 'buried'>;

function emptyCards(): CardParts {
  return { memories: new Map(), suspended: new Set(), buried: new Map() };
}

function fromMeta(
  meta: DeviceMeta,
): Pick<StudyState, 'account' | 'settings' | 'packs' | 'decks' | 'quizzes'> {
  const { account, settings, packs, decks, quizzes } = meta.get();
  return { account, settings, packs, decks, quizzes };
}

/** New maps, so that whoever compares by identity sees the change. */
function withCards(before: CardParts, cards: readonly CardRecord[]): CardParts {
  const memories = new Map<CardKey, Memory>(before.memories);
  const suspended = new Set(before.suspended);
  const buried = new Map<CardKey, StudyDay>(before.buried);
  for (const { card, memory, suspended: isSuspended, buriedUntil } of cards) {
    if (memory) memories.set(card, memory);
    else memories.delete(card);
    if (isSuspended) suspended.add(card);
    else suspended.delete(card);
    if (buriedUntil) buried.set(card, buriedUntil);
    else buried.delete(card);
  }
  return { memories, suspended, buried };
}
