import { describe, expect, it } from 'vitest';
import { readProviders } from '#ui/people/read-providers.ts';

describe('readProviders', () => {
  it('lists the providers that are switched on, in our order', () => {
    expect(readProviders([{ id: 'line' }, { id: 'google' }])).toEqual(['google', 'line']);
  });

  it('shows no button for a provider we have no words for', () => {
    expect(readProviders([{ id: 'password' }, { id: 'guest' }])).toEqual([]);
  });
});
