import type { Confidence } from "@tamarisk/domain";
import type { ReactNode } from "react";

const ring = <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />;

const shapes: Record<Confidence, ReactNode> = {
  high: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  medium: (
    <>
      {ring}
      <path d="M6 1.4a4.6 4.6 0 0 0 0 9.200z" fill="currentColor" />
    </>
  ),
  low: ring,
  contradicted: (
    <>
      {ring}
      <path d="M2.9 9.100l6.2-6.2" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  derived: <path d="M1.5 4h9M1.5 8h9" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />,
};

export interface QualityGlyphProps {
  readonly quality: Confidence;
  /** The word; drawn beside the shape unless `glyphOnly`. */
  readonly label: string;
  readonly glyphOnly?: boolean;
}

/** How far a figure can be trusted: full, half, empty, struck through, or an equals sign for "derived by us". */
export function QualityGlyph({ quality, label, glyphOnly = false }: QualityGlyphProps) {
  const tone = quality === "contradicted" ? "text-error" : "text-ink";
  return (
    <span
      className={`inline-flex items-center gap-1.5 whitespace-nowrap ${tone}`}
      title={glyphOnly ? label : undefined}
    >
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="shrink-0">
        {shapes[quality]}
      </svg>
      <span className={glyphOnly ? "sr-only" : ""}>{label}</span>
    </span>
  );
}
