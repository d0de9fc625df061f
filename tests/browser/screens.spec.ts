import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { type Locale, locales } from '#core/basics/locale.ts';
import english from '#messages/review/en.json' with { type: 'json' };
import thai from '#messages/review/th.json' with { type: 'json' };
import englishScreens from '#messages/screens/en.json' with { type: 'json' };
import thaiScreens from '#messages/screens/th.json' with { type: 'json' };
import { makeCredentials, prefer, signUp } from './account-steps.ts';
import { expectAccessible } from './expect-accessible.ts';
import { test } from './fixtures.ts';
import { seedReviews } from './seed-reviews.ts';

const words = { th: { ...thaiScreens, ...thai }, en: { ...englishScreens, ...english } };
const deck = 'vietnam-kazakhstan';
/** A kind of question for each face. */
const faces = [
  ...['multiple-choice', 'short-answer', 'multiple-response', 'ordering'],
  ...['matching', 'timeline', 'chart-gap'],
];

type Deed = (page: Page, locale: Locale) => Promise<void>;

/** A screen as it is opened, and what is done there before it is looked at again. */
interface Screen {
  readonly path: string;
  /** What is there once it is drawn whole, where that is more than its heading. */
  readonly ready?: string;
  readonly deeds?: readonly Deed[];
}

const openMore = (selector: string) => async (page: Page) => page.locator(selector).first().click();

const ofVisitor: readonly Screen[] = [
  { path: '/', ready: 'main h2' },
  { path: '/library', ready: 'main li a' },
  { path: '/library?q=Kazakhstan+1992', ready: 'main li a' },
  { path: `/deck?id=${deck}`, ready: 'details', deeds: [openMore('summary')] },
  { path: `/deck?id=${deck}&view=table`, ready: 'main select' },
  { path: `/deck?id=${deck}&view=timeline`, ready: 'main section h2' },
  { path: `/deck?id=${deck}&view=chart`, ready: 'main [role=img]', deeds: [openMore('main summary')] },
  { path: `/deck/questions?id=${deck}`, ready: 'main table' },
  { path: `/deck/edit?from=${deck}`, ready: 'main [type=checkbox]', deeds: [fillEditor] },
  { path: '/progress', ready: 'main a' },
  { path: '/device', ready: 'main [role=switch]' },
  { path: '/offline' },
];

const ofStudy: readonly Screen[] = [
  { path: `/review?deck=${deck}`, ready: 'main h2', deeds: [showAnswer] },
  { path: `/quiz?deck=${deck}`, ready: 'form', deeds: [openMore('form summary')] },
  ...faces.map((kind): Screen => {
    const path = `/quiz?deck=${deck}&length=1&seed=7&kinds=${kind}`;
    return { path, ready: 'main h2', deeds: kind === 'chart-gap' ? [answer, finish] : [answer] };
  }),
];

async function fillEditor(page: Page, locale: Locale): Promise<void> {
  for (const name of ['add-basic', 'add-cloze', 'save'] as const) {
    await page.getByRole('button', { name: words[locale].editor[name] }).click();
  }
  await page.locator('[aria-invalid=true]').first().waitFor();
}

async function showAnswer(page: Page, locale: Locale): Promise<void> {
  await page.getByRole('button', { name: words[locale].review.show }).click();
  await page.getByText(words[locale].review.answer, { exact: true }).waitFor();
}

/** Answers, whatever the face, so that the verdict shows what was chosen and what is right. */
async function answer(page: Page, locale: Locale): Promise<void> {
  const main = page.getByRole('main');
  const { question, quiz } = words[locale];
  const check = main.getByRole('button', { name: question.check });
  const boxes = main.getByRole('checkbox');
  const pairs = main.getByRole('list', { name: question.answers }).getByRole('button');
  if (await main.getByRole('slider').isVisible()) await main.getByRole('slider').press('Home');
  else if (await main.getByRole('textbox').isVisible()) await main.getByRole('textbox').fill('2400');
  else if ((await boxes.count()) > 0) await boxes.first().check();
  for (let place = 0; place < (await pairs.count()); place += 1) await pairs.nth(place).click();
  if (await check.isVisible()) await check.click();
  else await main.getByRole('listitem').first().getByRole('button').click();
  await main.getByRole('region', { name: quiz.feedback }).getByRole('status').waitFor();
}

async function finish(page: Page, locale: Locale): Promise<void> {
  await page.getByRole('button', { name: words[locale].quiz.next }).click();
  await page.getByText(/\d \/ 1$/).waitFor();
}

const ofServer: readonly Screen[] = [
  { path: '/sign-in' },
  { path: '/sign-up' },
  { path: '/recover' },
  { path: '/settings' },
  { path: '/reset/no-such-link' },
  { path: '/no-such-page' },
];

const ofMember: readonly Screen[] = [
  { path: '/settings' },
  { path: '/settings/password' },
  { path: '/settings/codes', deeds: [openMore('main button')] },
  { path: '/settings/delete' },
  { path: '/reports' },
];

async function look(page: Page, screens: readonly Screen[], locale: Locale): Promise<void> {
  for (const { path, ready = 'h1', deeds = [] } of screens) {
    await test.step(path, async () => {
      await page.goto(path);
      await page.locator(ready).first().waitFor();
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expectAccessible(page);
      for (const deed of deeds) {
        await deed(page, locale);
        await expectAccessible(page);
      }
    });
  }
}

/** Every screen there is, in both themes (what looks for faults changes them) and both languages. */
for (const locale of locales) {
  test.describe(`in ${locale} and in both themes every screen is accessible`, () => {
    test.beforeEach(async ({ page, context, baseURL }) => {
      await prefer(context, baseURL, locale);
      await page.addInitScript(() => localStorage.setItem('jamdee-introduction', 'seen'));
    });

    for (const [name, screens] of [
      ['to look around', ofVisitor],
      ['to study', ofStudy],
      ['of the server', ofServer],
    ] as const) {
      test(name, async ({ page }) => {
        await look(page, screens, locale);
      });
    }

    test('the introduction', async ({ page }) => {
      await page.addInitScript(() => localStorage.removeItem('jamdee-introduction'));
      await page.goto('/');
      for (const step of [1, 2, 3]) {
        await page.getByText(new RegExp(`${step}\\D+3`)).waitFor();
        await expectAccessible(page);
        const language = page.locator(`button[lang=${locale}]`);
        if (step < 3) await (step === 1 ? language : page.getByRole('button')).click();
      }
    });

    test('with something studied', async ({ page }) => {
      const past = [0, 1, 2].flatMap((card) => [
        { card, daysAgo: 35, rating: 4 } as const,
        { card, daysAgo: 20, rating: card === 0 ? 1 : 3 } as const,
      ]);
      await seedReviews(page, past);
      const screens = [
        { path: '/', ready: 'main h3' },
        { path: '/progress', ready: 'main section h2', deeds: [openMore('main summary')] },
      ];
      await look(page, screens, locale);
    });
  });
}

test('in th and en and in both themes every screen of a member is accessible', async ({
  page,
  context,
  baseURL,
}) => {
  await signUp(page, makeCredentials());
  for (const locale of locales) {
    await prefer(context, baseURL, locale);
    await look(page, ofMember, locale);
  }
});

/** What needs two accounts, or an administrator: the tests of these screens look at them. */
const lookedAtElsewhere = ['/bring-along', '/settings/reset-link'];

test('no screen is left out', () => {
  const pages = readdirSync('app', { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => `/${file.replace(/\([a-z]+\)\/|\/?page\.tsx$/g, '')}`.replace('[token]', 'no-such-link'));
  const looked = [...ofVisitor, ...ofStudy, ...ofServer, ...ofMember].map(({ path }) => path.split('?')[0]);
  expect(pages).toEqual(expect.arrayContaining(lookedAtElsewhere));
  expect(pages.filter((path) => !looked.includes(path) && !lookedAtElsewhere.includes(path))).toEqual([]);
});
