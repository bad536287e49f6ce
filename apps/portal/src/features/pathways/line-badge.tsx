import { lineColour } from "./line-colours.ts";

interface LineBadgeProps {
  readonly lineId: string;
  readonly mark: string;
}

/** The letter of a line in its colour, as it stands on the map. */
export function LineBadge({ lineId, mark }: LineBadgeProps) {
  return (
    <span
      aria-hidden="true"
      className="inline-grid h-5 min-w-5 shrink-0 place-items-center rounded-[5px] px-0.5 text-xs leading-none font-semibold text-on-storyline"
      style={{ background: lineColour(lineId).text }}
    >
      {mark}
    </span>
  );
}
