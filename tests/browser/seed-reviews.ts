import type { Page } from '@playwright/test';

/** A rating given so many days ago to the card at that place of the China pack. */
export interface SeededReview {
  readonly card: number;
  readonly daysAgo: number;
  readonly rating: 1 | 2 | 3 | 4;
}

/**
 * Makes this browser a guest who has reviewed before, through the server's own doors, as a phone would
 * that comes back after weeks.
 */
export async function seedReviews(page: Page, reviews: readonly SeededReview[]): Promise<void> {
  await page.goto('/sign-in');
  const status = await page.evaluate(async (given) => {
    const guestKey = crypto.randomUUID();
    localStorage.setItem('jamdee-guest-key', guestKey);
    localStorage.setItem('jamdee-introduction', 'seen');
    const { csrfToken } = await (await fetch('/api/auth/csrf')).json();
    const form = new URLSearchParams({ csrfToken, guestKey, json: 'true', callbackUrl: '/' });
    await fetch('/api/auth/callback/guest', { method: 'POST', body: form });
    const { packs } = await (await fetch('/api/v1/snapshot?cursor=')).json();
    const { id, version } = packs.find((pack: { id: string }) => pack.id === 'china-kazakhstan');
    const { cards } = await (await fetch(`/api/v1/packs/${id}?v=${version}`)).json();
    const device = crypto.randomUUID();
    const oldestFirst = given.toSorted((a, b) => b.daysAgo - a.daysAgo);
    const events = oldestFirst.map(({ card, daysAgo, rating }, index) => {
      const occurredAtMs = Date.now() - daysAgo * 86_400_000 + index;
      const studyDay = new Date(occurredAtMs + 3 * 3_600_000).toISOString().slice(0, 10);
      return {
        v: 1,
        id: `00000000-0000-7000-8000-${String(index + 1).padStart(12, '0')}`,
        device,
        sequence: index + 1,
        occurredAt: new Date(occurredAtMs).toISOString(),
        offsetMinutes: 420,
        studyDay,
        timeZone: 'Asia/Bangkok',
        dayStart: 4,
        type: 'reviewed',
        card: `fact:${cards[card].fact}#${cards[card].ask}`,
        rating,
        durationMs: 3_000,
      };
    });
    const reply = await fetch('/api/v1/events', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ v: 1, cursor: '', events }),
    });
    return reply.status;
  }, reviews);
  if (status !== 200) throw new Error(`The server answered the seeded reviews with ${status}.`);
}
