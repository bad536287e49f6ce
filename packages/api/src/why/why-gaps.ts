import type { WhyGap, WhyNode } from "./why-chain.ts";
import type { WhyFacts } from "./why-facts.ts";
import { whyKey } from "./why-graph.ts";

type Keys = ReadonlySet<string>;

/**
 * The links a chain lacks, with the reason for each: what its measures, gates and maps do not stand on, and what does not
 * stand on its subject.
 *
 * @param below - Keys of what the subject stands on.
 * @param above - Keys of what stands on the subject.
 *
 * @example
 * whyGaps(facts, typedMeasure, new Set(), new Set()); // no pathway: typed by hand; no indicator
 */
export function whyGaps(facts: WhyFacts, subject: WhyNode, below: Keys, above: Keys): WhyGap[] {
  const chain = new Set([subject.key, ...below]);
  const missing = [...gapsOfMeasures(facts, chain), ...gapsOfGates(facts, chain), ...gapsOfMaps(facts, chain)];
  return [...missing, ...gapsAbove(subject, below, above)].filter(({ count }) => count > 0);
}

function gapsOfMeasures({ measures, maps }: WhyFacts, chain: Keys): WhyGap[] {
  const own = measures.filter(({ lineageId }) => chain.has(whyKey("measure", lineageId)));
  const kept = new Set<string>(maps.map(({ id }) => id));
  const unlinked = own.filter(({ origin }) => origin === null);
  const typed = unlinked.filter((measure) => !wasHandedOver(measure));
  return [
    { step: "station", reason: "typed-by-hand", count: typed.length },
    { step: "station", reason: "origin-not-recorded", count: unlinked.length - typed.length },
    { step: "source", reason: "typed-without-source", count: typed.filter(({ source }) => !source).length },
    {
      ...{ step: "pathway-map", reason: "map-removed" },
      count: own.filter(({ origin }) => origin !== null && !kept.has(origin.mapId)).length,
    },
  ];
}

/** What the Pathways page writes as the source of a measure that it hands over; older ones have no more than that. */
function wasHandedOver({ source }: Pick<WhyFacts["measures"][number], "source">): boolean {
  return source?.startsWith("Pathways “") ?? false;
}

function gapsOfGates({ gates, measures }: WhyFacts, chain: Keys): WhyGap[] {
  const phases = new Set(measures.map(({ phaseId }) => phaseId));
  const empty = gates.filter(
    ({ lineageId, opensPhaseId }) => chain.has(whyKey("gate", lineageId)) && !phases.has(opensPhaseId),
  );
  return [{ step: "measure", reason: "empty-phase", count: empty.length }];
}

function gapsOfMaps({ maps, vulnerabilities }: WhyFacts, chain: Keys): WhyGap[] {
  const own = maps.filter(({ id }) => chain.has(whyKey("pathway-map", id)));
  const saved = new Set(vulnerabilities.map(({ id }) => id));
  const without = own.filter(({ vulnerabilityIds }) => vulnerabilityIds.length === 0);
  const removed = own.flatMap(({ vulnerabilityIds }) => vulnerabilityIds).filter((id) => !saved.has(id));
  return [
    { step: "vulnerability", reason: "no-vulnerability", count: without.length },
    { step: "vulnerability", reason: "vulnerability-removed", count: removed.length },
  ];
}

function gapsAbove({ step }: WhyNode, below: Keys, above: Keys): WhyGap[] {
  const has = (keys: Keys, ...steps: WhyNode["step"][]) =>
    [...keys].some((key) => steps.some((each) => key.startsWith(`${each}:`)));
  const gap = (at: WhyNode["step"], reason: WhyGap["reason"]): WhyGap[] => [{ step: at, reason, count: 1 }];
  const inPlan = has(above, "measure", "gate") ? [] : gap("measure", "not-handed-over");
  switch (step) {
    case "indicator":
      return has(below, "measure", "gate") ? [] : gap("measure", "nothing-watches");
    case "gate":
    case "measure":
      return has(above, "indicator") ? [] : gap("indicator", "no-indicator");
    case "pathway-map":
      return inPlan;
    case "vulnerability":
      return has(above, "pathway-map") ? inPlan : gap("pathway-map", "not-drawn-on");
    case "ensemble":
      return has(above, "pathway-map", "gate") ? inPlan : gap("pathway-map", "not-drawn-on");
    case "assumption":
      return has(above, "ensemble") ? inPlan : gap("ensemble", "not-run");
    case "station":
    case "source":
      return [];
  }
}
