import type { LeverSetting, Storyline } from "@tamarisk/domain";
import type { LeverId } from "../levers/lever-ids.ts";

/** A lever from a start year on, moving to the later intensity over fifteen years. */
function from(leverId: LeverId, startYear: number, intensity: number, laterIntensity: number): LeverSetting {
  return { leverId, startYear, intensity, laterIntensity };
}

/** Which measures belong to which storyline follows the document; years and intensities are judgement. */
const SOURCE = "scenarios.json; years and intensities by judgement";

/**
 * Three ways Jinchang could go, as told in the thesis, and carrying on without new measures to hold them against. Each
 * sets only the levers the model follows so far, so it shows a part of its storyline.
 */
export const jinchangStorylines: readonly Storyline[] = [
  {
    id: "desert-oasis",
    mark: "O",
    name: { en: "Desert Oasis", zh: "荒漠绿洲" },
    subtitle: { en: "ecology first", zh: "生态优先" },
    supporters: [
      { en: "environmental organisations", zh: "环保组织" },
      { en: "academia", zh: "学术界" },
      { en: "ecologically minded local government", zh: "重视生态的地方政府" },
    ],
    promises: [
      { en: "groundwater and vegetation recover", zh: "地下水和植被恢复" },
      { en: "ecotourism and orchards in the oasis", zh: "绿洲生态旅游和林果业" },
      { en: "rivers and landscape that residents care for", zh: "居民共同守护的河流与景观" },
    ],
    risks: [
      { en: "restoration costs much", zh: "修复成本高" },
      { en: "a slow economy, late returns", zh: "经济增长慢,见效晚" },
      { en: "mining resists", zh: "矿业企业抵制" },
      { en: "large projects may displace people or take land", zh: "大型修复工程可能占地或迫使居民搬迁" },
    ],
    settings: [
      from("extraction_cap", 2028, 0.2, 0.5),
      from("heritage_tourism", 2026, 0.6, 1),
      from("edge_services", 2028, 0.2, 0.3),
    ],
    source: SOURCE,
  },
  {
    id: "industrial-revival",
    mark: "R",
    name: { en: "Industrial Revival", zh: "工业复兴" },
    subtitle: { en: "technology and market", zh: "技术与市场" },
    supporters: [
      { en: "business community", zh: "工商界" },
      { en: "industry alliances", zh: "产业联盟" },
      { en: "technology platforms", zh: "技术平台" },
    ],
    promises: [
      { en: "battery and panel chains on nickel and sun", zh: "以镍和太阳能为基础的电池与光伏产业链" },
      { en: "parks opened to small firms", zh: "园区向中小企业开放" },
      { en: "skilled people come and the city grows denser", zh: "吸引技能人才,城市更加紧凑" },
    ],
    risks: [
      { en: "more pressure on water and air", zh: "水和大气压力加大" },
      { en: "the technology upgrade may fail", zh: "技术升级可能失败" },
      { en: "gains end up in few hands", zh: "收益集中于少数人" },
      { en: "it rests on drawing skilled people as in the past", zh: "依赖像过去那样吸引技能人才" },
    ],
    settings: [
      from("outside_ore", 2025, 0.6, 1),
      from("battery_chain", 2026, 0.6, 1),
      from("small_business", 2026, 0.4, 0.6),
      from("talent", 2025, 0.6, 1),
    ],
    source: SOURCE,
  },
  {
    id: "managed-shrinkage",
    mark: "S",
    name: { en: "Managed Shrinkage", zh: "精明收缩" },
    subtitle: { en: "a smaller, fair city", zh: "更小而公平的城市" },
    supporters: [
      { en: "local governments", zh: "地方政府" },
      { en: "community organisations", zh: "社区组织" },
      { en: "social service agencies", zh: "社会服务机构" },
    ],
    promises: [
      { en: "services reach marginal communities", zh: "服务覆盖边缘社区" },
      { en: "unused industrial and housing land turns green", zh: "闲置工业和住宅用地转为绿地" },
      { en: "farming and visitors take over from industry", zh: "农业和旅游接替工业" },
    ],
    risks: [
      { en: "without a new economy the city declines further", zh: "没有新经济支撑,城市进一步衰退" },
      { en: "heritage draws few visitors", zh: "遗产旅游吸引力有限" },
      { en: "farming earns too little to pay for services", zh: "农业收入不足以支付公共服务" },
      { en: "homes stand empty", zh: "出现空城" },
    ],
    settings: [
      from("extraction_cap", 2028, 0.4, 0.8),
      from("small_business", 2026, 0.3, 0.5),
      from("heritage_tourism", 2025, 0.6, 1),
      from("farm_scale", 2027, 0.5, 0.8),
      from("edge_services", 2025, 0.7, 1),
    ],
    source: SOURCE,
  },
  {
    id: "carry-on",
    mark: "C",
    name: { en: "Carry on", zh: "维持现状" },
    subtitle: { en: "no new measures", zh: "不采取新措施" },
    supporters: [],
    promises: [{ en: "nothing has to be decided now", zh: "目前无需作出决定" }],
    risks: [{ en: "every trend of the last decade goes on", zh: "过去十年的各种趋势继续" }],
    settings: [],
    source: "reference for comparison",
  },
];
