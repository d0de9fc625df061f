import { StudyDeadEnd } from '#ui/shell/study-dead-end.tsx';

export default function Forbidden() {
  return <StudyDeadEnd />;
}
