'use client';

import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { buttonClass } from '#ui/kit/button-class.ts';

interface Props {
  readonly title: string;
  readonly body: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that cannot be taken back. Escape and the ground behind it cancel. */
export function ConfirmDialog({ title, body, confirm, cancel, onConfirm, onCancel }: Props) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onCancel()}
      className="fixed inset-0 z-30 flex items-end justify-center bg-ink/45 sm:items-center"
    >
      <Modal className="w-full max-w-md rounded-t-card bg-surface p-6 pb-[max(1.5rem,env(safe-area-inset-bottom))] text-ink shadow-card sm:rounded-card">
        <Dialog role="alertdialog" className="flex flex-col gap-4 outline-none">
          <Heading slot="title" level={2} className="text-xl font-semibold wrap-anywhere">
            {title}
          </Heading>
          <p>{body}</p>
          <div className="grid grid-cols-2 gap-3">
            <AriaButton autoFocus className={buttonClass('secondary', true)} onPress={onCancel}>
              {cancel}
            </AriaButton>
            <AriaButton className={buttonClass('danger', true)} onPress={onConfirm}>
              {confirm}
            </AriaButton>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
