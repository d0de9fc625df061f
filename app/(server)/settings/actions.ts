'use server';

import { currentPerson } from '#server/people/current-person.ts';
import { signOutEverywhere } from '#server/people/sessions.ts';
import { switchTeacherMode } from '#server/people/switch-teacher-mode.ts';
import { type FormOutcome, problem } from '#ui/people/form-problem.ts';

/** Ends the sessions of every browser of whoever is signed in here. */
export async function signOutAllBrowsers(): Promise<FormOutcome> {
  const person = await currentPerson();
  if (!person) return problem('signed-out');
  await signOutEverywhere(person.id);
  return { ok: true, value: null };
}

/** Shows or hides what teachers need. */
export async function setTeacherMode(teacherMode: unknown): Promise<FormOutcome> {
  if (typeof teacherMode !== 'boolean') return problem('failed');
  const person = await currentPerson();
  if (!person) return problem('signed-out');
  await switchTeacherMode(person.id, teacherMode);
  return { ok: true, value: null };
}
