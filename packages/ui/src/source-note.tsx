import type { ReactNode } from "react";

/** Where the figures above come from, their licence, and what was left out. */
export function SourceNote({ children }: { readonly children: ReactNode }) {
  return <p className="m-0 max-w-[75ch] text-xs text-muted">{children}</p>;
}
