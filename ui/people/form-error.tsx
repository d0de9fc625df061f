import { Notice } from '#ui/kit/notice.tsx';

/** What is wrong with a form as a whole; focused when it appears, so that it is seen and read out. */
export function FormError({ error }: { readonly error: string | null }) {
  if (error === null) return null;
  return (
    <div data-form-error tabIndex={-1} role="alert" className="rounded-control">
      <Notice tone="bad">{error}</Notice>
    </div>
  );
}
