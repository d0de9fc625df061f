import { TodayScreen } from '#ui/today/today-screen.tsx';

export default function TodayPage() {
  return <TodayScreen />;
}
