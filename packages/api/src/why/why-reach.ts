import type { WhyGraph } from "./why-graph.ts";

/**
 * Everything that can be walked to from a thing: down to what it stands on, or up to what stands on it. The thing itself
 * is left out.
 *
 * @example
 * whyReach(graph, "assumption:price_level", "above"); // the runs, pathways, measures, gates that rest on the price
 */
export function whyReach({ links }: Pick<WhyGraph, "links">, start: string, side: "below" | "above"): Set<string> {
  const steps = new Map<string, string[]>();
  for (const { from, to } of links) {
    const [here, there] = side === "below" ? [from, to] : [to, from];
    const known = steps.get(here);
    if (known) known.push(there);
    else steps.set(here, [there]);
  }
  const reached = new Set<string>();
  const open = [start];
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    for (const there of steps.get(here) ?? []) {
      if (there === start || reached.has(there)) continue;
      reached.add(there);
      open.push(there);
    }
  }
  return reached;
}
