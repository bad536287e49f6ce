import { ModelError, type ModelProblem } from "../model/model-problem.ts";
import type { Box } from "./box.ts";
import { shortestCircle } from "./order-units.ts";
import { problem, refuse, type Subject } from "./refuse.ts";
import type { Unit } from "./unit.ts";
import type { UnitIndex } from "./unit-index.ts";
import type { VariableLayout } from "./variable-layout.ts";

const narrowedMax = 50_000;

/**
 * Split the arrays of circular groups, so that `x[2] = x[1] + 1` is no circle: first along the dimensions on which they
 * read other elements than their own, then along all.
 *
 * @returns What to put in place of each unit that was split.
 * @throws {ModelError} If a group is circular element by element.
 */
export function breakCircles(
  groups: readonly (readonly Unit[])[],
  phase: "start" | "step",
  index: UnitIndex,
): ReadonlyMap<Unit, readonly Unit[]> {
  const replaced = new Map<Unit, readonly Unit[]>();
  const circles: ModelProblem[] = [];
  for (const group of groups) {
    const owners = new Set(group.map((unit) => index.ownerOf.get(unit)!));
    const crossing = crossedDimensions(group, phase);
    const some = [...owners].filter((owner) => placesToSplit(owner, crossing).length > 0);
    const splittable = some.length > 0 ? some : [...owners].filter((owner) => placesToSplit(owner).length > 0);
    if (splittable.length === 0) circles.push(circleProblem(shortestCircle(group, phase, index), phase));
    for (const owner of splittable) {
      if (replaced.has(owner)) continue;
      const places = placesToSplit(owner, some.length > 0 ? crossing : undefined);
      replaced.set(owner, splitUnit(owner, places));
    }
  }
  if (circles.length > 0) throw new ModelError(circles);
  return replaced;
}

/** Dimensions on which a group reads other elements than the equation's own. */
function crossedDimensions(group: readonly Unit[], phase: "start" | "step"): ReadonlySet<string> {
  const arrays = new Set(group.map((unit) => unit.array));
  const crossed = new Set<string>();
  for (const unit of group) {
    for (const { array, aligned } of unit[phase]?.reads ?? []) {
      if (!arrays.has(array) || !isVariable(array)) continue;
      for (const [place, isAligned] of aligned.entries()) {
        if (!isAligned) crossed.add(array.dimensions[place]!.key);
      }
    }
  }
  return crossed;
}

function placesToSplit(unit: Unit, along?: ReadonlySet<string>): readonly number[] {
  if (!unit.narrowed || !isVariable(unit.array)) return [];
  const { dimensions } = unit.array;
  return unit.box.flatMap((indices, place) =>
    indices.length > 1 && (!along || along.has(dimensions[place]!.key)) ? [place] : [],
  );
}

function splitUnit(unit: Unit, places: readonly number[]): readonly Unit[] {
  let boxes: Box[] = [unit.box];
  for (const place of places) {
    boxes = boxes.flatMap((box) => box[place]!.map((index) => box.with(place, [index])));
    if (boxes.length > narrowedMax) {
      const message = `"${unit.subject.name}" depends on itself along more than ${narrowedMax} elements`;
      refuse("limit", message, unit.subject);
    }
  }
  return boxes.flatMap((box) => unit.narrowed!(box));
}

function circleProblem(circle: readonly Unit[], phase: "start" | "step"): ModelProblem {
  const steps: { label: string; subject: Subject }[] = [];
  for (const unit of circle) {
    const label = labelOf(unit);
    if (steps.at(-1)?.label !== label) steps.push({ label, subject: unit.subject });
  }
  const way = [...steps, steps[0]!].map(({ label, subject }) =>
    subject.at ? `${label} (line ${subject.at.line})` : label,
  );
  const isStart = phase === "start" && circle.some((unit) => unit.start !== unit.step);
  const what = isStart ? "the starting value of " : "";
  const first = steps[0]!;
  const message = `${what}"${first.label}" depends on itself: ${wayText(way)}; put a stock or a delay in the circle`;
  return problem("circular", message, first.subject);
}

/** A long way round is told by its two ends. */
function wayText(way: readonly string[]): string {
  if (way.length <= 24) return way.join(" → ");
  const middle = `… ${way.length - 20} more …`;
  return [...way.slice(0, 16), middle, ...way.slice(-4)].join(" → ");
}

function labelOf({ array, box, subject }: Unit): string {
  if (!isVariable(array) || box.length === 0) return subject.name;
  const names = box.map((indices, place) =>
    indices.length === 1 ? array.dimensions[place]!.labels[indices[0]!]! : array.dimensions[place]!.name,
  );
  return `${subject.name}[${names.join(",")}]`;
}

function isVariable(array: Unit["array"]): array is VariableLayout {
  return "dimensions" in array;
}
