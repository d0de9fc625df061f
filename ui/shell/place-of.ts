/** The places of the main menu. */
export type Place = '/' | '/library' | '/progress' | '/settings';

/** Which place a path belongs to: a deck is in the library. null for screens outside the menu. */
export function placeOf(path: string): Place | null {
  if (path === '/') return '/';
  const [, first] = path.split('/');
  switch (first) {
    case 'library':
    case 'deck':
      return '/library';
    case 'progress':
      return '/progress';
    case 'settings':
    case 'device':
      return '/settings';
    default:
      return null;
  }
}
