import type { LocalizedText } from "@tamarisk/domain";
import { against, all, at, type ClaimTest, compare, ratioHigher } from "./claim-test.ts";

/** Something the thesis says in words, and the question that is put to every future. */
export interface Claim {
  readonly id: string;
  /** Where in the thesis. */
  readonly place: LocalizedText;
  readonly says: LocalizedText;
  readonly test: ClaimTest;
  /** The effect of a measure or of one figure says so almost by itself; the others come out of the whole. */
  readonly writtenIn: boolean;
}

const [C, O, R, S, OE] = [
  "carry-on",
  "desert-oasis",
  "industrial-revival",
  "managed-shrinkage",
  "oasis-with-others",
] as const;

const q4 = (en: string, zh: string): LocalizedText => ({ en: `6.1, Q4, ${en}`, zh: `6.1 问题4，${zh}` });
const section = (number: string, en: string, zh: string): LocalizedText => ({
  en: `${number}, ${en}`,
  zh: `${number.replace(" and ", "、").replace(", Q", " 问题")}，${zh}`,
});

/** The thesis' claims that the model has words for. Sizes that it does not give (a tenth, a half) are ours. */
export const claims: readonly Claim[] = [
  {
    id: "S1",
    writtenIn: false,
    place: section("4.4", "factors", "影响因素"),
    says: {
      en: "Managed Shrinkage: without economic recovery the city declines further.",
      zh: "精明收缩：没有经济复苏的支撑，城市会进一步衰退。",
    },
    test: all(
      compare(at(S, "output", 2050), "lower", at(C, "output", 2050)),
      compare(at(S, "residents", 2050), "lower", at(S, "residents", 2020)),
    ),
  },
  {
    id: "S2",
    writtenIn: false,
    place: q4("Managed Shrinkage", "精明收缩"),
    says: {
      en: "Managed Shrinkage without a new economy cannot pay for its services; with one it pays for more.",
      zh: "没有新经济，精明收缩无力负担公共服务；有了新经济则能负担更多。",
    },
    test: all(
      against(at(S, "services_funded", 2050), "lower", 90),
      compare(at("shrinkage-with-new-economy", "services_funded", 2050), "higher", at(S, "services_funded", 2050)),
    ),
  },
  {
    id: "S3",
    writtenIn: true,
    place: q4("Managed Shrinkage", "精明收缩"),
    says: { en: "Managed Shrinkage: heritage draws few visitors.", zh: "精明收缩：遗产旅游吸引力有限。" },
    test: compare(at("heritage-alone", "output", 2050), "lower", at(C, "output", 2050), 1.01),
  },
  {
    id: "S4",
    writtenIn: true,
    place: q4("Managed Shrinkage", "精明收缩"),
    says: {
      en: "Managed Shrinkage: farming earns too little to sustain services.",
      zh: "精明收缩：农业收益低，难以支撑公共服务。",
    },
    test: compare(at("farming-alone", "services_funded", 2050), "lower", at(C, "services_funded", 2050), 1.01),
  },
  {
    id: "S5",
    writtenIn: false,
    place: q4("Managed Shrinkage", "精明收缩"),
    says: { en: "Managed Shrinkage: large out-migration, a ghost city.", zh: "精明收缩：人口大量外流，形成“空城”。" },
    test: all(
      against(at(S, "housing_vacancy", 2050), "higher", 20),
      compare(at(S, "residents", 2050), "lower", at(C, "residents", 2050)),
    ),
  },
  {
    id: "S6",
    writtenIn: true,
    place: section("4.4", "public services", "公共服务"),
    says: {
      en: "Managed Shrinkage: services reach marginal communities, resources are shared fairly.",
      zh: "精明收缩：公共服务覆盖边缘社区，资源公平分配。",
    },
    test: all(
      compare(at(S, "access", 2050), "higher", at(C, "access", 2050)),
      compare(at(S, "service_gap", 2050), "lower", at(C, "service_gap", 2050)),
    ),
  },
  {
    id: "S7",
    writtenIn: true,
    place: section("4.4", "urban restructuring", "城市重构"),
    says: {
      en: "Managed Shrinkage: unused homes and works become green space.",
      zh: "精明收缩：闲置住宅和厂房转为绿地。",
    },
    test: all(
      compare(at(S, "green_space_per_person", 2050), "higher", at(C, "green_space_per_person", 2050)),
      compare(at(S, "housing_vacancy", 2050), "lower", at(C, "housing_vacancy", 2050)),
    ),
  },
  {
    id: "R1",
    writtenIn: true,
    place: q4("Industrial Revival", "工业复兴"),
    says: { en: "Industrial Revival raises economic output.", zh: "工业复兴提高经济产出。" },
    test: compare(at(R, "output", 2050), "higher", at(C, "output", 2050)),
  },
  {
    id: "R2",
    writtenIn: false,
    place: q4("Industrial Revival", "工业复兴"),
    says: {
      en: "Industrial Revival raises output and the pressure on water together.",
      zh: "工业复兴在提高产出的同时加大水资源压力。",
    },
    test: all(
      compare(at(R, "output", 2050), "higher", at(C, "output", 2050)),
      compare(at(R, "water_stress", 2050), "higher", at(C, "water_stress", 2050)),
    ),
  },
  {
    id: "R3",
    writtenIn: false,
    place: q4("Industrial Revival", "工业复兴"),
    says: { en: "The same, if the storyline had no water measures.", zh: "同上，但假设该情景没有节水措施。" },
    test: all(
      compare(at("revival-without-water", "output", 2050), "higher", at(C, "output", 2050)),
      compare(at("revival-without-water", "water_stress", 2050), "higher", at(C, "water_stress", 2050)),
    ),
  },
  {
    id: "R4",
    writtenIn: false,
    place: section("4.5", "factors", "影响因素"),
    says: {
      en: "Industrial Revival adds to environmental pressure: carbon dioxide.",
      zh: "工业复兴加大环境压力：二氧化碳。",
    },
    test: compare(at(R, "emissions", 2050), "higher", at(C, "emissions", 2050)),
  },
  {
    id: "R5",
    writtenIn: false,
    place: section("4.5", "factors", "影响因素"),
    says: {
      en: "Industrial Revival: gains are concentrated, inequality grows.",
      zh: "工业复兴：收益集中，不平等加剧。",
    },
    test: ratioHigher(
      at(R, "income_core_longterm", 2050),
      at(R, "income_core_displaced", 2050),
      at(C, "income_core_longterm", 2050),
      at(C, "income_core_displaced", 2050),
      {
        en: "Income per resident in the core, long-term over displaced residents",
        zh: "核心区人均收入，老居民与迁移安置居民之比",
      },
    ),
  },
  {
    id: "R6",
    writtenIn: false,
    place: section("4.5", "pathway", "路径"),
    says: { en: "Industrial Revival: the city expands and attracts people.", zh: "工业复兴：城市扩张并吸引人口。" },
    test: compare(at(R, "residents", 2050), "higher", at(R, "residents", 2020)),
  },
  {
    id: "R7",
    writtenIn: true,
    place: q4("Industrial Revival", "工业复兴"),
    says: { en: "Industrial Revival rests on drawing skilled people.", zh: "工业复兴依赖吸引技能人才。" },
    test: compare(at("revival-without-talent", "output", 2050), "lower", at(R, "output", 2050), 0.95),
  },
  {
    id: "O1",
    writtenIn: true,
    place: section("4.3 and 4.6", "introduction", "引言"),
    says: { en: "Desert Oasis costs output early.", zh: "荒漠绿洲：前期牺牲经济产出。" },
    test: compare(at(O, "output", 2035), "lower", at(C, "output", 2035)),
  },
  {
    id: "O2",
    writtenIn: false,
    place: q4("Desert Oasis", "荒漠绿洲"),
    says: {
      en: "Desert Oasis lets the city endure longer: more people stay.",
      zh: "荒漠绿洲使城市更持久：更多人留下。",
    },
    test: compare(at(O, "residents", 2080), "higher", at(C, "residents", 2080)),
  },
  {
    id: "O3",
    writtenIn: false,
    place: q4("Desert Oasis", "荒漠绿洲"),
    says: {
      en: "Desert Oasis costs output early and has more of it late.",
      zh: "荒漠绿洲：前期产出较低，后期产出较高。",
    },
    test: all(
      compare(at(O, "output", 2035), "lower", at(C, "output", 2035)),
      compare(at(O, "output", 2080), "higher", at(C, "output", 2080)),
    ),
  },
  {
    id: "O4",
    writtenIn: true,
    place: section("4.6", "water and restoration", "水资源与修复"),
    says: { en: "Desert Oasis: groundwater and vegetation recover.", zh: "荒漠绿洲：地下水和植被恢复。" },
    test: all(
      compare(at(O, "groundwater_depth", 2080), "lower", at(O, "groundwater_depth", 2035)),
      compare(at(O, "desert_front", 2080), "lower", at(O, "desert_front", 2020)),
    ),
  },
  {
    id: "O5",
    writtenIn: false,
    place: section("4.6", "factors", "影响因素"),
    says: {
      en: "Desert Oasis: restoration costs much, so less of the services is paid for.",
      zh: "荒漠绿洲：修复成本高，公共服务资金因此减少。",
    },
    test: all(
      compare(at(O, "services_funded", 2035), "lower", at(C, "services_funded", 2035)),
      compare(at(O, "debt_ratio", 2050), "higher", at(C, "debt_ratio", 2050)),
    ),
  },
  {
    id: "O6",
    writtenIn: true,
    place: section("4.6 and 6.1, Q4", "mining resists", "矿业抵制"),
    says: { en: "Desert Oasis: mining has reason to resist.", zh: "荒漠绿洲：矿业企业有理由抵制。" },
    test: compare(at(O, "mining_output", 2035), "lower", at(C, "mining_output", 2035), 0.95),
  },
  {
    id: "O7",
    writtenIn: false,
    place: q4("Desert Oasis", "荒漠绿洲"),
    says: {
      en: "In the long run a better environment reaches the economic goals of the present plans.",
      zh: "长期看，环境改善能实现现行规划的经济目标。",
    },
    test: compare(at(O, "output", 2080), "higher", at(R, "output", 2080)),
  },
  {
    id: "OE1",
    writtenIn: false,
    place: { en: "6.1, Q2 and Q4; chapter 5", zh: "6.1 问题2、问题4；第5章" },
    says: {
      en: "Other sectors and longer chains can be had while the ecology is kept: Oasis with elements of the others.",
      zh: "在保护生态的前提下仍可发展替代产业并延伸产业链：融合其他情景的绿洲。",
    },
    test: all(
      compare(at(OE, "output", 2050), "higher", at(C, "output", 2050)),
      compare(at(OE, "groundwater_depth", 2050), "lower", at(C, "groundwater_depth", 2050)),
      against(at(OE, "desert_front", 2050), "lower", 5),
    ),
  },
  {
    id: "C1",
    writtenIn: true,
    place: { en: "3.6, threats", zh: "3.6 威胁" },
    says: {
      en: "Carry on: the minerals are gone within 20 years (outside ore counts as output too).",
      zh: "维持现状：矿产20年内枯竭（产值含外购矿石）。",
    },
    test: compare(at(C, "mining_output", 2040), "lower", at(C, "mining_output", 2020), 0.5),
  },
  {
    id: "C2",
    writtenIn: false,
    place: { en: "6.1, Q3", zh: "6.1 问题3" },
    says: {
      en: "Carry on: people of working age become fewer, faster than the town shrinks (by leaving, says the thesis; ageing counts here too).",
      zh: "维持现状：劳动年龄人口的减少快于总人口（论文归因于外流；此处也包含老龄化）。",
    },
    test: all(
      compare(at(C, "residents", 2050), "lower", at(C, "residents", 2020)),
      compare(at(C, "working_age", 2050), "lower", at(C, "working_age", 2020), 0.75),
    ),
  },
  {
    id: "C3",
    writtenIn: false,
    place: { en: "3 and 6.1, Q3", zh: "第3章、6.1 问题3" },
    says: {
      en: "Carry on: desertification worsens living conditions; the front passes its tipping point.",
      zh: "维持现状：荒漠化恶化生活环境，沙漠前缘越过临界点。",
    },
    test: all(
      against(at(C, "desert_front", 2080), "higher", 5),
      compare(at(C, "satisfaction", 2080), "lower", at(C, "satisfaction", 2020)),
    ),
  },
  {
    id: "C4",
    writtenIn: false,
    place: { en: "6.1, Q3", zh: "6.1 问题3" },
    says: { en: "Carry on: newcomers stay marginalised.", zh: "维持现状：新居民持续被边缘化。" },
    test: compare(at(C, "service_gap", 2050), "higher", at(C, "service_gap", 2020), 0.95),
  },
];
