import { expect, type Page } from '@playwright/test';
import { makeCredentials, signUp } from './account-steps.ts';
import { expectAccessible } from './expect-accessible.ts';
import { test } from './fixtures.ts';

const pack = '/deck?id=vietnam-kazakhstan';

async function chooseFacts(page: Page, query: string, count: number): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  const boxes = page.getByRole('checkbox');
  await expect(boxes.first()).toBeVisible();
  for (let place = 0; place < count; place += 1) await boxes.nth(place).check();
}

test('a fact is found by its year in either era, and opens in its deck with its source', async ({ page }) => {
  await page.goto('/library');
  const search = page.getByRole('searchbox', { name: 'ค้นหาข้อเท็จจริงและชุดบัตร' });
  await expect(page.getByRole('link', { name: 'เวียดนามกับคาซัคสถาน' })).toBeVisible();
  await search.fill('สถาปนา 2535');
  const result = page.getByRole('link', { name: /29 มิถุนายน พ\.ศ\. 2535/ });
  await expect(result).toBeVisible();
  await search.fill('สถาปนา 1992');
  await expect(result).toBeVisible();
  await result.click();
  const fact = page.locator('details[open]');
  await expect(fact).toContainText('29 มิถุนายน พ.ศ. 2535');
  await expect(fact).toContainText('ย่อหน้าที่');
  await expect(fact.locator('summary')).toBeFocused();
  await page.goBack();
  await expect(search).toHaveValue('สถาปนา 1992');
});

test('a slip of the finger finds the fact all the same, and what is far from anything gets a suggestion', async ({
  page,
}) => {
  await page.goto('/library');
  const search = page.getByRole('searchbox');
  await search.fill('สถาปนา คาซักสถาน');
  await expect(page.getByText(/ที่สะกดใกล้เคียง/)).toBeVisible();
  await expect(page.getByRole('link', { name: /29 มิถุนายน พ\.ศ\. 2535/ })).toBeVisible();
  await search.fill('Kasakstann');
  await page.getByRole('button', { name: 'คาซัคสถาน', exact: true }).click();
  await expect(search).toHaveValue('คาซัคสถาน');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'ล้างคำค้น' }).click();
  await expect(search).toHaveValue('');
  await expect(search).toBeFocused();
  await search.fill('คาซัคสถาน ไดโนเสาร์');
  await expect(page.getByRole('heading', { name: 'ใกล้เคียงที่สุด' })).toBeVisible();
});

test('many results come a page at a time', async ({ page }) => {
  await page.goto(`/library?q=${encodeURIComponent('คาซัคสถาน')}`);
  const found = page.getByRole('list').last().getByRole('listitem');
  await expect(found).toHaveCount(12);
  await page.getByRole('button', { name: /^ดูเพิ่ม/ }).click();
  await expect(found).toHaveCount(24);
});

test('facts are narrowed by kind and by what they are about', async ({ page }) => {
  await page.goto(pack);
  const count = page.getByRole('status').filter({ hasText: /^\d+ ข้อ$/ });
  await expect(count).toBeVisible();
  const all = await count.innerText();
  await page.getByRole('button', { name: /^ประเภทข้อเท็จจริง/ }).click();
  await expect(page.getByRole('option').first()).toContainText('ทุกประเภท');
  await page.getByRole('dialog').getByRole('searchbox').fill('ทวิภาคี');
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^ประเภทข้อเท็จจริง/ })).toContainText('มูลค่าการค้าทวิภาคี');
  await expect(count).toHaveText('4 ข้อ');
  expect(all).not.toBe('4 ข้อ');
});

test('on a phone each fact of the table shows its value, date and source, sorted as one likes', async ({
  page,
}) => {
  await page.goto(`${pack}&view=table`);
  const table = page.getByRole('region', { name: 'ตารางข้อเท็จจริง' });
  const first = table.getByRole('listitem').first();
  await table.getByLabel('เรียงตาม').selectOption({ label: 'เมื่อใด' });
  await expect(first).toContainText('เวียดนาม');
  await expect(first).toContainText('29 มิถุนายน พ.ศ. 2535');
  await expect(first).toContainText('ย่อหน้าที่ 6');
  const { width = 0, x = 0 } = (await first.getByText('29 มิถุนายน พ.ศ. 2535').boundingBox()) ?? {};
  expect(width).toBeGreaterThan(0);
  expect(x + width).toBeLessThanOrEqual(360);
  await table.getByRole('button', { name: 'กลับลำดับ' }).click();
  await expect(first).not.toContainText('2535');
});

test('on a wide screen the table sorts by its heads', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${pack}&view=table`);
  const table = page.getByRole('region', { name: 'ตารางข้อเท็จจริง' });
  const byDate = table.getByRole('columnheader', { name: 'เมื่อใด' });
  await byDate.getByRole('button').click();
  await expect(byDate).toHaveAttribute('aria-sort', 'ascending');
  await expect(table.getByRole('row').nth(1)).toContainText('2535');
  await expectAccessible(page);
});

test('the number of an occasion is read as one', async ({ page }) => {
  await page.goto('/deck?id=kazakhstan-politics&view=chart');
  await expect(page.getByText('ครั้งที่ 47').first()).toBeVisible();
  await expect(page.getByText('47 ครั้ง', { exact: true })).toHaveCount(0);
});

test('the timeline runs from the first year to the last', async ({ page }) => {
  await page.goto(`${pack}&view=timeline`);
  const years = page.getByRole('region', { name: 'เส้นเวลา' }).getByRole('heading', { level: 2 });
  await expect(years.first()).toHaveText('พ.ศ. 2535');
  await expect(years.last()).toHaveText('พ.ศ. 2568');
});

test('trade stands as bars over the years, the estimate marked, with a table behind', async ({ page }) => {
  await page.goto(`${pack}&view=chart`);
  const chart = page.getByRole('img', { name: /มูลค่าการค้าทวิภาคี/ });
  await expect(chart).toBeVisible();
  for (const year of ['2563', '2564', '2565', '2566']) await expect(chart).toContainText(year);
  await expect(chart).toContainText('349.2 ล้าน');
  await expect(chart).toContainText('800 ล้าน · ตัวเลขคาดการณ์');
  await page.getByText('ดูเป็นตาราง').last().click();
  await expect(page.getByRole('row', { name: /พ\.ศ\. 2567.*800 ล้าน.*ตัวเลขคาดการณ์/ })).toBeVisible();
});

test('a visitor makes a deck of five facts and two notes, through a reload, then changes and deletes it', async ({
  page,
}) => {
  await page.goto('/deck/edit?from=vietnam-kazakhstan');
  await page.getByRole('button', { name: 'บันทึกชุดบัตร' }).click();
  const title = page.getByRole('textbox', { name: 'ชื่อชุดบัตร' });
  await expect(title).toBeFocused();
  await expect(title).toHaveAccessibleDescription('โปรดกรอกช่องนี้');
  await title.fill('สอบปลายภาค');
  await chooseFacts(page, 'การค้า', 5);
  await page.getByRole('button', { name: 'หน้าและหลัง' }).click();
  await page.getByRole('textbox', { name: 'ด้านหน้า' }).fill('เมืองหลวงของคาซัคสถาน');
  await page.getByRole('textbox', { name: 'ด้านหลัง' }).fill('อัสตานา');
  await page.getByRole('button', { name: 'ประโยคเติมคำ' }).click();
  const sentence = page.getByRole('textbox', { name: 'ประโยค' });
  await sentence.fill('สถานทูตอยู่ที่ {{ฮานอย');
  await expect(sentence).toHaveAccessibleDescription(/ไม่ได้ปิดด้วยปีกกาคู่/);
  await page.reload();
  await expect(page.getByText('กลับมาทำต่อจากที่ยังไม่ได้บันทึก')).toBeVisible();
  await expect(title).toHaveValue('สอบปลายภาค');
  await sentence.fill('สถานทูตอยู่ที่ {{ฮานอย}} ในเวียดนาม');
  await expect(sentence).toHaveAccessibleDescription(/^ลากคลุมคำ/);
  const preview = page.locator('mark');
  await expect(preview).toHaveText([/ฮานอย/]);
  await sentence.evaluate((field: HTMLTextAreaElement) =>
    field.setSelectionRange(field.value.indexOf('เวียดนาม'), field.value.length),
  );
  await page.getByRole('button', { name: 'ทำคำที่เลือกเป็นช่องว่าง' }).click();
  await expect(sentence).toHaveValue('สถานทูตอยู่ที่ {{ฮานอย}} ใน{{1::เวียดนาม}}');
  await expect(preview).toHaveText([/2ฮานอย/, /1เวียดนาม/]);
  await page.getByRole('button', { name: 'บันทึกชุดบัตร' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('สอบปลายภาค');
  await expect(page.getByText('โน้ต 2 รายการ')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/library');
  await page.getByRole('link', { name: 'สอบปลายภาค' }).click();
  await page.getByRole('link', { name: 'แก้ไขชุดบัตร' }).click();
  await title.fill('สอบกลางภาค');
  await page.getByRole('button', { name: 'บันทึกชุดบัตร' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('สอบกลางภาค');

  await page.getByRole('link', { name: 'แก้ไขชุดบัตร' }).click();
  await page.getByRole('button', { name: 'ลบชุดบัตร' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('สอบกลางภาค');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'ลบชุดบัตร' }).click();
  await dialog.getByRole('button', { name: 'ลบชุดบัตร' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('คลังความรู้');
  await expect(page.getByText('สอบกลางภาค')).toBeHidden();
});

test('facts are chosen by the group, with how many are chosen, and nothing is chosen by one hasty tap', async ({
  page,
}) => {
  await page.goto('/deck/edit?from=vietnam-kazakhstan');
  const group = page.getByRole('checkbox', { name: /^การเปิดสถานเอกอัครราชทูต/ });
  await group.check();
  await expect(page.getByText('เลือกแล้ว 2 ข้อ (ใส่ได้ถึง 2,000 ข้อ)')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^เวียดนามกับคาซัคสถาน/ })).toHaveJSProperty(
    'indeterminate',
    true,
  );
  await page.getByRole('button', { name: 'ดูข้อเท็จจริง: การเปิดสถานเอกอัครราชทูต' }).click();
  await page.getByRole('checkbox', { name: /30\s*มีนาคม/ }).uncheck();
  await expect(group).toHaveAccessibleName(/เลือกแล้ว 1 จาก 2 ข้อ/);
  await expectAccessible(page);
});

test('without a network the work stays on the device and can be saved later', async ({ page, context }) => {
  await page.goto('/deck/edit');
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'ชื่อชุดบัตร' }).fill('บนรถไฟ');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'บันทึกชุดบัตร' }).click();
  await expect(page.getByText(/ติดต่อเซิร์ฟเวอร์ไม่ได้/)).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'บันทึกชุดบัตร' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('บนรถไฟ');
});

test('nobody who comes after finds the unsaved deck of somebody who signed out', async ({ page }) => {
  const somebody = makeCredentials();
  await signUp(page, somebody);
  await page.goto('/deck/edit');
  const title = page.getByRole('textbox', { name: 'ชื่อชุดบัตร' });
  await title.fill('บันทึกส่วนตัว');
  await page.reload();
  await expect(title).toHaveValue('บันทึกส่วนตัว');
  await page.goto('/settings');
  await page.getByRole('button', { name: 'ออกจากระบบ', exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('บันทึกส่วนตัว');
  await page.goto('/deck/edit');
  await expect(title).toHaveValue('');
});

test('on a phone the first action and the first fact of a deck stand on the first screen', async ({
  page,
}) => {
  await page.goto(pack);
  await expect(page.getByRole('link', { name: 'เรียน', exact: true })).toBeInViewport({ ratio: 1 });
  const fact = page.locator('details').first();
  await expect(fact).toBeInViewport();
  await page.getByRole('button', { name: 'อ่านต่อ' }).click();
  await expect(page.getByText(/และชุมชนชาวเวียดนาม/)).toBeVisible();
});

test('a deck says how much can be asked by kind, and of which facts little, and why', async ({ page }) => {
  await page.goto('/deck?id=kazakhstan-politics');
  await page.getByRole('link', { name: 'ถามอะไรได้บ้าง' }).click();
  await expect(page.getByText(/^คำถาม \d+ ข้อ จากข้อเท็จจริง \d+ ข้อ$/)).toBeVisible();
  await expect(page.getByRole('row', { name: /^ถูกหรือผิด \d+$/ })).toBeVisible();
  const thin = page.getByRole('listitem').filter({ hasText: 'ยังถามไม่ได้' }).first();
  await expect(thin).toContainText('ขัดแย้งกับข้อเท็จจริงอีกข้อ');
  await thin.getByRole('link').click();
  await expect(page.locator('details[open] summary')).toBeFocused();
});
