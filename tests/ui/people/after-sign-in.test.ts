import { describe, expect, it } from 'vitest';
import { afterSignIn } from '#ui/people/after-sign-in.ts';

const guest = { id: 'g', kind: 'guest', name: null, teacherMode: false, administrator: false } as const;

describe('afterSignIn', () => {
  it('asks first what becomes of the work of a guest', () => {
    const path = afterSignIn({ account: guest, waiting: 0, cards: 12, decks: 1 }, '/library?q=a');
    expect(path).toBe('/bring-along?cards=12&decks=1&next=%2Flibrary%3Fq%3Da');
  });

  it('asks for decks alone, too', () => {
    expect(afterSignIn({ account: guest, waiting: 0, cards: 0, decks: 1 }, '/')).toMatch(/^\/bring-along/);
  });

  it('goes straight on where a guest has done nothing', () => {
    expect(afterSignIn({ account: guest, waiting: 0, cards: 0, decks: 0 }, '/library')).toBe('/library');
  });

  it('never offers the work of a member to another account', () => {
    const member = { ...guest, kind: 'member', name: 'ploy' } as const;
    expect(afterSignIn({ account: member, waiting: 3, cards: 12, decks: 1 }, '/')).toBe('/');
  });

  it('goes straight on where the device could not be read', () => {
    expect(afterSignIn(null, '/')).toBe('/');
  });
});
