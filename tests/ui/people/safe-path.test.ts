import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safePath } from '#ui/people/safe-path.ts';

describe('safePath', () => {
  it.each(['/', '/settings', '/deck?id=vietnam-kazakhstan&fact=a', '/settings/password#x'])(
    'goes on to %s',
    (path) => {
      expect(safePath(path)).toBe(path);
    },
  );

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/a\\..\\evil',
    '/\t/evil.example',
    ' /settings',
    '',
    'settings',
  ])('leads to Today instead of %j', (path) => {
    expect(safePath(path)).toBe('/');
  });

  it('leads to Today where nothing, or several, were asked for', () => {
    expect(safePath(undefined)).toBe('/');
    expect(safePath(['/a', '/b'])).toBe('/');
  });

  it('never leaves our own address, whatever is asked for', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('/', '\\', '//', '@', ':', 'evil.example', '\n', '\t'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const url = new URL(safePath(parts.join('')), 'https://jamdee.example');
        expect(url.origin).toBe('https://jamdee.example');
      }),
    );
  });
});
