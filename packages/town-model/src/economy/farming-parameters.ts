import { parameterSet } from "../parameters/parameter-set.ts";

/** Fields and orchards. */
export const farmingParameters = parameterSet({
  farm_price: {
    name: { en: "Farm prices over those of the start", zh: "农产品价格(相对起始年)" },
    unit: "1",
    limits: [0.1, 10],
    usual: { value: 1, low: 0.75, high: 1.3 },
  },
  farm_release: {
    name: { en: "Yearly fall of farm posts per land", zh: "单位耕地农业岗位年递减率" },
    unit: "1",
    limits: [0, 0.5],
    usual: { value: 0.03, low: 0.01, high: 0.05 },
  },
  farm_job_cut: {
    name: { en: "Fewer hands on larger farms", zh: "规模经营减少的用工比例" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.15, low: 0.05, high: 0.3 },
    lever: "farm_scale",
    actsOn: "sector posts",
  },
  farm_scale_gain: {
    name: { en: "Value that larger farms add", zh: "规模经营提升的农业增加值比例" },
    unit: "1",
    limits: [0, 2],
    usual: { value: 0.12, low: 0.04, high: 0.2 },
    lever: "farm_scale",
    actsOn: "output",
  },
  agri_solar_gain: {
    name: { en: "Farm income that panels over fields add", zh: "农光互补增加的农业收益比例" },
    unit: "1",
    limits: [0, 2],
    usual: { value: 0.06, low: 0.02, high: 0.12 },
    lever: "agri_solar",
    actsOn: "output",
  },
  orchard_job_gain: {
    name: { en: "Farm posts that orchards in belts add", zh: "经济林带增加的农业岗位比例" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.15, low: 0.05, high: 0.25 },
    lever: "mixed_belts",
    actsOn: "sector posts",
  },
  orchard_value: {
    name: { en: "Yield of a new mixed belt over that of a field", zh: "新混交林带与农田单位面积产值之比" },
    unit: "1",
    limits: [0, 5],
    usual: { value: 0.5, low: 0.2, high: 1 },
  },
  water_to_yield: {
    name: { en: "Yield to water", zh: "产量对灌溉水的弹性" },
    unit: "1",
    limits: [0, 3],
    usual: { value: 0.7, low: 0.5, high: 1 },
  },
  hands_to_yield: {
    name: { en: "Yield to hands", zh: "产量对劳动力的弹性" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.3, low: 0.1, high: 0.5 },
  },
});
