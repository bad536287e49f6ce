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
    limits: [1, 10000000.0],
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
  reference_price: {
    name: { en: "Price at which the town makes its living at the start", zh: "起始年参考价格" },
    unit: "price",
    limits: [1, 10000000.0],
  },
  pass_through: {
    name: { en: "Weight of this year's price in what producers earn", zh: "当年价格在企业收入中的权重" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.6, low: 0.4, high: 1 },
  },
});
