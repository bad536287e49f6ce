import account from "../messages/en/account.json";
import administration from "../messages/en/administration.json";
import assumptions from "../messages/en/assumptions.json";
import atlas from "../messages/en/atlas.json";
import data from "../messages/en/data.json";
import decisions from "../messages/en/decisions.json";
import discover from "../messages/en/discover.json";
import exchange from "../messages/en/exchange.json";
import futures from "../messages/en/futures.json";
import indicators from "../messages/en/indicators.json";
import monitor from "../messages/en/monitor.json";
import pathways from "../messages/en/pathways.json";
import plan from "../messages/en/plan.json";
import problem from "../messages/en/problem.json";
import projects from "../messages/en/projects.json";
import reference from "../messages/en/reference.json";
import review from "../messages/en/review.json";
import robustness from "../messages/en/robustness.json";
import schedule from "../messages/en/schedule.json";
import shell from "../messages/en/shell.json";
import stakeholders from "../messages/en/stakeholders.json";
import tasks from "../messages/en/tasks.json";
import territory from "../messages/en/territory.json";
import town from "../messages/en/town.json";
import tradeoffs from "../messages/en/tradeoffs.json";
import why from "../messages/en/why.json";

/** Every text of the portal in English; a script of its own in the browser, which keeps it between pages and visits. */
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
