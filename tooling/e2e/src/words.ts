import enAccount from "@tamarisk/portal/src/messages/en/account.json" with { type: "json" };
import enAdministration from "@tamarisk/portal/src/messages/en/administration.json" with { type: "json" };
import enAssumptions from "@tamarisk/portal/src/messages/en/assumptions.json" with { type: "json" };
import enAtlas from "@tamarisk/portal/src/messages/en/atlas.json" with { type: "json" };
import enData from "@tamarisk/portal/src/messages/en/data.json" with { type: "json" };
import enDecisions from "@tamarisk/portal/src/messages/en/decisions.json" with { type: "json" };
import enDiscover from "@tamarisk/portal/src/messages/en/discover.json" with { type: "json" };
import enExchange from "@tamarisk/portal/src/messages/en/exchange.json" with { type: "json" };
import enFutures from "@tamarisk/portal/src/messages/en/futures.json" with { type: "json" };
import enMonitor from "@tamarisk/portal/src/messages/en/monitor.json" with { type: "json" };
import enPathways from "@tamarisk/portal/src/messages/en/pathways.json" with { type: "json" };
import enPlan from "@tamarisk/portal/src/messages/en/plan.json" with { type: "json" };
import enProblem from "@tamarisk/portal/src/messages/en/problem.json" with { type: "json" };
import enProjects from "@tamarisk/portal/src/messages/en/projects.json" with { type: "json" };
import enReference from "@tamarisk/portal/src/messages/en/reference.json" with { type: "json" };
import enReview from "@tamarisk/portal/src/messages/en/review.json" with { type: "json" };
import enRobustness from "@tamarisk/portal/src/messages/en/robustness.json" with { type: "json" };
import enSchedule from "@tamarisk/portal/src/messages/en/schedule.json" with { type: "json" };
import enShell from "@tamarisk/portal/src/messages/en/shell.json" with { type: "json" };
import enStakeholders from "@tamarisk/portal/src/messages/en/stakeholders.json" with { type: "json" };
import enTasks from "@tamarisk/portal/src/messages/en/tasks.json" with { type: "json" };
import enTerritory from "@tamarisk/portal/src/messages/en/territory.json" with { type: "json" };
import enTown from "@tamarisk/portal/src/messages/en/town.json" with { type: "json" };
import enTradeoffs from "@tamarisk/portal/src/messages/en/tradeoffs.json" with { type: "json" };
import enWhy from "@tamarisk/portal/src/messages/en/why.json" with { type: "json" };
import zhAccount from "@tamarisk/portal/src/messages/zh-CN/account.json" with { type: "json" };
import zhAdministration from "@tamarisk/portal/src/messages/zh-CN/administration.json" with { type: "json" };
import zhAssumptions from "@tamarisk/portal/src/messages/zh-CN/assumptions.json" with { type: "json" };
import zhAtlas from "@tamarisk/portal/src/messages/zh-CN/atlas.json" with { type: "json" };
import zhData from "@tamarisk/portal/src/messages/zh-CN/data.json" with { type: "json" };
import zhDecisions from "@tamarisk/portal/src/messages/zh-CN/decisions.json" with { type: "json" };
import zhDiscover from "@tamarisk/portal/src/messages/zh-CN/discover.json" with { type: "json" };
import zhExchange from "@tamarisk/portal/src/messages/zh-CN/exchange.json" with { type: "json" };
import zhFutures from "@tamarisk/portal/src/messages/zh-CN/futures.json" with { type: "json" };
import zhMonitor from "@tamarisk/portal/src/messages/zh-CN/monitor.json" with { type: "json" };
import zhPathways from "@tamarisk/portal/src/messages/zh-CN/pathways.json" with { type: "json" };
import zhPlan from "@tamarisk/portal/src/messages/zh-CN/plan.json" with { type: "json" };
import zhProblem from "@tamarisk/portal/src/messages/zh-CN/problem.json" with { type: "json" };
import zhProjects from "@tamarisk/portal/src/messages/zh-CN/projects.json" with { type: "json" };
import zhReference from "@tamarisk/portal/src/messages/zh-CN/reference.json" with { type: "json" };
import zhReview from "@tamarisk/portal/src/messages/zh-CN/review.json" with { type: "json" };
import zhRobustness from "@tamarisk/portal/src/messages/zh-CN/robustness.json" with { type: "json" };
import zhSchedule from "@tamarisk/portal/src/messages/zh-CN/schedule.json" with { type: "json" };
import zhShell from "@tamarisk/portal/src/messages/zh-CN/shell.json" with { type: "json" };
import zhStakeholders from "@tamarisk/portal/src/messages/zh-CN/stakeholders.json" with { type: "json" };
import zhTasks from "@tamarisk/portal/src/messages/zh-CN/tasks.json" with { type: "json" };
import zhTerritory from "@tamarisk/portal/src/messages/zh-CN/territory.json" with { type: "json" };
import zhTown from "@tamarisk/portal/src/messages/zh-CN/town.json" with { type: "json" };
import zhTradeoffs from "@tamarisk/portal/src/messages/zh-CN/tradeoffs.json" with { type: "json" };
import zhWhy from "@tamarisk/portal/src/messages/zh-CN/why.json" with { type: "json" };
import { createTranslator } from "use-intl/core";

export const locales = ["en", "zh-CN"] as const;
export type Locale = (typeof locales)[number];

/**
 * What the portal says in one language, from its own messages, so that a reworded label needs no change here.
 *
 * @example
 * words("en").plan("gate.name", { letter: "A" }); // "Gate A"
 */
export function words(locale: Locale) {
  const isEnglish = locale === "en";
  return {
    account: translator(locale, isEnglish ? enAccount : zhAccount),
    administration: translator(locale, isEnglish ? enAdministration : zhAdministration),
    assumptions: translator(locale, isEnglish ? enAssumptions : zhAssumptions),
    atlas: translator(locale, isEnglish ? enAtlas : zhAtlas),
    data: translator(locale, isEnglish ? enData : zhData),
    decisions: translator(locale, isEnglish ? enDecisions : zhDecisions),
    discover: translator(locale, isEnglish ? enDiscover : zhDiscover),
    exchange: translator(locale, isEnglish ? enExchange : zhExchange),
    futures: translator(locale, isEnglish ? enFutures : zhFutures),
    monitor: translator(locale, isEnglish ? enMonitor : zhMonitor),
    pathways: translator(locale, isEnglish ? enPathways : zhPathways),
    plan: translator(locale, isEnglish ? enPlan : zhPlan),
    problem: translator(locale, isEnglish ? enProblem : zhProblem),
    projects: translator(locale, isEnglish ? enProjects : zhProjects),
    reference: translator(locale, isEnglish ? enReference : zhReference),
    review: translator(locale, isEnglish ? enReview : zhReview),
    robustness: translator(locale, isEnglish ? enRobustness : zhRobustness),
    schedule: translator(locale, isEnglish ? enSchedule : zhSchedule),
    shell: translator(locale, isEnglish ? enShell : zhShell),
    stakeholders: translator(locale, isEnglish ? enStakeholders : zhStakeholders),
    tasks: translator(locale, isEnglish ? enTasks : zhTasks),
    territory: translator(locale, isEnglish ? enTerritory : zhTerritory),
    town: translator(locale, isEnglish ? enTown : zhTown),
    tradeoffs: translator(locale, isEnglish ? enTradeoffs : zhTradeoffs),
    why: translator(locale, isEnglish ? enWhy : zhWhy),
  };
}

function translator<Texts extends object>(locale: Locale, messages: Texts) {
  return createTranslator({
    locale,
    messages,
    timeZone: "Asia/Shanghai",
    onError: (error) => {
      throw error;
    },
  });
}
