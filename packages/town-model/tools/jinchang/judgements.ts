import type { Uncertainty } from "@tamarisk/domain";
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

/** Ranges of what the equations leave open; the nickel ranges come from the fit. */
export function jinchangUncertainties(): Uncertainty[] {
  const triangular = (low: number, mode: number, high: number) => ({ kind: "triangular" as const, low, mode, high });
  return [
    {
      id: "fertility_variant",
      name: { en: "Fertility, between the UN's low and high variants", zh: "生育水平(联合国低方案至高方案)" },
      unit: "−1 low, 0 medium, 1 high",
      distribution: triangular(-1, 0, 1),
      source: "UN WPP 2024 variants (wpp2024_china.json)",
    },
    {
      id: "mortality_improvement",
      name: { en: "Fall of mortality, times the UN's", zh: "死亡率下降速度(相对联合国预测的倍数)" },
      unit: "times",
      distribution: triangular(0.4, 1, 1.5),
      source: "UN WPP 2024 death rates (wpp2024_china.json); range by judgement",
    },
    {
      id: "net_loss_scale",
      name: { en: "Net out-migration, times that of 2010–20", zh: "净流出强度(相对2010–2020年的倍数)" },
      unit: "times",
      distribution: triangular(0.3, 1, 1.2),
      source: "fitted to the censuses of 2010 and 2020; range by judgement",
    },
    {
      id: "arrivals_decline",
      name: { en: "Yearly fall of people elsewhere who may come", zh: "潜在迁入人口年递减率" },
      unit: "share per year",
      distribution: triangular(0.005, 0.02, 0.04),
      source: "judgement",
    },
    {
      id: "migration_sensitivity",
      name: { en: "How strongly people follow jobs", zh: "人口随就业迁移的敏感度" },
      unit: "times",
      distribution: triangular(0.4, 1, 1.8),
      source: "judgement",
    },
    {
      id: "price_level",
      name: { en: "Nickel price it returns to", zh: "镍价长期水平" },
      unit: "USD of 2010 per t",
      distribution: triangular(8800, 11_600, 16_000),
      source: "fit to metal_prices_annual.csv 1960–2024 (11,603); high end the fit to 2000–2024",
    },
    {
      id: "price_volatility",
      name: { en: "Yearly shock of the nickel price", zh: "镍价年度波动幅度" },
      unit: "standard deviation of the logarithm",
      distribution: triangular(0.18, 0.234, 0.3),
      source: "fit to metal_prices_annual.csv 1960–2024 (0.234)",
    },
    {
      id: "price_path",
      name: { en: "Which history of nickel prices happens", zh: "镍价随机路径" },
      unit: "draw from 0 to 1",
      distribution: { kind: "uniform", low: 0, high: 1 },
      source: "picks the random numbers of the price; carries no meaning by itself",
    },
    {
      id: "reserve_life",
      name: { en: "Own ore, in years at the pace of 2020", zh: "本地矿石可采年限(按2020年产量)" },
      unit: "years",
      distribution: triangular(12, 25, 45),
      source: "jinchang.json reserve_depletion_horizon (low confidence); range by judgement",
    },
    {
      id: "battery_demand",
      name: { en: "Demand for batteries and panels", zh: "电池和光伏组件需求" },
      unit: "index, 1 today's",
      distribution: triangular(0.5, 1, 1.6),
      source: "judgement",
    },
    {
      id: "tourism_pull",
      name: { en: "How many visitors the town draws", zh: "旅游吸引力" },
      unit: "index, 1 today's",
      distribution: triangular(0.4, 1, 2),
      source: "judgement; scenarios.json managed_shrinkage names a weak pull as a risk",
    },
  ];
}
