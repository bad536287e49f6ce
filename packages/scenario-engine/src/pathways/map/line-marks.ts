import type { LanePlace, LanePlaces } from "./lane-places.ts";
import { type LineCourses, lastYear } from "./line-courses.ts";
import type { LeadLayout, LineLayout } from "./map-shapes.ts";
import type { MapLine, MapStop, PathwayMap } from "./pathway-map.ts";
import { rounded } from "./row-layouts.ts";

const bend = 11;

/** What is drawn of one line: in force, running on, lead times, decisions and ends. */
export function lineMarks(
  map: PathwayMap,
  line: number,
  courses: LineCourses,
  lanes: LanePlaces,
  xOf: (year: number) => number,
): LineLayout {
  const { id, label, mark, stops } = map.lines[line] as MapLine;
  const parts = stops.map((stop, index) => {
    const place = lanes[line]?.[index] as LanePlace;
    const next = stops[index + 1];
    const upright = courses.moves.find((move) => move.line === line && move.stop === index + 1);
    return next && upright
      ? goingOn(stop, next, place, lanes[line]?.[index + 1] as LanePlace, upright.x, index, xOf)
      : atTheEnd(map, stop, place, index, xOf);
  });
  const first = firstDecision(stops[0], lanes[line]?.[0], xOf);
  return {
    id,
    label,
    mark,
    strong: parts.flatMap(({ strong }) => strong),
    thin: parts.flatMap(({ thin }) => thin),
    gaps: parts.flatMap(({ gaps }) => gaps),
    leads: [...first.leads, ...parts.flatMap(({ leads }) => leads)],
    diamonds: [...first.diamonds, ...parts.flatMap(({ diamonds }) => diamonds)],
    bars: parts.flatMap(({ bars }) => bars),
  };
}

type Parts = Omit<LineLayout, "id" | "label" | "mark">;

const nothing: Parts = { strong: [], thin: [], gaps: [], leads: [], diamonds: [], bars: [] };

function goingOn(
  stop: MapStop,
  next: MapStop,
  place: LanePlace,
  nextPlace: LanePlace,
  upright: number,
  index: number,
  xOf: (year: number) => number,
): Parts {
  const y = place.y;
  const left = xOf(stop.inForceYear);
  const decided = next.decideYear ?? next.inForceYear;
  const strongEnd = Math.max(left, xOf(decided));
  const end = Math.max(strongEnd, xOf(next.inForceYear));
  const sufficesTo = stop.endYear === null ? end : Math.min(end, Math.max(strongEnd, xOf(stop.endYear)));
  return {
    ...nothing,
    strong: strongEnd > left ? [{ stop: index, left, right: strongEnd, y }] : [],
    thin: sufficesTo > strongEnd ? [{ left: strongEnd, right: sufficesTo, y }] : [],
    gaps: end > sufficesTo ? [{ left: sufficesTo, right: end, y }] : [],
    leads: [
      {
        path: leadPath(xOf(decided), y, upright, xOf(next.inForceYear), nextPlace.y),
        x: upright,
        fromY: y,
        toY: nextPlace.y,
      },
    ],
    diamonds: next.decideYear === null ? [] : [{ x: xOf(decided), y, year: decided, stop: index + 1 }],
  };
}

function atTheEnd(
  map: PathwayMap,
  stop: MapStop,
  { y }: LanePlace,
  index: number,
  xOf: (year: number) => number,
): Parts {
  const left = xOf(stop.inForceYear);
  const right = Math.max(left, xOf(lastYear(map, stop)));
  return {
    ...nothing,
    strong: [{ stop: index, left, right, y }],
    bars: stop.ending === "no-way-on" ? [{ x: right, y }] : [],
  };
}

/** The first stop may itself have been decided on, on its own row. */
function firstDecision(stop: MapStop | undefined, place: LanePlace | undefined, xOf: (year: number) => number) {
  if (!stop || !place || stop.decideYear === null) return { leads: [] as LeadLayout[], diamonds: [] };
  const [from, to, y] = [xOf(stop.decideYear), xOf(stop.inForceYear), place.y];
  return {
    leads: to > from ? [{ path: `M${rounded(from)} ${y}H${rounded(to)}`, x: from, fromY: y, toY: y }] : [],
    diamonds: [{ x: from, y, year: stop.decideYear, stop: 0 }],
  };
}

/** Along the first row, upright at `x`, along the second, with round corners. */
function leadPath(from: number, fromY: number, x: number, to: number, toY: number): string {
  const down = Math.sign(toY - fromY);
  const [before, after] = [x - from, to - x];
  const first = Math.min(bend, Math.abs(before), Math.abs(toY - fromY) / 2);
  const second = Math.min(bend, Math.abs(after), Math.abs(toY - fromY) / 2);
  const points = [
    `M${rounded(from)} ${rounded(fromY)}`,
    `H${rounded(x - Math.sign(before) * first)}`,
    `Q${rounded(x)} ${rounded(fromY)} ${rounded(x)} ${rounded(fromY + down * first)}`,
    `V${rounded(toY - down * second)}`,
    `Q${rounded(x)} ${rounded(toY)} ${rounded(x + Math.sign(after) * second)} ${rounded(toY)}`,
    `H${rounded(to)}`,
  ];
  return points.join("");
}
