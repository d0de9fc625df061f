import { Suspense } from 'react';
import { ReviewScreen } from '#ui/review/review-screen.tsx';

export default function ReviewPage() {
  return (
    <Suspense>
      <ReviewScreen />
    </Suspense>
  );
}
