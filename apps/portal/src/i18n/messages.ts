import enAccount from "../messages/en/account.json";
import enAdministration from "../messages/en/administration.json";
import enAssumptions from "../messages/en/assumptions.json";
import enAtlas from "../messages/en/atlas.json";
import enData from "../messages/en/data.json";
import enDiscover from "../messages/en/discover.json";
import enFutures from "../messages/en/futures.json";
import enPathways from "../messages/en/pathways.json";
import enPlan from "../messages/en/plan.json";
import enProblem from "../messages/en/problem.json";
import enProjects from "../messages/en/projects.json";
import enReference from "../messages/en/reference.json";
import enRobustness from "../messages/en/robustness.json";
import enShell from "../messages/en/shell.json";
import enTown from "../messages/en/town.json";
import enTradeoffs from "../messages/en/tradeoffs.json";
import zhAccount from "../messages/zh-CN/account.json";
import zhAdministration from "../messages/zh-CN/administration.json";
import zhAssumptions from "../messages/zh-CN/assumptions.json";
import zhAtlas from "../messages/zh-CN/atlas.json";
import zhData from "../messages/zh-CN/data.json";
import zhDiscover from "../messages/zh-CN/discover.json";
import zhFutures from "../messages/zh-CN/futures.json";
import zhPathways from "../messages/zh-CN/pathways.json";
import zhPlan from "../messages/zh-CN/plan.json";
import zhProblem from "../messages/zh-CN/problem.json";
import zhProjects from "../messages/zh-CN/projects.json";
import zhReference from "../messages/zh-CN/reference.json";
import zhRobustness from "../messages/zh-CN/robustness.json";
import zhShell from "../messages/zh-CN/shell.json";
import zhTown from "../messages/zh-CN/town.json";
import zhTradeoffs from "../messages/zh-CN/tradeoffs.json";

/** Every text of the portal by language and feature. A file's name is its namespace: `useTranslations("atlas")`. */
export const messages = {
  en: {
    account: enAccount,
    administration: enAdministration,
    assumptions: enAssumptions,
    atlas: enAtlas,
    data: enData,
    discover: enDiscover,
    futures: enFutures,
    pathways: enPathways,
    plan: enPlan,
    problem: enProblem,
    projects: enProjects,
    reference: enReference,
    robustness: enRobustness,
    shell: enShell,
    town: enTown,
    tradeoffs: enTradeoffs,
  },
  "zh-CN": {
    account: zhAccount,
    administration: zhAdministration,
    assumptions: zhAssumptions,
    atlas: zhAtlas,
    data: zhData,
    discover: zhDiscover,
    futures: zhFutures,
    pathways: zhPathways,
    plan: zhPlan,
    problem: zhProblem,
    projects: zhProjects,
    reference: zhReference,
    robustness: zhRobustness,
    shell: zhShell,
    town: zhTown,
    tradeoffs: zhTradeoffs,
  },
} as const;
