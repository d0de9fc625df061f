import 'server-only';
import { saveTeacherMode } from '#server/people/store.ts';

/** Teacher mode shows more screens; it grants nothing over anybody, so everybody may have it. */
export function switchTeacherMode(personId: string, teacherMode: boolean): Promise<void> {
  return saveTeacherMode(personId, teacherMode);
}
