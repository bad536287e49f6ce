import { strongComponents } from "./strong-components.ts";
import type { Unit } from "./unit.ts";
import type { UnitIndex } from "./unit-index.ts";

/** Units in an order in which each stands after what it reads, or groups of units that need one another. */
export type Order =
  | { readonly kind: "ordered"; readonly units: readonly Unit[] }
  | { readonly kind: "circular"; readonly groups: readonly (readonly Unit[])[] };

/** Put units in order, in one phase of a run. */
export function orderUnits(units: ReadonlySet<Unit>, phase: "start" | "step", index: UnitIndex): Order {
  const nodes = index.units.filter((unit) => units.has(unit) && unit[phase] !== undefined);
  const numberOf = new Map(nodes.map((unit, number) => [unit, number]));
  const edges = nodes.map((unit) => index.sources(unit[phase]).flatMap((source) => numberOf.get(source) ?? []));
  const groups: Unit[][] = [];
  const ordered: Unit[] = [];
  for (const component of strongComponents(edges)) {
    const [first] = component;
    if (component.length > 1 || edges[first!]!.includes(first!)) groups.push(component.map((number) => nodes[number]!));
    else ordered.push(nodes[first!]!);
  }
  return groups.length > 0 ? { kind: "circular", groups } : { kind: "ordered", units: ordered };
}

/** The shortest way from a unit of a circular group back to itself. */
export function shortestCircle(group: readonly Unit[], phase: "start" | "step", index: UnitIndex): readonly Unit[] {
  const inGroup = new Set(group);
  const first = group[0]!;
  const cameFrom = new Map<Unit, Unit>();
  let level = [first];
  while (level.length > 0) {
    const next: Unit[] = [];
    for (const unit of level) {
      for (const source of index.sources(unit[phase])) {
        if (source === first) return wayTo(unit, first, cameFrom);
        if (!inGroup.has(source) || cameFrom.has(source)) continue;
        cameFrom.set(source, unit);
        next.push(source);
      }
    }
    level = next;
  }
  return group;
}

function wayTo(last: Unit, first: Unit, cameFrom: ReadonlyMap<Unit, Unit>): Unit[] {
  const way = [last];
  while (way[0] !== first) way.unshift(cameFrom.get(way[0]!)!);
  return way;
}
