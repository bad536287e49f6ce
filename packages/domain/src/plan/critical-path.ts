import type { Measure } from "../measure/measure.ts";
import { dependencyCircle } from "./dependency-circle.ts";

/** What the critical path needs to know of a measure. */
export type TimedMeasure = Pick<
  Measure,
  "id" | "startYear" | "endYear" | "leadTimeYears" | "durationYears" | "dependsOn"
>;

/** When a measure can run, in whole calendar years, first and last year included. */
export interface MeasureTiming {
  readonly measureId: Measure["id"];
  readonly earliestStart: number;
  readonly earliestEnd: number;
  readonly latestStart: number;
  /** Years it can slip without moving the end of the plan; 0 is critical. */
  readonly slackYears: number;
  /** By how many years its dependencies push it behind its own first year; 0 when that year can be kept. */
  readonly pushedYears: number;
}

export type CriticalPath =
  | {
      readonly kind: "timed";
      /** The last year of the plan; `null` when no measure can be timed. */
      readonly endYear: number | null;
      readonly timings: readonly MeasureTiming[];
      /** One chain of measures without slack that sets the end of the plan, first to last. */
      readonly chain: readonly Measure["id"][];
      /** Measures without a duration: neither both years nor a duration are set. What waits for them is timed without them. */
      readonly untimed: readonly Measure["id"][];
    }
  /** Measures that wait for each other, the first repeated at the end. */
  | { readonly kind: "circle"; readonly measureIds: readonly string[] };

interface Node {
  readonly measure: TimedMeasure;
  readonly duration: number;
  readonly ownStart: number;
  readonly waitsFor: { readonly node: Node; readonly lag: number }[];
  readonly nextOf: { readonly node: Node; readonly lag: number }[];
  start: number;
  latestEnd: number;
}

/**
 * The critical path method (Kelley and Walker 1959) over the years of a plan: how early each measure can run, how long
 * it can wait, and which chain sets the end. A measure keeps its own first year where its dependencies let it; one
 * without years begins as soon as it can after `decidedIn` and its lead time.
 *
 * @param measures - The measures of one plan version. A dependency on a measure that is not among them is passed over.
 * @param decidedIn - The calendar year in which the plan is decided.
 *
 * @see Kelley and Walker (1959), Critical-path planning and scheduling, doi:10.1145/1460299.1460318.
 *
 * @example
 * // Drain 2026–2027, then plant for three years, a year after: the plan ends in 2031.
 * criticalPath([drain, plant], 2026); // { kind: "timed", endYear: 2031, chain: [drain.id, plant.id], … }
 */
export function criticalPath(measures: readonly TimedMeasure[], decidedIn: number): CriticalPath {
  const circle = dependencyCircle(
    measures.map(({ id, dependsOn }) => ({ id, dependsOn: dependsOn.map(({ measureId }) => measureId) })),
  );
  if (circle) return { kind: "circle", measureIds: circle };
  const nodes = linkedNodes(measures, decidedIn);
  const order = inOrder(nodes);
  for (const node of order) {
    const bounds = node.waitsFor.map(({ node: before, lag }) => endOf(before) + 1 + lag);
    node.start = Math.max(node.ownStart, ...bounds);
  }
  const planEnd = order.reduce<number | null>((end, node) => Math.max(end ?? endOf(node), endOf(node)), null);
  for (const node of order.toReversed()) {
    const bounds = node.nextOf.map(({ node: after, lag }) => after.latestEnd - after.duration - lag);
    node.latestEnd = Math.min(planEnd!, ...bounds);
  }
  return {
    kind: "timed",
    endYear: planEnd,
    timings: [...nodes.values()].map(timingOf),
    chain: chainTo(order.find((node) => endOf(node) === planEnd)),
    untimed: measures.filter(({ id }) => !nodes.has(id)).map(({ id }) => id),
  };
}

function linkedNodes(measures: readonly TimedMeasure[], decidedIn: number): Map<string, Node> {
  const nodes = new Map<string, Node>();
  for (const measure of measures) {
    const duration = durationOf(measure);
    if (duration === null) continue;
    const { startYear, endYear, leadTimeYears } = measure;
    const ownStart = startYear ?? (endYear === null ? decidedIn + (leadTimeYears ?? 0) : endYear - duration + 1);
    nodes.set(measure.id, { measure, duration, ownStart, waitsFor: [], nextOf: [], start: ownStart, latestEnd: 0 });
  }
  for (const node of nodes.values()) {
    for (const { measureId, lagYears: lag } of node.measure.dependsOn) {
      const before = nodes.get(measureId);
      if (!before) continue;
      node.waitsFor.push({ node: before, lag });
      before.nextOf.push({ node, lag });
    }
  }
  return nodes;
}

/** Both years say how long a measure takes; without them its duration does. */
function durationOf({ startYear, endYear, durationYears }: TimedMeasure): number | null {
  return startYear !== null && endYear !== null ? endYear - startYear + 1 : durationYears;
}

/** Every measure behind those it waits for (Kahn 1962). */
function inOrder(nodes: ReadonlyMap<string, Node>): Node[] {
  const open = new Map([...nodes.values()].map((node) => [node, node.waitsFor.length]));
  const order = [...nodes.values()].filter((node) => node.waitsFor.length === 0);
  for (const { nextOf } of order) {
    for (const { node } of nextOf) {
      const left = open.get(node)! - 1;
      open.set(node, left);
      if (left === 0) order.push(node);
    }
  }
  return order;
}

function timingOf({ measure, duration, ownStart, start, latestEnd }: Node): MeasureTiming {
  const latestStart = latestEnd - duration + 1;
  return {
    measureId: measure.id,
    earliestStart: start,
    earliestEnd: start + duration - 1,
    latestStart,
    slackYears: latestStart - start,
    pushedYears: measure.startYear === null && measure.endYear === null ? 0 : start - ownStart,
  };
}

/** Back from the last measure along the dependencies that hold each one where it is. */
function chainTo(last: Node | undefined): Measure["id"][] {
  const chain: Measure["id"][] = [];
  for (let node = last; node; ) {
    chain.unshift(node.measure.id);
    const { start, waitsFor } = node;
    node = waitsFor.find(({ node: before, lag }) => endOf(before) + 1 + lag === start)?.node;
  }
  return chain;
}

function endOf({ start, duration }: Node): number {
  return start + duration - 1;
}
