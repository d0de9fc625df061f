import { v7 } from 'uuid';
import { expect, onTestFinished } from 'vitest';
import { defaultSettings } from '#core/people/settings.ts';
import type { StoredEvent } from '#core/progress/event.ts';
import { openStudy } from '#offline/progress/open-study.ts';
import type { Study } from '#offline/progress/study.ts';
import type { FaultKind, Person, World } from '#tests/offline/server/world.ts';

/** The server as a test sees and changes it. */
export interface TestWorld {
  read(): Promise<World>;
  change(part: Partial<World>): Promise<World>;
  /** The next requests to these paths go wrong; for ever without a number. */
  break(path: string, kind: FaultKind, times?: number): Promise<void>;
  heal(): Promise<void>;
  /** The events the server holds of an account. */
  eventsOf(account: string): Promise<readonly StoredEvent[]>;
}

/** A server of its own for this test, and a browser that has never been here. */
export async function openWorld(): Promise<TestWorld> {
  setCookie('world', v7());
  setCookie('jamdee-account', '');
  localStorage.clear();
  const call = async (body?: Partial<World>): Promise<World> => {
    const init = body ? { method: 'POST', body: JSON.stringify(body) } : {};
    return (await fetch('/test-server/world', init)).json();
  };
  return {
    read: () => call(),
    change: (part) => call(part),
    break: async (path, kind, times = 1_000_000) => {
      const { faults } = await call();
      await call({ faults: [...faults, { path, kind, times }] });
    },
    heal: async () => void (await call({ faults: [] })),
    eventsOf: async (account) => (await call()).people[account]?.events ?? [],
  };
}

export function setCookie(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: what the server would set with its reply
  document.cookie = `${name}=${value}; path=/`;
}

export function makePerson(id: string, kind: 'guest' | 'member' = 'member'): Person {
  const account = { id, kind, name: kind === 'guest' ? null : id, teacherMode: false, administrator: false };
  return { account, settings: defaultSettings('th'), events: [], decks: [] };
}

export interface OpenedStudy {
  readonly study: Study;
  /** How often it said that it cannot go on. */
  readonly endings: () => number;
}

/** Opens the study of this browser as a page does; another call is another tab. Closed after the test. */
export async function openTab(): Promise<OpenedStudy> {
  let endings = 0;
  const study = await openStudy({ locale: 'th', calendar: 'be', theme: 'system' }, () => {
    endings += 1;
  });
  onTestFinished(() => study.close());
  return { study, endings: () => endings };
}

/** Waits until everything is stored on the server. */
export async function untilSynced(study: Study): Promise<void> {
  await expect.poll(() => study.getState().sync, { timeout: 8_000 }).toBe('synced');
}
