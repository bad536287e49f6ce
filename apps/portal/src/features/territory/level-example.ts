import type { LevelExchangeDraft, PlanningLevel } from "@tamarisk/domain";

const source = "Yuan, Meng & Leng, 3.2 (示例 / example)";

function example(fromLevel: PlanningLevel, toLevel: PlanningLevel, en: string, zh: string): LevelExchangeDraft {
  const links = { measureLineageId: null, indicatorId: null };
  return { fromLevel, toLevel, content: { en, zh }, state: "open", answer: null, ...links, source };
}

/**
 * What the document on shrinking small towns says the levels pass down and send up, to be adapted. It says nothing of
 * what a county sends up to its province, and so neither does the example.
 */
export const levelExample: readonly LevelExchangeDraft[] = [
  example(
    "province",
    "county",
    "Content of the provincial spatial plan that townships have to put into effect",
    "需经县级传导、由乡镇落实的省级国土空间规划内容",
  ),
  example(
    "county",
    "township",
    "Ecological red lines and permanent basic farmland are inviolable; the overall pattern of land use is kept",
    "生态保护红线和永久基本农田不得突破；保持国土空间总体格局",
  ),
  example(
    "county",
    "township",
    "Construction guidance by the character of each town, so that towns do not compete for the same industry",
    "按各镇特点给出建设指引，培育特色产业和发展方向，避免同质化竞争",
  ),
  example(
    "county",
    "township",
    "The few construction quotas go to industrial land and public facilities first",
    "有限的建设用地指标优先用于产业发展用地和公共设施",
  ),
  example(
    "township",
    "village",
    "In which direction each village develops, and which of them are shrinking too",
    "引导所辖村庄的发展方向，识别同样处于收缩中的村庄",
  ),
  example(
    "township",
    "village",
    "Where the town has potential: industry, services and rural labour gather in the town",
    "有发展潜力的小城镇：培育产业、配置服务设施，引导农村劳动力向镇区集聚",
  ),
  example(
    "village",
    "township",
    "What residents and local enterprises need and find difficult, told while the plan is made and after",
    "居民和本地企业的发展诉求与困难，在规划编制、实施和管理过程中持续反馈",
  ),
  example(
    "village",
    "township",
    "Local history and culture worth keeping, tangible and intangible",
    "值得保护传承的地方历史文化，包括物质与非物质载体",
  ),
  example(
    "township",
    "county",
    "Where environment, security, finance, industry and agriculture departments have to agree with one another",
    "需要生态环境、安全、财政、产业、农业等部门协调的事项",
  ),
];
