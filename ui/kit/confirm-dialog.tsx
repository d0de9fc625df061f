'use client';

import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { buttonClass } from '#ui/kit/button-class.ts';
import { Sheet } from '#ui/kit/sheet.tsx';

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
    <Sheet onClose={onCancel}>
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
    </Sheet>
  );
}
