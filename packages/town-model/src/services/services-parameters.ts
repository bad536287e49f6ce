import { parameterSet } from "../parameters/parameter-set.ts";

/** What people need, what there is at the start, and how places come and go. */
const placeParameters = parameterSet({
  school_places_wanted: {
    name: { en: "School places per child aged 6–17", zh: "6–17岁人口人均学位需求" },
    unit: "place / person",
    limits: [0, 3],
    usual: { value: 1.05, low: 1, high: 1.15 },
  },
  school_places_at_start: {
    name: { en: "School places per child aged 6–17, at the start", zh: "起始年6–17岁人口人均学位" },
    unit: "place / person",
    limits: [0, 5],
    of: "unit",
    usual: { value: 1.05, low: 0.9, high: 1.3 },
  },
  beds_per_younger: {
    name: { en: "Clinic beds needed per resident under 60", zh: "60岁以下居民人均床位需求" },
    unit: "bed / person",
    limits: [0, 0.1],
    usual: { value: 0.004, low: 0.003, high: 0.006 },
  },
  beds_per_older: {
    name: { en: "Clinic beds needed per resident aged 60 and over", zh: "60岁及以上居民人均床位需求" },
    unit: "bed / person",
    limits: [0, 0.2],
    usual: { value: 0.014, low: 0.01, high: 0.02 },
  },
  bed_cover_at_start: {
    name: { en: "Clinic beds at the start, of those needed", zh: "起始年床位满足需求的比例" },
    unit: "1",
    limits: [0, 3],
    of: "unit",
    usual: { value: 1, low: 0.7, high: 1.2 },
  },
  care_per_young_old: {
    name: { en: "Care places needed per resident aged 65–79", zh: "65–79岁居民人均养老床位需求" },
    unit: "place / person",
    limits: [0, 1],
    usual: { value: 0.03, low: 0.02, high: 0.04 },
  },
  care_per_oldest: {
    name: { en: "Care places needed per resident aged 80 and over", zh: "80岁及以上居民人均养老床位需求" },
    unit: "place / person",
    limits: [0, 1],
    usual: { value: 0.12, low: 0.08, high: 0.2 },
  },
  care_cover_at_start: {
    name: { en: "Care places at the start, of those needed", zh: "起始年养老床位满足需求的比例" },
    unit: "1",
    limits: [0, 3],
    of: "unit",
    usual: { value: 0.9, low: 0.5, high: 1 },
  },
  care_cover_wanted: {
    name: { en: "Care places a town builds, of those needed", zh: "建设目标占养老床位需求的比例" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.9, low: 0.7, high: 1 },
  },
  care_gap_closed: {
    name: { en: "Part of the rest that elder care builds too", zh: "养老服务措施补足其余需求的比例" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 1, low: 0.5, high: 1 },
    lever: "elder_care",
    actsOn: "elder places",
  },
  care_speed_gain: {
    name: { en: "How much faster elder care builds", zh: "养老服务措施加快建设的幅度" },
    unit: "1",
    limits: [0, 2],
    usual: { value: 0.2, low: 0.1, high: 0.5 },
    lever: "elder_care",
    actsOn: "elder places",
  },
  place_building_speed: {
    name: { en: "Missing places built in a year, if paid for", zh: "缺口设施年建设比例（资金到位时）" },
    unit: "1 / year",
    limits: [0, 0.33],
    usual: { value: 0.25, low: 0.15, high: 0.33 },
  },
});

/** When places close, and how well they serve whom. */
const accessParameters = parameterSet({
  surplus_closing: {
    name: { en: "Surplus places closed in a year without a plan", zh: "无规划时过剩设施年关闭比例" },
    unit: "1 / year",
    limits: [0, 0.3],
    usual: { value: 0.02, low: 0, high: 0.05 },
  },
  consolidation_closing: {
    name: { en: "Surplus places closed in a year by consolidation", zh: "整合措施增加的过剩设施年关闭比例" },
    unit: "1 / year",
    limits: [0, 0.3],
    usual: { value: 0.12, low: 0.05, high: 0.25 },
    lever: "consolidation",
    actsOn: "school places",
  },
  school_filling_min: {
    name: { en: "Pupils per school place below which schools close", zh: "学校关闭的最低学位利用率" },
    unit: "person / place",
    limits: [0.01, 1],
    usual: { value: 0.5, low: 0.35, high: 0.7 },
  },
  clinic_filling_min: {
    name: { en: "Beds needed per bed below which clinics close", zh: "医疗机构关闭的最低床位利用率" },
    unit: "1",
    limits: [0.01, 1],
    usual: { value: 0.5, low: 0.35, high: 0.7 },
  },
  care_filling_min: {
    name: { en: "Care places needed per place below which homes close", zh: "养老机构关闭的最低床位利用率" },
    unit: "1",
    limits: [0.01, 1],
    usual: { value: 0.4, low: 0.3, high: 0.6 },
  },
  empty_closing: {
    name: { en: "Places below that filling that close in a year", zh: "低于最低利用率的设施年关闭比例" },
    unit: "1 / year",
    limits: [0, 0.3],
    usual: { value: 0.3, low: 0.1, high: 0.3 },
  },
  unfunded_closing: {
    name: { en: "Places that close in a year when nothing is paid", zh: "完全无经费时设施年关闭比例" },
    unit: "1 / year",
    limits: [0, 0.1],
    usual: { value: 0.05, low: 0.02, high: 0.1 },
  },
  funding_elasticity: {
    name: { en: "What services are worth to the money for them", zh: "服务水平对经费到位率的弹性" },
    unit: "1",
    limits: [0, 2],
    usual: { value: 0.7, low: 0.4, high: 1 },
  },
  centre_access_at_start: {
    name: { en: "Access in the middle of a unit, over the best in town", zh: "起始年各单元中心与全市最佳可及性之比" },
    unit: "1",
    limits: [0, 1],
    of: "unit",
    usual: { value: 0.9, low: 0.7, high: 1 },
  },
  edge_access_at_start: {
    name: { en: "Access at the edge of a unit, over that in its middle", zh: "起始年各单元边缘与中心可及性之比" },
    unit: "1",
    limits: [0, 1],
    of: "unit",
    usual: { value: 0.55, low: 0.3, high: 0.8 },
  },
  edge_gap_closed: {
    name: { en: "Part of these arrears that edge services make up", zh: "边缘服务措施弥补可及性差距的比例" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.67, low: 0.3, high: 0.9 },
    lever: "edge_services",
    actsOn: "access",
  },
  longer_ways: {
    name: {
      en: "Edge access lost if all places of the start were gone",
      zh: "起始年设施全部关闭时边缘可及性的损失比例",
    },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.4, low: 0.1, high: 0.7 },
  },
  entitlement_at_start: {
    name: { en: "What a group is entitled to of the services of residents", zh: "各群体享有本地居民服务的程度" },
    unit: "1",
    limits: [0, 1],
    of: "group",
    usual: { value: { longterm: 1, countryside: 0.85, displaced: 0.75 }, low: 0.5, high: 1 },
  },
  migrant_gap_closed: {
    name: { en: "Part of what newcomers lack that services for them give", zh: "外来人口服务措施补足权益差距的比例" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 1, low: 0.6, high: 1 },
    lever: "migrant_services",
    actsOn: "access",
  },
});

/** Schools, clinics and elder care. */
export const servicesParameters = parameterSet({ ...placeParameters, ...accessParameters });
