'use server';

import { revalidatePath } from 'next/cache';
import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { correctionDraftSchema } from '#core/progress/correction-draft.ts';
import { plainDecisions } from '#core/progress/rule-on-report.ts';
import { currentPerson } from '#server/people/current-person.ts';
import { type Person, settingsOf } from '#server/people/person.ts';
import { correctReport, openCorrection, understandCorrection } from '#server/progress/correct-report.ts';
import { decideReport, reopenReport } from '#server/progress/decide-report.ts';
import type {
  CorrectionOpened,
  CorrectionOutcome,
  CorrectionUnderstood,
} from '#ui/progress/reports/correction-doors.ts';
import type { DecisionOutcome } from '#ui/progress/reports/decision-buttons.tsx';

const idSchema = z.string().max(100);
const chosenSchema = z.tuple([idSchema, z.enum([...plainDecisions, 'reopen'])]);
const correctionSchema = z.tuple([idSchema, correctionDraftSchema]);
const failed = { outcome: 'failed' } as const;

/** Decides about a report, or takes the decision back, for whoever is signed in here. */
export async function decideHere(id: unknown, choice: unknown): Promise<DecisionOutcome> {
  const chosen = chosenSchema.safeParse([id, choice]);
  if (!chosen.success) return failed;
  const person = await currentPerson();
  const [report, decision] = chosen.data;
  const outcome =
    decision === 'reopen'
      ? await reopenReport(person, report)
      : await decideReport(person, report, decision, new Date());
  revalidatePath('/reports');
  return outcome;
}

/** Hands out what is needed to correct what was reported. */
export async function openCorrectionHere(id: unknown): Promise<CorrectionOpened> {
  const report = idSchema.safeParse(id);
  if (!report.success) return failed;
  const person = await currentPerson();
  const sheet = person && (await openCorrection(person, report.data, await readerOf(person)));
  return sheet ? { outcome: 'opened', sheet } : { outcome: 'not-found' };
}

/** Says how a correction is understood; nothing is changed. */
export async function understandCorrectionHere(id: unknown, draft: unknown): Promise<CorrectionUnderstood> {
  const typed = correctionSchema.safeParse([id, draft]);
  if (!typed.success) return failed;
  const person = await currentPerson();
  if (!person) return { outcome: 'not-found' };
  return understandCorrection(person, ...typed.data, await readerOf(person));
}

/** Corrects what was reported. */
export async function correctHere(id: unknown, draft: unknown): Promise<CorrectionOutcome> {
  const typed = correctionSchema.safeParse([id, draft]);
  if (!typed.success) return failed;
  const person = await currentPerson();
  if (!person) return { outcome: 'not-found' };
  const outcome = await correctReport(person, ...typed.data, await readerOf(person), new Date());
  if (outcome.outcome === 'done') revalidatePath('/reports');
  return outcome;
}

async function readerOf(person: Person) {
  const locale = await getLocale();
  const { calendar, timeZone } = settingsOf(person, locale);
  return { locale, calendar, timeZone };
}
