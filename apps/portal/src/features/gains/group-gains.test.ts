import type { OutcomeColumns } from "@tamarisk/scenario-engine";
import { groupOutcomes, jinchang } from "@tamarisk/town-model";
import { describe, expect, it } from "vitest";
import { groupGains } from "./group-gains.ts";

const outcomes = groupOutcomes(jinchang);
const question = { storylineId: "desert-oasis", referenceId: "carry-on", year: 2050 };

/** Two futures of both policies; what each outcome is, by policy. */
function columnsOf(valueIn: (outcomeId: string, policyId: string) => number): OutcomeColumns {
  const policyIds = ["desert-oasis", "carry-on"];
  const outcomeIds = outcomes.map(({ id }) => id);
  const values = policyIds.flatMap((policy) => outcomeIds.flatMap((id) => [valueIn(id, policy), valueIn(id, policy)]));
  return {
    policyIds,
    outcomeIds,
    years: [2050],
    firstScenario: 0,
    scenarioCount: 2,
    values: Float64Array.from(values),
  };
}

describe("groupGains", () => {
  it("gives every group in every unit with what changes for it, in percent of Carry on", () => {
    const gains = groupGains(
      columnsOf((_, policy) => (policy === "carry-on" ? 100 : 110)),
      outcomes,
      jinchang,
      question,
    );
    expect(gains).toHaveLength(jinchang.units.length * 3);
    const income = gains[0]!.rows.find(({ outcome }) => outcome.id.startsWith("income"))!;
    expect(income.change.p50).toBeCloseTo(10);
    expect(income.verdict).toEqual({ kind: "gains", hundred: 100 });
    expect(gains[0]!.residents).toBe(100);
  });

  it("names what changes without the group and the unit", () => {
    const [first] = groupGains(
      columnsOf(() => 1),
      outcomes,
      jinchang,
      question,
    );
    expect(first!.rows.map(({ name }) => name.en)).toContain("Income per resident");
    expect(first!.rows.map(({ name }) => name.zh)).toContain("人均收入");
  });

  it("says that a group is empty, and null where no future gave a number", () => {
    const gone = groupGains(
      columnsOf((id) => (id.startsWith("residents") ? 0 : 1)),
      outcomes,
      jinchang,
      question,
    );
    expect(gone.every(({ isEmpty }) => isEmpty)).toBe(true);
    const failed = groupGains(
      columnsOf(() => Number.NaN),
      outcomes,
      jinchang,
      question,
    );
    expect(failed[0]).toMatchObject({ residents: null, isEmpty: false });
    expect(failed[0]!.rows[0]!.verdict).toEqual({ kind: "no-data" });
  });
});
