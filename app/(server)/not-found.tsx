import { MissingPage } from '#ui/shell/missing-page.tsx';

export default function NotFound() {
  return <MissingPage />;
}
