import { ProgressScreen } from '#ui/progress/progress-screen.tsx';

export default function ProgressPage() {
  return <ProgressScreen />;
}
