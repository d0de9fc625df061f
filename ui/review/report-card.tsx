'use client';

import type { CardKey } from '#core/basics/card-key.ts';
import { ReportDialog } from '#ui/questions/report-dialog.tsx';

interface Props {
  readonly card: CardKey;
  readonly onClose: () => void;
}

/**
 * Reporting a card seen in review, where there is neither question nor answer. A door of its own to the
 * dialog: what two screens load on demand costs each of them a request in advance.
 */
export function ReportCard({ card, onClose }: Props) {
  return <ReportDialog card={card} question={null} answer={null} onClose={onClose} />;
}
