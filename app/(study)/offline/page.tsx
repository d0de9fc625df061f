import { OfflineScreen } from '#ui/shell/offline-screen.tsx';

/** The service worker shows it in place of a page that only the server can draw, at that page's own address. */
export default function OfflinePage() {
  return <OfflineScreen />;
}
