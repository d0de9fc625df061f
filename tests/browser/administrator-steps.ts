import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from '@playwright/test';
import { makeCredentials, signUp } from './account-steps.ts';

/** What whoever runs the server does to make somebody an administrator, or an ordinary member again. */
export async function administer(action: 'grant' | 'revoke', name: string): Promise<void> {
  const args = ['--conditions=react-server', '--import', 'tsx', 'cli/jamdee.ts', 'admin', action, name];
  const database = `file:${path.join(process.env.BROWSER_TEST_FOLDER ?? '', 'jamdee.db')}`;
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, DATABASE_URL: database } });
}

/** A page of somebody else, who is an administrator, and under which name. */
export async function openAdministrator(browser: Browser, baseURL: string | undefined) {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'th-TH' });
  const page = await context.newPage();
  const credentials = makeCredentials();
  await signUp(page, credentials);
  await administer('grant', credentials.name);
  return { page, name: credentials.name };
}
