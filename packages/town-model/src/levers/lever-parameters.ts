import { parameterSet } from "../parameters/parameter-set.ts";
import { LEVER_IDS, type LeverId } from "./lever-ids.ts";

/** What the measures cost, who pays, and how long they take. */
export const leverParameters = parameterSet({
  lead_time: {
    name: { en: "Years until a measure is in force", zh: "措施见效年限" },
    unit: "year",
    limits: [0, 30],
    of: "lever",
  },
  measure_cost: {
    name: { en: "Cost of a measure at full intensity", zh: "措施全力实施的年成本" },
    unit: "yi CNY / year",
    limits: [0, 1000],
    of: "lever",
  },
  town_share: {
    name: { en: "The town's share of the cost", zh: "本地财政承担比例" },
    unit: "1",
    limits: [0, 1],
    of: "lever",
  },
  rule_part: {
    name: {
      en: "Part of a measure that is a rule and comes into force without money",
      zh: "措施中无需资金即可实施的部分",
    },
    unit: "1",
    limits: [0, 1],
    of: "lever",
    usual: { value: ruleParts(), low: 0, high: 1 },
  },
  implementation_delay: {
    name: { en: "Years until measures are in force, times the plan", zh: "措施见效年限倍数" },
    unit: "1",
    limits: [0, 10],
    usual: { value: 1, low: 0.6, high: 2 },
  },
});

/** Caps, boundaries, closures and trades are rules; talking, measuring and larger farms half so. */
function ruleParts(): Record<LeverId, number> {
  const rules: Partial<Record<LeverId, number>> = {
    extraction_cap: 1,
    irrigation_cap: 1,
    growth_boundary: 1,
    quota_trade: 1,
    consolidation: 1,
    eco_compensation: 1,
    participation: 0.5,
    monitoring: 0.5,
    farm_scale: 0.5,
  };
  return Object.fromEntries(LEVER_IDS.map((id) => [id, rules[id] ?? 0])) as Record<LeverId, number>;
}
