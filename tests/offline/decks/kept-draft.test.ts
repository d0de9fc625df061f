import { beforeEach, describe, expect, it } from 'vitest';
import { newDraft } from '#core/decks/deck-draft.ts';
import { forgetDrafts, keptDraft, moveDrafts } from '#offline/decks/kept-draft.ts';

const draft = { ...newDraft('11111111-1111-4111-8111-111111111111'), title: 'half done' };
const titleIn = (database: string, deck: string | null = null) =>
  keptDraft(deck, database).load()?.title ?? null;

beforeEach(() => localStorage.clear());

describe('keptDraft', () => {
  it('has unsaved work again for the same deck and database, until it is forgotten', () => {
    expect(keptDraft('deck', 'ann').save(draft)).toBe(true);
    expect(keptDraft('deck', 'ann').load()).toEqual(draft);
    expect(titleIn('ann', 'other')).toBeNull();
    keptDraft('deck', 'ann').forget();
    expect(titleIn('ann', 'deck')).toBeNull();
  });

  it('shows nobody what somebody else wrote in this browser, a visitor neither', () => {
    keptDraft(null, 'visitor').save(draft);
    expect(titleIn('ann')).toBeNull();
    keptDraft(null, 'ann').save({ ...draft, title: 'mine' });
    expect(titleIn('visitor')).toBe('half done');
    expect(titleIn('ann')).toBe('mine');
  });

  it('takes no text for a draft that is none', () => {
    localStorage.setItem('jamdee-draft-ann/new', '{"id":');
    expect(titleIn('ann')).toBeNull();
  });

  it('says when the browser has no room', () => {
    const full: Storage = {
      ...{
        length: 0,
        key: () => null,
        getItem: () => null,
        removeItem: () => undefined,
        clear: () => undefined,
      },
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(keptDraft('deck', 'ann', full).save(draft)).toBe(false);
  });
});

describe('forgetDrafts', () => {
  it('removes all but the drafts of databases that remain', () => {
    for (const database of ['ann', 'bob']) keptDraft(null, database).save(draft);
    localStorage.setItem('jamdee-draft-new', 'of a former version');
    forgetDrafts(['bob']);
    expect(Object.keys(localStorage)).toEqual(['jamdee-draft-bob/new']);
  });
});

describe('moveDrafts', () => {
  it("gives a guest's drafts to the account, whose own are not written over", () => {
    keptDraft(null, 'guest').save(draft);
    keptDraft('deck', 'guest').save(draft);
    keptDraft('deck', 'member').save({ ...draft, title: 'own' });
    moveDrafts('guest', 'member');
    expect([titleIn('member'), titleIn('member', 'deck')]).toEqual(['half done', 'own']);
    expect([titleIn('guest'), titleIn('guest', 'deck')]).toEqual([null, null]);
  });
});
