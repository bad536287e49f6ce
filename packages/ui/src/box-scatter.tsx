"use client";

import { ScatterFrame, type ScatterProps } from "./scatter-frame.tsx";

/** Futures by two uncertainties with a box around some of them; those of interest differ by shape and by colour. */
export function BoxScatter(props: ScatterProps) {
  return (
    <ScatterFrame
      {...props}
      over={({ box }) => <rect {...box} className="fill-accent/10 stroke-accent" strokeWidth="2" />}
    />
  );
}
