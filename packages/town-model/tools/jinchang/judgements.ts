import type { TownParameters } from "../../src/parameters/town-parameters.ts";

/** A figure nobody has measured. Its range is explored where it matters; see the uncertainties. */
function judged<Value>(value: Value, unit: string, because = "judgement") {
  return { value, unit, source: because, confidence: "low" as const };
}

export const jinchangUnits: TownParameters["units"] = [
  { id: "core", townId: "620302" as TownParameters["townId"], name: { en: "Jinchuan District", zh: "金川区" } },
  { id: "county", townId: "620321" as TownParameters["townId"], name: { en: "Yongchang County", zh: "永昌县" } },
];

export const migrationJudgements = {
  grossLeavingPeak: 0.03,
  resettling: judged({ core: {}, county: { core: 0.35 } }, "share of a unit's leavers"),
};
