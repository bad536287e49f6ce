import type { ConditionReading } from "../gate/condition-reading.ts";
import type { GateLeaf } from "../gate/gate-condition.ts";
import type { GateReading } from "../gate/gate-status.ts";
import type { UpdateRhythm } from "../indicator/update-rhythm.ts";
import { daysAfter } from "./lateness.ts";

/**
 * A gate's reading with word of which conditions were judged by a stale value. A gate takes the newest value that counts,
 * however old: its status stays, and what the age means is for the planner to judge.
 *
 * @param rhythmOf - How often a value is due that a condition asks for; `null` where nobody knows.
 * @param today - The present day, such as "2026-11-22"; passed in, since the domain has no clock.
 *
 * @see docs/methods/gates.md, rule GATE16.
 *
 * @example
 * withStaleness(metBy2014, () => "yearly", "2026-11-22"); // still met, and its condition says `isStale`
 */
export function withStaleness(
  reading: GateReading,
  rhythmOf: (condition: GateLeaf) => UpdateRhythm | null,
  today: string,
): GateReading {
  const isStale = ({ condition, latest }: ConditionReading): boolean => {
    const rhythm = rhythmOf(condition);
    if (!latest || !rhythm) return false;
    const { staleOn } = daysAfter(rhythm, { year: latest.year, writtenOn: `${latest.year + 1}-01-01` });
    return today >= staleOn;
  };
  return { ...reading, conditions: reading.conditions.map((each) => ({ ...each, isStale: isStale(each) })) };
}
