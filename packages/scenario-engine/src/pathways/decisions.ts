import type { PathwaySetting } from "./pathway-study.ts";
import { NEVER, type Stage } from "./stage.ts";

/** The decision on one action after a stage, in the futures in which it is taken. */
export type StageDecisions = Pick<Stage, "futures" | "before" | "decided" | "waited"> & {
  /** The place of the action; −1 for the present plan, which nobody decides on. */
  readonly action: number;
};

/**
 * When each of several actions would be decided on after a stage. A future is left out where the trigger does not fire, or
 * the action would not be in force by the horizon.
 *
 * @see docs/methods/pathways.md, rules PATH3 to PATH5.
 */
export function decisionsOf(setting: PathwaySetting, stage: Stage, actions: readonly number[]): StageDecisions[] {
  const firing = placesWhere(stage.signal, (year) => year !== NEVER);
  const futures = picked(stage.futures, firing);
  const decided = stage.decided.map((years) => picked(years, firing));
  const signal = picked(stage.signal, firing);
  return actions.map((action) => {
    const { years, waited } = decisionYears(setting, stage.sequence.at(-1), decided.at(-1), signal, action);
    const taken = placesWhere(years, (year) => year !== NEVER);
    if (taken.length === futures.length) {
      return { action, futures, before: firing, decided: [...decided, years], waited };
    }
    return {
      action,
      futures: picked(futures, taken),
      before: picked(firing, taken),
      decided: [...decided, years].map((column) => picked(column, taken)),
      waited: picked(waited, taken),
    };
  });
}

/** `NEVER` where it would come too late. */
function decisionYears(
  { actions, trigger, startYear, horizonYear }: PathwaySetting,
  last: number | undefined,
  decidedLast: Int32Array | undefined,
  signal: Int32Array,
  action: number,
): { readonly years: Int32Array; readonly waited: Int32Array } {
  const lead = actions[action]!.leadTimeYears;
  const held = last === undefined ? 0 : actions[last]!.leadTimeYears + actions[last]!.lockInYears;
  const years = new Int32Array(signal.length);
  const waited = new Int32Array(signal.length);
  for (let place = 0; place < signal.length; place++) {
    const before = decidedLast?.[place] ?? startYear;
    const called =
      trigger.kind === "foreseen" ? Math.floor(signal[place]! - lead) : Math.ceil(signal[place]! + trigger.delayYears);
    const due = Math.max(called, before);
    const year = last === undefined ? due : Math.max(due, Math.ceil(before + held - lead));
    waited[place] = year - due;
    years[place] = year + lead > horizonYear ? NEVER : year;
  }
  return { years, waited };
}

function placesWhere(years: Int32Array, isWanted: (year: number) => boolean): Int32Array {
  const places = new Int32Array(years.length);
  let count = 0;
  for (let place = 0; place < years.length; place++) {
    places[count] = place;
    if (isWanted(years[place]!)) count++;
  }
  return places.subarray(0, count);
}

function picked(column: Int32Array, places: Int32Array): Int32Array {
  const values = new Int32Array(places.length);
  for (let at = 0; at < places.length; at++) values[at] = column[places[at]!]!;
  return values;
}
