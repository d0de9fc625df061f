import { Suspense } from 'react';
import { CoverageScreen } from '#ui/decks/coverage/coverage-screen.tsx';

export default function DeckQuestionsPage() {
  return (
    <Suspense>
      <CoverageScreen />
    </Suspense>
  );
}
