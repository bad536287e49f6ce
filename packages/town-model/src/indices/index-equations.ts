import type { ModelBuilder } from "@tamarisk/system-dynamics";
import { SECTORS } from "../economy/sectors.ts";

/**
 * Six indices, each the plain mean of named indicators from 0 to 1: what a town can fall back on, how far it helps
 * itself, how far it learns, and the three corners of the planner's triangle.
 *
 * @see docs/methods/indices.md, rules INDEX1–INDEX6.
 */
export function indexEquations(model: ModelBuilder): void {
  buffer(model);
  selfOrganisation(model);
  learning(model);
  green(model);
  growing(model);
  just(model);
}

function buffer(model: ModelBuilder): void {
  model
    .auxiliary("debt headroom", share("1 - debt ratio / rescue line"), {
      unit: "1",
      documentation: "0 is the debt at which the province takes over",
    })
    .auxiliary("aquifer margin", share("1 - groundwater depth / well floor"), {
      unit: "1",
      documentation: "0 is groundwater that no well reaches",
    })
    .auxiliary(
      "variety of sectors",
      `IF output of town > 0
       THEN ${share(`(1 - SUM(output[*] * output[*]) / (output of town * output of town)) / ${1 - 1 / SECTORS.length}`)} ELSE 0`,
      { unit: "1", documentation: "1 is equal sectors, 0 a single one (one less Herfindahl's index, over its most)" },
    )
    .auxiliary("funding", share("services funded"), { unit: "1" });
  meanOf(model, "buffer", ["debt headroom", "aquifer margin", "variety of sectors", "funding"]);
}

function selfOrganisation(model: ModelBuilder): void {
  model
    .auxiliary("trust of residents", byResidents("trust"), { unit: "1" })
    .auxiliary("voice of residents", byResidents("voice"), { unit: "1" })
    .auxiliary("attachment of residents", byResidents("attachment"), { unit: "1" })
    .auxiliary(
      "small work",
      `IF posts of town > 0
       THEN ${share(`SUM(posts by place[services, *] + posts by place[tourism, *]) / posts of town / small work enough`)} ELSE 0`,
      { unit: "1", documentation: "trade, catering and culture: work that people make for themselves" },
    );
  meanOf(model, "self organisation", [
    "trust of residents",
    "voice of residents",
    "attachment of residents",
    "small work",
  ]);
}

function learning(model: ModelBuilder): void {
  model
    .auxiliary("skill of labour", share("skill / skill enough"), { unit: "1" })
    .auxiliary(
      "industrial renewal",
      `IF output[energy] + output[mining] > 0
       THEN ${share(`output[energy] / (output[energy] + output[mining]) / new industry enough + innovation gain * in force[innovation]`)}
       ELSE 0`,
      { unit: "1" },
    )
    .auxiliary("watching", "in force[monitoring]", { unit: "1", documentation: "knowing what one's measures do" })
    .auxiliary("learning at work", "in force[retraining]", { unit: "1" });
  meanOf(model, "learning capacity", ["skill of labour", "industrial renewal", "watching", "learning at work"]);
}

function green(model: ModelBuilder): void {
  model
    .auxiliary("calm air", lessThanStart("sandstorm days"), { unit: "1" })
    .auxiliary("low emissions", lessThanStart("emissions"), { unit: "1" })
    .auxiliary("clean water", share("water quality"), { unit: "1" });
  meanOf(model, "green corner", ["calm air", "aquifer margin", "low emissions", "clean water"]);
}

function growing(model: ModelBuilder): void {
  model
    .auxiliary(
      "real output per resident",
      "IF residents of town > 0 THEN output of town / residents of town / productivity ELSE 0",
      { unit: "yi CNY / year / person", documentation: "without the growth that all towns share" },
    )
    .auxiliary(
      "prosperity",
      `IF real output per resident > 0
       THEN real output per resident / (real output per resident + INITIAL(real output per resident)) ELSE 0`,
      { unit: "1", documentation: "one half is the start, two thirds twice as much" },
    )
    .auxiliary("work for all", share("1 - unemployment / unemployment at worst"), { unit: "1" });
  meanOf(model, "growing corner", ["prosperity", "work for all"]);
}

function just(model: ModelBuilder): void {
  model
    .auxiliary("equal access", "1 - service gap", { unit: "1" })
    .auxiliary("mixed places", "1 - segregation", { unit: "1" })
    .auxiliary("income of longterm", incomeOf("longterm", "longterm residents"), { unit: "1" })
    .auxiliary("income of newcomers", incomeOf("newcomers!", "newcomer residents"), { unit: "1" })
    .auxiliary(
      "equal income",
      `IF newcomer residents > 0 AND income of longterm > 0
       THEN ${share("income of newcomers / income of longterm")} ELSE 1`,
      { unit: "1" },
    );
  meanOf(model, "just corner", ["equal access", "mixed places", "equal income"]);
}

function meanOf(model: ModelBuilder, name: string, indicators: readonly string[]): void {
  model.auxiliary(name, `(${indicators.join(" + ")}) / ${indicators.length}`, {
    unit: "1",
    documentation: `mean of ${indicators.join(", ")}`,
  });
}

function share(equation: string): string {
  return `MAX(0, MIN(1, ${equation}))`;
}

/** One half is the start, one third twice as much, 1 nothing of it. */
function lessThanStart(name: string): string {
  return `IF ${name} > 0 THEN INITIAL(${name}) / (INITIAL(${name}) + ${name}) ELSE 1`;
}

function byResidents(name: string): string {
  return `IF residents counted > 0 THEN SUM(${name}[*, *] * group people[*, *]) / residents counted ELSE 0`;
}

function incomeOf(groups: string, people: string): string {
  return `IF ${people} > 0
    THEN SUM(income ratio[unit!, ${groups}] * group people[unit!, ${groups}]) / ${people} ELSE 0`;
}
