import { parameterSet } from "../parameters/parameter-set.ts";

/** The world outside the town: the price of its resource, the weather, and growth elsewhere. */
export const outsideParameters = parameterSet({
  productivity_growth: {
    name: { en: "Growth of productivity, here and in the nation", zh: "劳动生产率年增长率(本地与全国)" },
    unit: "1",
    limits: [-0.05, 0.1],
    usual: { value: 0.015, low: 0.005, high: 0.03 },
  },
  price_level: {
    name: { en: "Price the resource returns to", zh: "资源价格长期水平" },
    unit: "price",
    limits: [0.001, 1e7],
  },
  price_persistence: {
    name: { en: "Share of a deviation left after a year", zh: "价格偏离一年后的留存比例" },
    unit: "1",
    limits: [0.01, 0.999],
  },
  price_volatility: {
    name: { en: "Yearly shock of the price", zh: "价格年度波动幅度(对数标准差)" },
    unit: "1",
    limits: [0, 2],
  },
  price_path: {
    name: { en: "Which history of prices happens (0: none of its shocks)", zh: "价格随机路径(0为无冲击)" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0, low: 0, high: 1 },
  },
  price_skew: {
    name: { en: "Skew of the price's shocks (0: as likely up as down)", zh: "价格冲击偏度（0为对称）" },
    unit: "1",
    limits: [-2, 2],
    usual: { value: 0, low: -0.3, high: 0.5 },
  },
  price_tail: {
    name: { en: "Tails of the price's shocks (1: normal, below fatter)", zh: "价格冲击尾部（1为正态，越小越厚）" },
    unit: "1",
    limits: [0.3, 3],
    usual: { value: 1, low: 0.5, high: 1.2 },
  },
  reference_price: {
    name: { en: "Price at which the town makes its living at the start", zh: "起始年参考价格" },
    unit: "price",
    limits: [0.001, 1e7],
  },
  pass_through: {
    name: { en: "Weight of this year's price in what producers earn", zh: "当年价格在企业收入中的权重" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.6, low: 0.4, high: 1 },
  },
  weather_path: {
    name: { en: "Which history of weather happens (0: every year the mean)", zh: "天气随机路径（0为每年取平均）" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0, low: 0, high: 1 },
  },
  drought_probability: {
    name: { en: "Chance that a year is a drought", zh: "干旱年概率" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.15, low: 0.08, high: 0.3 },
  },
  drought_severity: {
    name: { en: "Share of the inflow that a drought takes", zh: "干旱年来水减少比例" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.3, low: 0.2, high: 0.45 },
  },
  drought_at_start: {
    name: {
      en: "Share of the inflow that droughts took before the start, on average",
      zh: "起始年前干旱平均减少来水比例",
    },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.045, low: 0.015, high: 0.13, source: "judgement: the chance of a drought times its severity" },
  },
  wind_trend: {
    name: { en: "Yearly growth of the wind, in its strength at the start", zh: "风力年变化率（相对起始年）" },
    unit: "1",
    limits: [-0.01, 0.02],
    usual: { value: 0, low: -0.004, high: 0.006 },
  },
  wind_noise: {
    name: { en: "How much the wind differs from year to year", zh: "风力年际波动（对数标准差）" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.12, low: 0.08, high: 0.2 },
  },
  drought_with_wind: {
    name: { en: "Correlation of drought and wind within a year", zh: "同年干旱与风力的相关系数" },
    unit: "1",
    limits: [-0.99, 0.99],
    usual: { value: 0.4, low: 0, high: 0.7 },
  },
});
