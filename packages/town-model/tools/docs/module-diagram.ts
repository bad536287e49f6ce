import { nameKey } from "@tamarisk/system-dynamics";
import type { CausalLink } from "./causal-links.ts";
import type { LinkMeter, Polarity } from "./link-meter.ts";

const MOST_BOXES = 34;
const MOST_ARROWS = 56;
/** A link counts when a tenth more of the cause ever changes the effect by this share; more is asked of crowded pictures. */
const LEAST_WEIGHTS = [0.004, 0.006, 0.009, 0.013, 0.02, 0.03, 0.045];
/** Of a stock in a year, by a tenth more of the cause. */
const LEAST_CHANGE = 0.0004;

/** What a module's picture is made from. Names are as in the links. */
interface DiagramSource {
  /** Direct links of the whole model among what may be drawn. */
  readonly links: readonly CausalLink[];
  readonly isOwn: (name: string) => boolean;
  readonly isStock: (name: string) => boolean;
  /** Outcomes and others that stay however many arrows they take. */
  readonly stays: (name: string) => boolean;
  /** What nothing in the picture follows from and may stand there nevertheless: outcomes, and what other modules use. */
  readonly mayEnd: (name: string) => boolean;
  readonly meter: LinkMeter;
}

export interface DrawnLink extends CausalLink {
  readonly polarity: Polarity;
}

/**
 * The links of a module worth drawing. Weak links go first; then, one after another, variables whose absence costs no new
 * arrows, while there are too many boxes or arrows. What is left is measured again, over what was left out.
 */
export function diagramLinks(source: DiagramSource): DrawnLink[] {
  let links: DrawnLink[] = [];
  for (const leastWeight of LEAST_WEIGHTS) {
    links = linksAbove(leastWeight, source);
    if (namesOf(links).length <= MOST_BOXES && links.length <= MOST_ARROWS) break;
  }
  return links;
}

function linksAbove(leastWeight: number, { links, isOwn, isStock, stays, mayEnd, meter }: DiagramSource): DrawnLink[] {
  const direct = links.filter(({ from, to }) => {
    if (!isOwn(to)) return false;
    return isStock(to) || meter.measure(from, to, new Set()).weight >= leastWeight;
  });
  const graph = new Arrows(direct);
  const hidden = new Set<string>();
  const isCrowded = () => graph.names().length > MOST_BOXES || graph.links().length > MOST_ARROWS;
  while (isCrowded()) {
    const mayGo = graph.names().filter((name) => isOwn(name) && !isStock(name) && !stays(name) && graph.leads(name));
    const cheapest = mayGo
      .map((name) => ({ name, cost: graph.costWithout(name) }))
      .sort((a, b) => a.cost - b.cost || a.name.localeCompare(b.name))[0];
    if (!cheapest || cheapest.cost > 0) break;
    graph.leaveOut(cheapest.name);
    hidden.add(cheapest.name);
  }
  const between = new Set([...hidden].map(nameKey));
  const measured = graph.links().flatMap(({ from, to }) => {
    const { polarity, weight } = meter.measure(from, to, between);
    return weight >= leastWeight || (isStock(to) && weight >= LEAST_CHANGE) ? [{ from, to, polarity }] : [];
  });
  return withoutDeadEnds(measured, (name) => isStock(name) || mayEnd(name));
}

/** Without steps that lead nowhere once weak links are gone. */
function withoutDeadEnds(links: readonly DrawnLink[], mayEnd: (name: string) => boolean): DrawnLink[] {
  const causes = new Set(links.map(({ from }) => from));
  const kept = links.filter(({ to }) => causes.has(to) || mayEnd(to));
  return kept.length === links.length ? kept : withoutDeadEnds(kept, mayEnd);
}

export function namesOf(links: readonly CausalLink[]): string[] {
  return [...new Set(links.flatMap(({ from, to }) => [from, to]))];
}

class Arrows {
  private readonly out = new Map<string, Set<string>>();
  private readonly into = new Map<string, Set<string>>();

  constructor(links: readonly { readonly from: string; readonly to: string }[]) {
    for (const { from, to } of links) this.add(from, to);
  }

  names(): string[] {
    return [...new Set([...this.out.keys(), ...this.into.keys()])];
  }

  links(): { from: string; to: string }[] {
    return [...this.out].flatMap(([from, effects]) => [...effects].map((to) => ({ from, to })));
  }

  /** Something comes in and goes on: what nothing follows from is a result and stays. */
  leads(name: string): boolean {
    return (this.out.get(name)?.size ?? 0) > 0 && (this.into.get(name)?.size ?? 0) > 0;
  }

  /** New arrows less those that go. */
  costWithout(name: string): number {
    let added = 0;
    for (const from of this.into.get(name) ?? []) {
      for (const to of this.out.get(name) ?? []) if (from !== to && !this.out.get(from)?.has(to)) added++;
    }
    return added - (this.into.get(name)?.size ?? 0) - (this.out.get(name)?.size ?? 0);
  }

  leaveOut(name: string): void {
    const causes = [...(this.into.get(name) ?? [])];
    const effects = [...(this.out.get(name) ?? [])];
    for (const from of causes) this.out.get(from)!.delete(name);
    for (const to of effects) this.into.get(to)!.delete(name);
    this.out.delete(name);
    this.into.delete(name);
    for (const from of causes) for (const to of effects) if (from !== to) this.add(from, to);
  }

  private add(from: string, to: string): void {
    this.out.set(from, (this.out.get(from) ?? new Set()).add(to));
    this.into.set(to, (this.into.get(to) ?? new Set()).add(from));
  }
}
