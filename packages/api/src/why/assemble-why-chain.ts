import { mostNodes, type WhyChain, type WhyNode, WhyStep, type WhySubject } from "./why-chain.ts";
import type { WhyFacts } from "./why-facts.ts";
import { whyGaps } from "./why-gaps.ts";
import { type WhyGraph, whyGraph, whyKey } from "./why-graph.ts";
import { whyReach } from "./why-reach.ts";

type Side = "below" | "above";

/**
 * The chain through one thing, both ways. Of the figures of a model those are given that the futures differ in, that the
 * project has changed or that a box limits; the rest are counted.
 *
 * @returns `null` when the project has no such thing.
 *
 * @example
 * assembleWhyChain(facts, { kind: "assumption", id: "price_level" })?.above; // what falls if the price is wrong
 */
export function assembleWhyChain(facts: WhyFacts, { kind, id }: WhySubject): WhyChain | null {
  const graph = whyGraph(facts);
  const subject = graph.nodes.get(whyKey(kind, id));
  if (!subject) return null;
  const [below, above] = [whyReach(graph, subject.key, "below"), whyReach(graph, subject.key, "above")];
  const given = { below: told(graph, subject, below), above: told(graph, subject, above) };
  const keys = new Set([subject, ...given.below, ...given.above].map(({ key }) => key));
  return {
    subject,
    ...given,
    links: graph.links.filter(({ from, to }) => keys.has(from) && keys.has(to)),
    counts: [...countsOf(graph, "below", below), ...countsOf(graph, "above", above)],
    gaps: whyGaps(facts, subject, below, above),
  };
}

function told(graph: WhyGraph, subject: WhyNode, reached: ReadonlySet<string>): WhyNode[] {
  const chain = new Set([subject.key, ...reached]);
  const limited = new Set(
    graph.links.flatMap(({ from, to, because }) => (because === "limited-in" && chain.has(from) ? [to] : [])),
  );
  const nodes = [...graph.nodes.values()].filter(({ key }) => reached.has(key));
  const figures = nodes
    .filter((node) => node.step === "assumption")
    .filter(({ key, isChanged, isExplored }) => isChanged || isExplored || limited.has(key))
    .sort((a, b) => rank(b, limited) - rank(a, limited));
  const toldKeys = new Set([subject.key, ...nodes.filter((node) => node.step === "measure"), ...figures].map(keyIn));
  const said = new Set(
    graph.links.flatMap(({ from, to, because }) => (because === "stands-in" && toldKeys.has(from) ? [to] : [])),
  );
  return WhyStep.options.flatMap((step) => {
    if (step === "assumption") return figures.slice(0, mostNodes);
    const own = nodes.filter((node) => node.step === step && (step !== "source" || said.has(node.key)));
    return own.slice(0, mostNodes);
  });
}

function keyIn(node: string | WhyNode): string {
  return typeof node === "string" ? node : node.key;
}

/** What a box limits comes first, then what the project has changed. */
function rank({ key, isChanged }: Extract<WhyNode, { step: "assumption" }>, limited: ReadonlySet<string>): number {
  return (limited.has(key) ? 2 : 0) + (isChanged ? 1 : 0);
}

function countsOf({ nodes }: WhyGraph, side: Side, reached: ReadonlySet<string>): WhyChain["counts"] {
  const steps = [...reached].map((key) => nodes.get(key)?.step);
  return WhyStep.options.flatMap((step) => {
    const count = steps.filter((each) => each === step).length;
    return count === 0 ? [] : [{ side, step, count }];
  });
}
