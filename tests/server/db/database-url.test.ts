import { expect, test } from 'vitest';
import { parseDatabaseUrl } from '#server/db/database-url.ts';

test.each([undefined, ''])('without an address (%j) the file beside the program is meant', (value) => {
  expect(parseDatabaseUrl(value, '/srv/jamdee')).toEqual({
    engine: 'libsql',
    url: 'file:/srv/jamdee/data/jamdee.db',
  });
});

test.each(['postgres://u:p@h/d', 'postgresql://u:p@h/d'])('%s means a PostgreSQL server', (url) => {
  expect(parseDatabaseUrl(url, '.')).toEqual({ engine: 'postgresql', url });
});

test.each(['mysql://h/d', 'jamdee.db', 'libsql://h'])(
  '%s is refused at once, not at the first query',
  (url) => {
    expect(() => parseDatabaseUrl(url, '.')).toThrow('DATABASE_URL must begin with file: or postgresql:.');
  },
);
