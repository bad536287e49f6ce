import {
  listObservations,
  listProjectIndicators,
  listWatchedIndicators,
  type Reader,
  type RowScope,
} from "@tamarisk/db";
import {
  type Gate,
  type GateLeaf,
  type GateReading,
  leavesOf,
  type ProjectId,
  townDay,
  type UpdateRhythm,
  withStaleness,
} from "@tamarisk/domain";
import { gateReading } from "./gate-reading.ts";

/** Gates judged by what has been observed, in their order, with word of the values that are stale by now. */
export async function readGates(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  gates: readonly Gate[],
  now: Date,
): Promise<GateReading[]> {
  if (gates.length === 0) return [];
  const asked = gates.flatMap(({ condition }) => leavesOf(condition).map(({ indicatorId }) => indicatorId));
  const [observations, rhythmOf] = await Promise.all([
    listObservations(reader, scope, projectId, { indicatorIds: [...new Set(asked)] }),
    gateRhythms(reader, scope, projectId),
  ]);
  const today = townDay(now);
  return gates.map((gate) => withStaleness(gateReading(gate, observations), rhythmOf, today));
}

/** How often a value is due that a condition asks for: as it is watched at its place, or else as the indicator says. */
export async function gateRhythms(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
): Promise<(condition: GateLeaf) => UpdateRhythm | null> {
  const [watched, indicators] = await Promise.all([
    listWatchedIndicators(reader, scope, projectId),
    listProjectIndicators(reader, scope, projectId),
  ]);
  const atPlaces = new Map(watched.map(({ indicatorId, townId, rhythm }) => [`${indicatorId} ${townId}`, rhythm]));
  const plain = new Map(indicators.map(({ id, rhythm }) => [id, rhythm]));
  return ({ indicatorId, townId }) => atPlaces.get(`${indicatorId} ${townId}`) ?? plain.get(indicatorId) ?? null;
}
