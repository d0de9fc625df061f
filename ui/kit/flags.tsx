/** Flags of the countries a pack is about: pictures from the flag set, served by us. Decoration; the title says it in words. */
export function Flags({ codes }: { readonly codes: readonly string[] }) {
  return (
    <span aria-hidden="true" className="flex shrink-0 items-center -space-x-2">
      {codes.slice(0, 3).map((code) => (
        // biome-ignore lint/performance/noImgElement: a 1 kB vector picture needs no image optimiser
        <img
          key={code}
          src={`/flags/${code}.svg`}
          alt=""
          width={36}
          height={27}
          className="h-[27px] w-9 rounded-md border-2 border-surface object-cover shadow-sm"
        />
      ))}
    </span>
  );
}
