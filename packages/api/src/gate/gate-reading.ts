import { type Gate, type GateReading, gateStatus, leavesOf, type Observation } from "@tamarisk/domain";

/** How gates were last judged, and by which observations: both are the same objects while nobody changes them. */
const judged = new WeakMap<Gate, { readonly by: readonly Observation[]; readonly reading: GateReading }>();

/** A gate judged by what was observed; worked out again only where something is another of what it asks for. */
export function gateReading(gate: Gate, observations: readonly Observation[]): GateReading {
  const asked = new Set<string>(leavesOf(gate.condition).map(({ indicatorId }) => indicatorId));
  const own = observations.filter(({ indicatorId }) => asked.has(indicatorId));
  const known = judged.get(gate);
  if (known?.by.length === own.length && known.by.every((one, at) => one === own[at])) return known.reading;
  const reading = gateStatus(gate, own);
  judged.set(gate, { by: own, reading });
  return reading;
}
