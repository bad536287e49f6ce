import account from "../messages/zh-CN/account.json";
import administration from "../messages/zh-CN/administration.json";
import assumptions from "../messages/zh-CN/assumptions.json";
import atlas from "../messages/zh-CN/atlas.json";
import data from "../messages/zh-CN/data.json";
import decisions from "../messages/zh-CN/decisions.json";
import discover from "../messages/zh-CN/discover.json";
import exchange from "../messages/zh-CN/exchange.json";
import futures from "../messages/zh-CN/futures.json";
import indicators from "../messages/zh-CN/indicators.json";
import monitor from "../messages/zh-CN/monitor.json";
import pathways from "../messages/zh-CN/pathways.json";
import plan from "../messages/zh-CN/plan.json";
import problem from "../messages/zh-CN/problem.json";
import projects from "../messages/zh-CN/projects.json";
import reference from "../messages/zh-CN/reference.json";
import review from "../messages/zh-CN/review.json";
import robustness from "../messages/zh-CN/robustness.json";
import schedule from "../messages/zh-CN/schedule.json";
import shell from "../messages/zh-CN/shell.json";
import stakeholders from "../messages/zh-CN/stakeholders.json";
import tasks from "../messages/zh-CN/tasks.json";
import territory from "../messages/zh-CN/territory.json";
import town from "../messages/zh-CN/town.json";
import tradeoffs from "../messages/zh-CN/tradeoffs.json";
import why from "../messages/zh-CN/why.json";

/** Every text of the portal in Simplified Chinese; a script of its own in the browser, which keeps it between pages and visits. */
const messages = {
  account,
  administration,
  assumptions,
  atlas,
  data,
  decisions,
  discover,
  exchange,
  futures,
  indicators,
  monitor,
  pathways,
  plan,
  problem,
  projects,
  reference,
  review,
  robustness,
  schedule,
  shell,
  stakeholders,
  tasks,
  territory,
  town,
  tradeoffs,
  why,
};

export default messages;
