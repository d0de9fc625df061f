'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { reportDecisions } from '#core/progress/rule-on-report.ts';
import { currentPerson } from '#server/people/current-person.ts';
import { decideReport, reopenReport } from '#server/progress/decide-report.ts';
import type { DecisionOutcome } from '#ui/progress/reports/decision-buttons.tsx';

const chosenSchema = z.tuple([z.string().max(100), z.enum([...reportDecisions, 'reopen'])]);

/** Decides about a report, or takes the decision back, for whoever is signed in here. */
export async function decideHere(id: unknown, choice: unknown): Promise<DecisionOutcome> {
  const chosen = chosenSchema.safeParse([id, choice]);
  if (!chosen.success) return 'failed';
  const person = await currentPerson();
  const [report, decision] = chosen.data;
  const outcome =
    decision === 'reopen'
      ? await reopenReport(person, report)
      : await decideReport(person, report, decision, new Date());
  revalidatePath('/reports');
  return outcome;
}
