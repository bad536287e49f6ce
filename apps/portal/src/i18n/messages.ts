import enAccount from "../messages/en/account.json";
import enAdministration from "../messages/en/administration.json";
import enAssumptions from "../messages/en/assumptions.json";
import enAtlas from "../messages/en/atlas.json";
import enData from "../messages/en/data.json";
import enDecisions from "../messages/en/decisions.json";
import enDiscover from "../messages/en/discover.json";
import enExchange from "../messages/en/exchange.json";
import enFutures from "../messages/en/futures.json";
import enIndicators from "../messages/en/indicators.json";
import enMonitor from "../messages/en/monitor.json";
import enPathways from "../messages/en/pathways.json";
import enPlan from "../messages/en/plan.json";
import enProblem from "../messages/en/problem.json";
import enProjects from "../messages/en/projects.json";
import enReference from "../messages/en/reference.json";
import enReview from "../messages/en/review.json";
import enRobustness from "../messages/en/robustness.json";
import enSchedule from "../messages/en/schedule.json";
import enShell from "../messages/en/shell.json";
import enTasks from "../messages/en/tasks.json";
import enTerritory from "../messages/en/territory.json";
import enTown from "../messages/en/town.json";
import enTradeoffs from "../messages/en/tradeoffs.json";
import enWhy from "../messages/en/why.json";
import zhAccount from "../messages/zh-CN/account.json";
import zhAdministration from "../messages/zh-CN/administration.json";
import zhAssumptions from "../messages/zh-CN/assumptions.json";
import zhAtlas from "../messages/zh-CN/atlas.json";
import zhData from "../messages/zh-CN/data.json";
import zhDecisions from "../messages/zh-CN/decisions.json";
import zhDiscover from "../messages/zh-CN/discover.json";
import zhExchange from "../messages/zh-CN/exchange.json";
import zhFutures from "../messages/zh-CN/futures.json";
import zhIndicators from "../messages/zh-CN/indicators.json";
import zhMonitor from "../messages/zh-CN/monitor.json";
import zhPathways from "../messages/zh-CN/pathways.json";
import zhPlan from "../messages/zh-CN/plan.json";
import zhProblem from "../messages/zh-CN/problem.json";
import zhProjects from "../messages/zh-CN/projects.json";
import zhReference from "../messages/zh-CN/reference.json";
import zhReview from "../messages/zh-CN/review.json";
import zhRobustness from "../messages/zh-CN/robustness.json";
import zhSchedule from "../messages/zh-CN/schedule.json";
import zhShell from "../messages/zh-CN/shell.json";
import zhTasks from "../messages/zh-CN/tasks.json";
import zhTerritory from "../messages/zh-CN/territory.json";
import zhTown from "../messages/zh-CN/town.json";
import zhTradeoffs from "../messages/zh-CN/tradeoffs.json";
import zhWhy from "../messages/zh-CN/why.json";

/** Every text of the portal by language and feature. A file's name is its namespace: `useTranslations("atlas")`. */
export const messages = {
  en: {
    account: enAccount,
    administration: enAdministration,
    assumptions: enAssumptions,
    atlas: enAtlas,
    data: enData,
    decisions: enDecisions,
    discover: enDiscover,
    exchange: enExchange,
    futures: enFutures,
    indicators: enIndicators,
    monitor: enMonitor,
    pathways: enPathways,
    plan: enPlan,
    problem: enProblem,
    projects: enProjects,
    reference: enReference,
    review: enReview,
    robustness: enRobustness,
    schedule: enSchedule,
    shell: enShell,
    tasks: enTasks,
    territory: enTerritory,
    town: enTown,
    tradeoffs: enTradeoffs,
    why: enWhy,
  },
  "zh-CN": {
    account: zhAccount,
    administration: zhAdministration,
    assumptions: zhAssumptions,
    atlas: zhAtlas,
    data: zhData,
    decisions: zhDecisions,
    discover: zhDiscover,
    exchange: zhExchange,
    futures: zhFutures,
    indicators: zhIndicators,
    monitor: zhMonitor,
    pathways: zhPathways,
    plan: zhPlan,
    problem: zhProblem,
    projects: zhProjects,
    reference: zhReference,
    review: zhReview,
    robustness: zhRobustness,
    schedule: zhSchedule,
    shell: zhShell,
    tasks: zhTasks,
    territory: zhTerritory,
    town: zhTown,
    tradeoffs: zhTradeoffs,
    why: zhWhy,
  },
} as const;
