'use client';

import type { ReactNode } from 'react';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

interface Props {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * Where a dialog stands: at the thumb on a phone, in the middle of wider screens. Escape and the ground
 * behind it close. Every dialog brings its own button to leave by: the library's hidden one speaks no Thai.
 */
export function Sheet({ onClose, children }: Props) {
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className="fixed inset-0 z-30 flex items-end justify-center bg-ink/45 sm:items-center"
    >
      <Modal className="max-h-full w-full max-w-md overflow-y-auto rounded-t-card bg-surface p-6 pb-[max(1.5rem,env(safe-area-inset-bottom))] text-ink shadow-card sm:rounded-card">
        {children}
      </Modal>
    </ModalOverlay>
  );
}
