import { describe, expect, it } from "vitest";
import { addressOfJson, addressOfList, pathwaysAddress } from "./pathways-address.ts";

const dry = "6f0c7a52-3a0e-4d1f-9b53-0d2b8f1f4a10";

describe("pathwaysAddress", () => {
  it("comes back from what is written", () => {
    const rules = { lengthMax: 4, actions: { river: { requires: ["tailings"], lockInYears: 10 } } };
    const lines = { "desert-oasis": { sequence: ["river"], margin: 0.3 } };
    const query = new URLSearchParams({
      ...{ ask: "desert_front~at-most~5~2080", futures: "100", base: "carry-on", actions: "river,tailings" },
      ...{ rules: addressOfJson(rules) ?? "", lines: addressOfJson(lines) ?? "" },
      ...{ hidden: addressOfList(["carry-on"]) ?? "", station: "river/desert-oasis", vulnerability: dry },
    });
    expect(pathwaysAddress(query)).toEqual({
      ...{ ensembleId: null, futures: 100, basePolicyId: "carry-on", actionIds: ["river", "tailings"] },
      objective: { outcomeId: "desert_front", side: "at-most", threshold: 5, untilYear: 2080 },
      ...{ rules, lines, hidden: ["carry-on"], stationId: "river/desert-oasis", mapId: null },
      vulnerabilityId: dry,
    });
  });

  it("passes over what it cannot read", () => {
    const query = new URLSearchParams({
      rules: "{oops",
      lines: '{"a":{"sequence":3}}',
      futures: "many",
      base: "none",
      vulnerability: "dry",
    });
    expect(pathwaysAddress(query)).toMatchObject({
      rules: {},
      lines: {},
      futures: null,
      basePolicyId: null,
      hidden: [],
      vulnerabilityId: null,
    });
  });
});
