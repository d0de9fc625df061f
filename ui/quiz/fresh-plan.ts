import { v4 } from 'uuid';
import type { QuizPlan } from '#core/progress/open-quiz.ts';

/** A new quiz for what the learner is now, with a parallel one to take afterwards. */
export function freshPlan(chosen: Pick<QuizPlan, 'deck' | 'length' | 'kinds' | 'locale'>): QuizPlan {
  const { deck, length, kinds, locale } = chosen;
  const seed = Math.floor(Math.random() * 2 ** 31);
  return { deck, length, kinds, locale, seed, attempt: v4(), form: 'A', plannedAtMs: Date.now() };
}

/** What "again" means: after the first of two parallel forms the other one, of the same plan; else a new quiz. */
export function planAgain(plan: QuizPlan): QuizPlan {
  return plan.form === 'A' ? { ...plan, attempt: v4(), form: 'B' } : freshPlan(plan);
}
