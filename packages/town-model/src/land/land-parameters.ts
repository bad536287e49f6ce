import { parameterSet } from "../parameters/parameter-set.ts";

/** Homes: how many there are, who lives in them, and when they are built, lost and torn down. */
const homeParameters = parameterSet({
  people_per_home_at_start: {
    name: { en: "Residents per home lived in, at the start", zh: "起始年每套有人居住住房的居民数" },
    unit: "person / dwelling",
    limits: [1, 10],
    of: "unit",
    usual: {
      value: 2.7,
      low: 2.2,
      high: 3.5,
      source: "judgement: a little above the nation's household of 2.62 in 2020",
    },
  },
  people_per_home_later: {
    name: { en: "Residents per home lived in, later", zh: "远期每套有人居住住房的居民数" },
    unit: "person / dwelling",
    limits: [1, 10],
    usual: { value: 2.1, low: 1.95, high: 2.25 },
  },
  years_to_smaller_homes: {
    name: { en: "Years until households are that small", zh: "户均人口降至远期水平所需年限" },
    unit: "year",
    limits: [1, 100],
    usual: { value: 25, low: 15, high: 40 },
  },
  vacancy_at_start: {
    name: { en: "Empty homes at the start", zh: "起始年住房空置率" },
    unit: "1",
    limits: [0, 0.9],
    of: "unit",
    usual: { value: 0.15, low: 0.05, high: 0.3 },
  },
  homes_wanted: {
    name: { en: "Homes a town needs for each that is lived in", zh: "每套有人居住住房所需的住房套数" },
    unit: "1",
    limits: [1, 1.5],
    usual: { value: 1.06, low: 1.03, high: 1.1 },
  },
  home_building_speed: {
    name: { en: "Missing homes built in a year", zh: "缺口住房年建设比例" },
    unit: "1 / year",
    limits: [0, 1],
    usual: { value: 0.4, low: 0.2, high: 0.6 },
  },
  speculative_building: {
    name: { en: "Homes built on speculation, of all homes", zh: "投机性新建住房占存量比例" },
    unit: "1 / year",
    limits: [0, 0.2],
    usual: { value: 0.008, low: 0.002, high: 0.015 },
  },
  vacancy_that_slows_building: {
    name: { en: "Vacancy from which builders hold back", zh: "开发商开始收缩的空置率" },
    unit: "1",
    limits: [0, 0.3],
    usual: { value: 0.1, low: 0.05, high: 0.15 },
  },
  vacancy_that_stops_building: {
    name: { en: "Vacancy at which building on speculation ends", zh: "投机性建房停止的空置率" },
    unit: "1",
    limits: [0.31, 1],
    usual: { value: 0.5, low: 0.35, high: 0.75 },
  },
  speculation_cut: {
    name: { en: "Speculative building stopped by a growth boundary", zh: "开发边界制止的投机性建房比例" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.9, low: 0.6, high: 1 },
    lever: "growth_boundary",
    actsOn: "new dwellings",
  },
  home_loss: {
    name: { en: "Homes lost to age, a year", zh: "住房自然损耗率" },
    unit: "1 / year",
    limits: [0, 0.2],
    usual: { value: 0.005, low: 0.002, high: 0.01 },
  },
  demolition_rate: {
    name: { en: "Surplus empty homes torn down a year", zh: "过剩空置住房年拆除比例" },
    unit: "1 / year",
    limits: [0, 0.5],
    usual: { value: 0.08, low: 0.03, high: 0.15 },
    lever: "demolition",
    actsOn: "dwellings torn down",
  },
  vacancy_left_alone: {
    name: { en: "Vacancy that demolition leaves alone", zh: "拆除时保留的空置率" },
    unit: "1",
    limits: [0, 0.5],
    usual: { value: 0.08, low: 0.05, high: 0.12 },
  },
});

/** Built land at the start and how each use grows and shrinks. */
const useParameters = parameterSet({
  urban_share_at_start: {
    name: { en: "Residents in towns, at the start", zh: "起始年城镇人口比重" },
    unit: "1",
    limits: [0, 1],
    of: "unit",
    usual: {
      value: 0.64,
      low: 0.4,
      high: 0.95,
      source: "the nation in 2020, 63.9 % (seventh census); range by judgement",
    },
  },
  rural_share_fall: {
    name: { en: "Yearly fall of the share that lives in villages", zh: "乡村人口比重年递减率" },
    unit: "1",
    limits: [0, 0.3],
    usual: { value: 0.03, low: 0.015, high: 0.05 },
  },
  land_per_home: {
    name: { en: "Land of a home", zh: "每套住房用地" },
    unit: "m2 / dwelling",
    limits: [10, 2000],
    of: "unit",
    usual: { value: 200, low: 100, high: 400 },
  },
  works_land_at_start: {
    name: { en: "Land of works per resident, at the start", zh: "起始年人均工业用地" },
    unit: "m2 / person",
    limits: [0, 1000],
    usual: { value: 32, low: 15, high: 60 },
  },
  works_land_fixed: {
    name: { en: "Land of works that stays in use when there is no feed", zh: "停产时仍占用的工业用地比例" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.4, low: 0.2, high: 0.7 },
  },
  land_per_chain_post: {
    name: { en: "Land per post in the battery and panel chain", zh: "电池产业链每岗位用地" },
    unit: "m2 / post",
    limits: [0, 5000],
    usual: { value: 135, low: 60, high: 300 },
  },
  works_building_speed: {
    name: { en: "Missing land for works built on in a year", zh: "缺口工业用地年建设比例" },
    unit: "1 / year",
    limits: [0, 1],
    usual: { value: 0.3, low: 0.15, high: 0.5 },
  },
  works_leaving_speed: {
    name: { en: "Idle works that fall derelict in a year", zh: "闲置工业用地年废弃比例" },
    unit: "1 / year",
    limits: [0, 1],
    usual: { value: 0.15, low: 0.05, high: 0.3 },
  },
  service_land_at_start: {
    name: { en: "Land of services per resident, at the start", zh: "起始年人均公共服务与商业用地" },
    unit: "m2 / person",
    limits: [0, 500],
    usual: { value: 18, low: 10, high: 30 },
  },
  service_land_speed: {
    name: { en: "How fast land of services follows residents", zh: "公共服务用地随人口调整的年速度" },
    unit: "1 / year",
    limits: [0, 1],
    usual: { value: 0.05, low: 0.02, high: 0.1 },
  },
  green_at_start: {
    name: { en: "Green space per urban resident, at the start", zh: "起始年城镇人均绿地" },
    unit: "m2 / person",
    limits: [0, 500],
    usual: {
      value: 11.4,
      low: 7,
      high: 15,
      source: "the nation's mean, jinchang.json green_space_china; range by judgement",
    },
  },
  green_kept: {
    name: { en: "Most green space that is watered, per urban resident", zh: "城镇人均养护绿地上限" },
    unit: "m2 / person",
    limits: [0, 500],
    usual: { value: 14, low: 10, high: 20 },
  },
  green_leaving_speed: {
    name: { en: "Green space beyond that given back in a year", zh: "超额绿地年退还比例" },
    unit: "1 / year",
    limits: [0, 0.6],
    usual: { value: 0.2, low: 0.1, high: 0.4 },
  },
  green_loss: {
    name: { en: "Green space lost in a year even when it is paid for", zh: "养护到位时绿地年损失比例" },
    unit: "1 / year",
    limits: [0, 0.1],
    usual: { value: 0.01, low: 0, high: 0.03 },
  },
  green_dying: {
    name: {
      en: "Further green space lost in a year when nothing is paid for it",
      zh: "无养护经费时绿地额外年损失比例",
    },
    unit: "1 / year",
    limits: [0, 0.3],
    usual: { value: 0.1, low: 0.05, high: 0.2 },
  },
  derelict_at_start: {
    name: { en: "Derelict land per resident, at the start", zh: "起始年人均废弃建设用地" },
    unit: "m2 / person",
    limits: [0, 1000],
    usual: { value: 4.6, low: 1, high: 15 },
  },
  land_per_GW: {
    name: { en: "Land of a gigawatt of solar", zh: "每吉瓦光伏用地" },
    unit: "km2 / GW",
    limits: [0, 100],
    usual: { value: 20, low: 12, high: 30 },
  },
});

/** What becomes of derelict land, and what building may take from fields, grass and open ground. */
const reuseParameters = parameterSet({
  homes_on_derelict: {
    name: { en: "New homes on derelict land, where there is any", zh: "利用废弃地的新建住房比例" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.1, low: 0, high: 0.3 },
  },
  homes_inside_boundary: {
    name: { en: "Other new homes that a growth boundary moves there", zh: "开发边界引导至废弃地的其余新建住房比例" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.6, low: 0.3, high: 0.9 },
    lever: "growth_boundary",
    actsOn: "derelict for homes",
  },
  derelict_greened_at_rest: {
    name: { en: "Derelict land planted in a year without measures", zh: "无措施时废弃地年绿化比例" },
    unit: "1 / year",
    limits: [0, 1],
    usual: { value: 0.02, low: 0, high: 0.05 },
  },
  derelict_greened_by_reuse: {
    name: { en: "Derelict land planted in a year by reuse", zh: "再利用措施增加的废弃地年绿化比例" },
    unit: "1 / year",
    limits: [0, 1],
    usual: { value: 0.15, low: 0.05, high: 0.3 },
    lever: "demolition",
    actsOn: "derelict greened",
  },
  derelict_greened_by_tailings: {
    name: { en: "Derelict land planted in a year with the tailings", zh: "尾矿治理增加的废弃地年绿化比例" },
    unit: "1 / year",
    limits: [0, 1],
    usual: { value: 0.1, low: 0.03, high: 0.2 },
    lever: "tailings",
    actsOn: "derelict greened",
  },
  derelict_cleared: {
    name: { en: "Derelict land cleared in a year for its quota", zh: "指标交易带动的废弃地年复垦比例" },
    unit: "1 / year",
    limits: [0, 1],
    usual: { value: 0.15, low: 0.05, high: 0.3 },
    lever: "quota_trade",
    actsOn: "land cleared",
  },
  cleared_to_cropland: {
    name: { en: "Cleared land that becomes cropland; the rest is grass", zh: "复垦为耕地的比例（其余为草地）" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.5, low: 0.2, high: 0.8 },
  },
  cropland_preference: {
    name: { en: "How much rather towns grow on fields than on grass", zh: "建设占用耕地相对草地的倾向" },
    unit: "1",
    limits: [0, 20],
    usual: { value: 2.3, low: 1, high: 5 },
  },
  land_taken_max: {
    name: {
      en: "Most that building may take of fields and grass, or of open ground",
      zh: "建设年占用耕草地或裸地的上限比例",
    },
    unit: "1 / year",
    limits: [0, 0.5],
    usual: { value: 0.05, low: 0.02, high: 0.1 },
  },
});

/** Homes, works and the land they stand on. */
export const landParameters = parameterSet({ ...homeParameters, ...useParameters, ...reuseParameters });
