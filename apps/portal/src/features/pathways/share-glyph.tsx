interface ShareGlyphProps {
  /** 75 of 100 futures or more, 40 to 74, less. */
  readonly level: "most" | "some" | "few";
}

/** A disc, a half disc or a ring. */
export function ShareGlyph({ level }: ShareGlyphProps) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="inline-block">
      <circle
        cx="6"
        cy="6"
        r="4.8"
        strokeWidth="1.6"
        className={
          level === "few" ? "fill-none stroke-muted" : level === "most" ? "fill-ink stroke-ink" : "fill-none stroke-ink"
        }
      />
      {level === "some" && <path d="M6 1.2A4.8 4.8 0 0 0 6 10.8Z" className="fill-ink" />}
    </svg>
  );
}
