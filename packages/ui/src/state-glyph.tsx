import type { ConditionStatus } from "@tamarisk/domain";

/** The shape of a state: full, half, empty, question mark. Drawn, because font glyphs differ in size. */
export function StateGlyph({ state, size = 12 }: { readonly state: ConditionStatus; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" className="inline-block shrink-0">
      {shapes[state]}
    </svg>
  );
}

const ring = <circle cx="6" cy="6" r="4.7" fill="none" stroke="currentColor" strokeWidth="1.6" />;

const shapes: Record<ConditionStatus, React.ReactNode> = {
  met: <circle cx="6" cy="6" r="5.5" fill="currentColor" />,
  near: (
    <>
      {ring}
      <path d="M6 1.3a4.7 4.7 0 0 0 0 9.4z" fill="currentColor" />
    </>
  ),
  "not-met": ring,
  unknown: (
    <path
      d="M3.7 4.1C3.7 2.6 4.7 1.7 6.1 1.700s2.3.9 2.3 2.100c0 1.9-2.3 1.9-2.3 3.900M6.1 10.100v.1"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
    />
  ),
};
