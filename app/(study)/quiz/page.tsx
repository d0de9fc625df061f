import { Suspense } from 'react';
import { QuizScreen } from '#ui/quiz/quiz-screen.tsx';

export default function QuizPage() {
  return (
    <Suspense>
      <QuizScreen />
    </Suspense>
  );
}
