import { parameterSet } from "../parameters/parameter-set.ts";

/** Emissions and what is left in air and water. */
export const carbonParameters = parameterSet({
  carbon_intensity_at_start: {
    name: { en: "Carbon dioxide per output at the start", zh: "起始年单位产值二氧化碳排放" },
    unit: "Mt / yi CNY",
    limits: [0, 1],
    usual: {
      value: 0.032,
      low: 0.015,
      high: 0.045,
      source:
        "3.2 t per 10,000 CNY: 3.2 times the rest (jinchang.json rbc_carbon_intensity_ratio), the nation at 1.0 t by judgement",
    },
  },
  emission_share: {
    name: {
      en: "Share of a sector in emissions at the start; homes have the rest",
      zh: "起始年各行业排放占比（其余为居民生活）",
    },
    unit: "1",
    limits: [0, 1],
    of: "sector",
    usual: {
      value: {
        mining: 0.8,
        energy: 0.01,
        farming: 0.03,
        tourism: 0.01,
        services: 0.04,
        construction: 0.02,
        public: 0.02,
      },
      low: 0,
      high: 0.9,
    },
  },
  carbon_efficiency: {
    name: { en: "Yearly fall of emissions for the same work", zh: "同等活动量排放年下降率" },
    unit: "1",
    limits: [0, 0.2],
    usual: { value: 0.01, low: 0.005, high: 0.02 },
  },
  solar_for_coal: {
    name: { en: "Mining emissions saved when own sun does all it can", zh: "本地光伏替代可削减的矿冶排放比例" },
    unit: "1",
    limits: [0, 0.9],
    usual: { value: 0.1, low: 0.03, high: 0.25 },
  },
  solar_that_does_all: {
    name: { en: "Solar power with which it does", zh: "达到该削减所需的光伏装机" },
    unit: "GW",
    limits: [0.01, 1000],
    usual: { value: 20, low: 10, high: 40 },
  },
  carbon_captured: {
    name: { en: "Mining emissions that carbon capture takes out", zh: "碳捕集削减的矿冶排放比例" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.4, low: 0.2, high: 0.6 },
    lever: "carbon_capture",
    actsOn: "emissions by sector",
  },
  carbon_price_at_start: {
    name: { en: "Carbon price at the start", zh: "起始年碳价" },
    unit: "CNY / t",
    limits: [0, 5000],
    usual: { value: 60, low: 30, high: 120 },
  },
  carbon_price_growth: {
    name: { en: "Yearly growth of the carbon price", zh: "碳价年增长率" },
    unit: "1",
    limits: [-0.1, 0.2],
    usual: { value: 0.03, low: 0, high: 0.06 },
  },
  paid_share_at_start: {
    name: { en: "Share of mining emissions paid for at the start", zh: "起始年矿冶排放付费比例" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.05, low: 0, high: 0.1 },
  },
  paid_share_rise: {
    name: { en: "Yearly rise of that share", zh: "付费比例年增量" },
    unit: "1 / year",
    limits: [0, 0.2],
    usual: { value: 0.0125, low: 0.005, high: 0.03 },
  },
  paid_share_max: {
    name: { en: "Most of it that is paid for", zh: "付费比例上限" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.3, low: 0.2, high: 1 },
  },
  tailings_treated_at_start: {
    name: { en: "Tailings and slag treated at the start", zh: "起始年尾矿与矿渣治理率" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.35, low: 0.15, high: 0.6 },
  },
  tailings_gap_closed: {
    name: { en: "Part of the rest that the measure treats", zh: "治理措施覆盖其余尾矿的比例" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.92, low: 0.6, high: 1 },
    lever: "tailings",
    actsOn: "tailings treated",
  },
  tailings_memory: {
    name: { en: "Years that tailings go on leaching", zh: "尾矿渗滤持续年限" },
    unit: "year",
    limits: [1, 200],
    usual: { value: 20, low: 8, high: 50 },
  },
  harm_of_tailings: {
    name: { en: "Water quality that untreated tailings cost at the start's feed", zh: "未治理尾矿对水质的影响" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.3, low: 0.1, high: 0.5 },
  },
  harm_of_stress: {
    name: { en: "Water quality lost per unit of water stress above 1", zh: "水资源压力超过1时对水质的影响" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.1, low: 0, high: 0.3 },
  },
});
