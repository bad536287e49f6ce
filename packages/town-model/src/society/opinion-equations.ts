import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * What people feel of air, green and water, how satisfied they are, whom they trust, whether they are heard, and how
 * attached they are to the place; by unit and group, from 0 to 1. Opinions follow what people live through over years.
 *
 * @see docs/methods/society.md, rules SOCIETY1–SOCIETY5.
 */
export function opinionEquations(model: ModelBuilder): void {
  environment(model);
  satisfaction(model);
  trust(model);
  voice(model);
  attachment(model);
}

function environment(model: ModelBuilder): void {
  model
    .constant("least felt", 0.05, {
      unit: "1",
      documentation: "arithmetic: a place without storms or without green has a logarithm too",
    })
    .auxiliary(
      "environment",
      `MAX(-1, MIN(1, green weight * LN(MAX(least felt, green over start)) - dust weight * LN(MAX(least felt, dust over start))
         + clean water weight * (water quality - INITIAL(water quality))))`,
      { unit: "1", documentation: "air, green and water as people feel them; 0 is the start; the form is judgement" },
    )
    .auxiliary("dust over start", overStart("sandstorm days"), { unit: "1" })
    .auxiliary("green over start", overStart("green land per person"), { unit: "1" });
}

/** A town that began with none of it cannot say how much more it has. */
function overStart(name: string): string {
  return `IF INITIAL(${name}) > 0 THEN ${name} / INITIAL(${name}) ELSE 1`;
}

function satisfaction(model: ModelBuilder): void {
  model.auxiliary(
    "satisfaction wanted[unit, group]",
    share(`satisfaction base + satisfaction from access * access + satisfaction from income * income ratio
      + satisfaction from environment * environment + satisfaction from participation * in force[participation]
      - satisfaction from work * MAX(0, unemployment - unemployment accepted)`),
    { unit: "1", documentation: "what satisfaction comes to if all stays as it is; the form is judgement" },
  );
  following(model, "satisfaction");
}

function trust(model: ModelBuilder): void {
  model.auxiliary(
    "trust wanted[unit, group]",
    share(`trust base + trust from satisfaction * satisfaction + trust from participation * in force[participation]
      + trust from monitoring * in force[monitoring] - trust lost to cuts * MAX(0, 1 - services funded)
      - trust lost to inequality * theil`),
    { unit: "1", documentation: "the form is judgement" },
  );
  following(model, "trust");
}

function voice(model: ModelBuilder): void {
  model
    .auxiliary("say[group]", "say of group + (1 - say of group) * say opened * in force[migrant_services]", {
      unit: "1",
      documentation: "over that of long-term residents",
    })
    .auxiliary(
      "voice wanted[unit, group]",
      share(`say[group] * (voice base + voice from trust * trust + voice from participation * in force[participation]
        + voice from business * in force[small_business])`),
      { unit: "1", documentation: "the form is judgement" },
    );
  following(model, "voice");
}

function attachment(model: ModelBuilder): void {
  model
    .auxiliary("attachment at start[unit, group]", "attachment of group[group]", { unit: "1" })
    .auxiliary("satisfaction at start[unit, group]", "INITIAL(satisfaction[unit, group])", { unit: "1" })
    .flow(
      "attachment change[unit, group]",
      `MAX(-attachment / one year, MIN((1 - attachment) / one year,
         attachment from satisfaction * (satisfaction - satisfaction at start)
         + attachment from heritage * in force[heritage_tourism] - attachment lost to decline * MAX(0, -pull[unit])
         + (attachment at start - attachment) / attachment renewal))`,
      { unit: "1 / year", documentation: "the form is judgement" },
    )
    .stock("attachment[unit, group]", {
      initial: "attachment at start",
      inflows: ["attachment change"],
      unit: "1",
    });
}

/** A stock that closes its gap to what it comes to, over the years in which opinions do. */
function following(model: ModelBuilder, name: string): void {
  model
    .flow(`${name} change[unit, group]`, `(${name} wanted - ${name}) / closing time of opinion`, { unit: "1 / year" })
    .stock(`${name}[unit, group]`, { initial: `${name} wanted`, inflows: [`${name} change`], unit: "1" });
}

function share(equation: string): string {
  return `MAX(0, MIN(1, ${equation}))`;
}
