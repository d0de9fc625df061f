import { expect, type Page } from '@playwright/test';
import type { FoundItemFlaw } from '#core/questions/item-flaw.ts';
import { makeCredentials, signUp } from './account-steps.ts';
import { expectAccessible } from './expect-accessible.ts';
import { test } from './fixtures.ts';

const address = '/deck/questions?id=vietnam-kazakhstan';
const asked = {
  fact: 'vn-kz-relations-established',
  ask: 'value',
  kind: 'multiple-choice',
  answers: 64,
} as const;
const flaws: readonly FoundItemFlaw[] = [
  { ...asked, flaw: 'negative-discrimination', value: null, index: -0.312 },
  { ...asked, flaw: 'unpicked-distractor', value: { kind: 'date', edtf: '1992-02-10' }, index: 0.014 },
];

/** What the door would tell once many have answered. */
async function answerAt(page: Page, found: readonly FoundItemFlaw[]): Promise<void> {
  await page.route('**/api/v1/packs/*/flaws', (route) => route.fulfill({ json: { v: 1, flaws: found } }));
}

async function becomeTeacher(page: Page): Promise<void> {
  await signUp(page, makeCredentials());
  await page.goto('/settings');
  const stored = page.waitForResponse((reply) => reply.request().method() === 'POST');
  await page.getByRole('switch', { name: /โหมดครู/ }).press('Space');
  await stored;
}

test('a teacher sees beside a question what answers showed, what it may mean and from how many', async ({
  page,
}) => {
  await becomeTeacher(page);
  await answerAt(page, flaws);
  await page.goto(address);
  await expect(page.getByText('มีข้อเท็จจริง 1 ข้อที่คำถามน่าตรวจดูอีกครั้ง')).toBeVisible();
  const sheet = page.locator('details').first();
  await sheet.locator('summary').click();
  await expect(sheet).toContainText('ดัชนีอำนาจจำแนก -31% จากคำตอบครั้งแรก 64 คำตอบ');
  await expect(sheet).toContainText('แทบไม่มีใครเลือก “10 กุมภาพันธ์ พ.ศ. 2535”');
  await expectAccessible(page);
});

test('where nothing stands out, or the network is away, that is said', async ({ page }) => {
  await becomeTeacher(page);
  await answerAt(page, []);
  await page.goto(address);
  await expect(page.getByText('ยังไม่พบคำถามที่ผิดสังเกต')).toBeVisible();
  await page.route('**/api/v1/packs/*/flaws', (route) => route.abort());
  await page.reload();
  await expect(page.getByText('ดูส่วนนี้ได้เมื่อมีอินเทอร์เน็ต')).toBeVisible();
});

test('a learner is not troubled with it, and nothing is fetched for it', async ({ page }) => {
  let calls = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/flaws')) calls += 1;
  });
  await page.goto(address);
  await expect(page.getByText(/^คำถาม \d+ ข้อ จากข้อเท็จจริง \d+ ข้อ$/)).toBeVisible();
  await expect(page.getByText('สิ่งที่คำตอบของผู้เรียนบอก')).toBeHidden();
  expect(calls).toBe(0);
});
