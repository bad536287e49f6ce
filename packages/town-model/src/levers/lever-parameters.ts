import { parameterSet } from "../parameters/parameter-set.ts";

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
});
