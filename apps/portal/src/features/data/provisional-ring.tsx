/** The open ring that marks a first figure, in tables as in charts; the words stand in the label beside it. */
export function ProvisionalRing() {
  return <span aria-hidden="true" className="inline-block size-2 shrink-0 rounded-full border-[1.5px] border-ink" />;
}
