import { Suspense } from 'react';
import { LibraryScreen } from '#ui/decks/library-screen.tsx';

export default function LibraryPage() {
  return (
    <Suspense>
      <LibraryScreen />
    </Suspense>
  );
}
