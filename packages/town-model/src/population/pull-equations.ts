import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * What draws people to each unit or away from it: posts per worker, wages, services and surroundings, against those of the
 * start. People follow with a delay.
 *
 * @see docs/methods/migration.md, rules MIG1 and MIG2.
 */
export function pullEquations(model: ModelBuilder): void {
  model
    .auxiliary("posts per worker[unit]", "SUM(posts by place[*, unit]) / labour supply", {
      unit: "post / person",
      documentation: "posts that employers want to fill, filled or not",
    })
    .auxiliary(
      "job pull[unit]",
      `IF labour supply > 0 THEN LN(MAX(least ratio, posts per worker / INITIAL(posts per worker))) ELSE 0`,
      { unit: "1" },
    )
    .auxiliary("wage pull", "LN(MAX(least ratio, wage level / INITIAL(wage level)))", { unit: "1" })
    .constant("least ratio", 0.01, {
      unit: "1",
      documentation: "arithmetic: a town without any posts has a logarithm too",
    })
    .auxiliary("service pull[unit]", "access[unit, longterm] - INITIAL(access[unit, longterm])", { unit: "1" })
    .flow(
      "pull change[unit]",
      `(job weight * job pull + wage weight * wage pull + access weight * service pull
        + environment weight * environment - pull) / pull delay`,
      { unit: "1 / year", documentation: "the form is judgement" },
    )
    .stock("pull[unit]", { initial: "pull at start", inflows: ["pull change"], unit: "1" })
    .auxiliary("drawn[unit]", "EXP(migration sensitivity * pull)", {
      unit: "1",
      documentation: "the form is judgement",
    });
}
