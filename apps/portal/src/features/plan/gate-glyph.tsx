import type { ConditionStatus } from "@tamarisk/domain";

const strokes: Record<ConditionStatus, string> = {
  met: "text-met",
  near: "text-near",
  "not-met": "text-not-met",
  unknown: "text-unknown",
};

const marks: Record<ConditionStatus, React.ReactNode> = {
  met: <circle cx="15" cy="15" r="5.500" fill="currentColor" />,
  near: (
    <>
      <circle cx="15" cy="15" r="5" fill="none" stroke="currentColor" strokeWidth="1.800" />
      <path d="M15 10a5 5 0 0 0 0 10Z" fill="currentColor" />
    </>
  ),
  "not-met": <circle cx="15" cy="15" r="5" fill="none" stroke="currentColor" strokeWidth="1.800" />,
  unknown: (
    <path
      d="M12.200 12.400c0-1.600 1.100-2.600 2.800-2.600s2.800 1 2.800 2.500c0 2.300-2.800 2.200-2.800 4.600M15 20v.1"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.900"
      strokeLinecap="round"
    />
  ),
};

/** A gate: a diamond with the shape of its state inside; dashed while nobody can say. */
export function GateGlyph({ status, size }: { readonly status: ConditionStatus; readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 30 30" aria-hidden="true" className={`shrink-0 ${strokes[status]}`}>
      <path
        d="M15 1.500L28.500 15L15 28.500L1.500 15Z"
        className="fill-panel"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={status === "unknown" ? "3 2.600" : undefined}
      />
      {marks[status]}
    </svg>
  );
}
