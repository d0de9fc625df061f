import { describe, expect, test } from 'vitest';
import { contentFolder } from '#cli/content-folder.ts';
import { locales } from '#core/basics/locale.ts';
import { makeFactBase } from '#core/facts/fact-base.ts';
import { ask } from '#core/questions/ask.ts';
import { isClosed } from '#core/questions/certificate.ts';
import { queryOf } from '#core/questions/given-slots.ts';
import { loadContent } from '#server/facts/load-content.ts';
import { english } from '#tests/core/questions/make-base.ts';

const { packs } = await loadContent(contentFolder);
const base = makeFactBase(packs.map(({ pack }) => pack));

/** How a template says that it speaks of what a source names and not of all there is. */
const naming = { en: /\bname[ds]?\b|according to the source/i, th: /ระบุ|เอ่ย/ };

/** Read from passages that list examples ("such as", "including") or trail off ("…"). */
const openLists = [
  ['visit', 'subject'],
  ['event-attended', 'subject'],
  ['good-exported', 'value'],
  ['membership-support', 'value'],
  ['body-membership', 'subject'],
  ['consultation', 'value'],
  ['single-good-exported', 'value'],
  ['good-potential', 'value'],
  ['cheaper-at-home', 'value'],
  ['gateway', 'value'],
  ['railway-link', 'value'],
  ['cooperation-field', 'value'],
  ['coordination-framework', 'value'],
  ['cultural-project', 'value'],
  ['power-source', 'subject'],
  ['conflict-dated', 'subject'],
  ['conflict-dated', 'group'],
  ['incident-place', 'subject'],
  ['hostility-against', 'value'],
  ['hostility-against', 'place'],
  ['clash-with-kazakhs', 'value'],
  ['clash-with-kazakhs', 'place'],
  ['course-aim', 'subject'],
] as const;

/** Several answers, and the source gives every one: those who invited, the four main partners. */
const wholeLists = new Set([
  'invitation subject',
  'body-role subject',
  'remark subject',
  'policy-region value',
  'former-office subject',
  'chair-taken value',
  'chair-taken organisation',
  'main-partner value',
]);

describe('what a source lists as examples', () => {
  test.each(openLists)('is asked as what it names: %s, %s', (id, slot) => {
    const property = base.properties.get(id);
    const stem = property?.asks[slot]?.stem;
    for (const locale of locales) expect(stem?.[locale]).toMatch(naming[locale]);
  });

  test('is claimed, true or false, as what it names', () => {
    const bare = openLists.flatMap(([id, slot]) => {
      const property = base.properties.get(id);
      const [fact] = (base.factsByProperty.get(id) ?? []).filter(
        (one) => slot in one || one.qualifiers[slot],
      );
      return locales.flatMap((locale) => {
        const query = property && fact ? queryOf(property, fact, slot, 'sentence', locale) : null;
        const isClaimed = property && fact && query && isClosed(property, fact, query);
        return isClaimed && !naming[locale].test(property.sentence[locale])
          ? [`${id} ${slot} ${locale}`]
          : [];
      });
    });
    expect(bare).toEqual([]);
  });

  test('is every list of several answers that is not known to be whole', () => {
    const others = [...base.properties.values()].flatMap(({ id, cardinality, asks }) =>
      Object.entries(asks).flatMap(([slot, { closed, stem }]) => {
        const isNamed = locales.every((locale) => naming[locale].test(stem[locale]));
        const isSettled = isNamed || wholeLists.has(`${id} ${slot}`);
        return cardinality === 'many' && closed && !isSettled ? [`${id} ${slot}`] : [];
      }),
    );
    expect(others).toEqual([]);
  });

  test.each(['vn-kz-export-rice', 'vn-kz-potential-beef', 'cn-kz-export-metals'])(
    'is still asked as a list: %s',
    (fact) => {
      const asked = ask(base, { fact, ask: 'value' }, 'multiple-response', english, 1);
      expect(asked.ok && asked.question.stem).toMatch(naming.en);
    },
  );
});
