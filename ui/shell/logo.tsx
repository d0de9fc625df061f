/** The mark: a card that remembers, with a tick. */
export function Logo({ className = 'size-9' }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <rect
        x="7"
        y="3"
        width="20"
        height="24"
        rx="5"
        className="fill-sun"
        opacity="0.55"
        transform="rotate(8 17 15)"
      />
      <rect x="5" y="5" width="20" height="24" rx="5" className="fill-brand" />
      <path
        d="m10 17.5 4 4 7-8.5"
        fill="none"
        className="stroke-on-brand"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
