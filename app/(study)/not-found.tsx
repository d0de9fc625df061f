import { StudyDeadEnd } from '#ui/shell/study-dead-end.tsx';

export default function NotFound() {
  return <StudyDeadEnd />;
}
