import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * How unequal access to services is, between newcomers and long-term residents and over all units and groups, and how far
 * the two live apart.
 *
 * @see docs/methods/society.md, rules SOCIETY6–SOCIETY8.
 */
export function equityEquations(model: ModelBuilder): void {
  access(model);
  places(model);
}

function access(model: ModelBuilder): void {
  model
    .auxiliary("longterm residents", "SUM(group people[*, longterm])", { unit: "person" })
    .auxiliary("newcomer residents", "SUM(group people[unit!, newcomers!])", { unit: "person" })
    .auxiliary(
      "access of longterm",
      `IF longterm residents > 0
       THEN SUM(access[unit!, longterm] * group people[unit!, longterm]) / longterm residents ELSE 0`,
      { unit: "1" },
    )
    .auxiliary(
      "access of newcomers",
      `IF newcomer residents > 0
       THEN SUM(access[unit!, newcomers!] * group people[unit!, newcomers!]) / newcomer residents ELSE 0`,
      { unit: "1" },
    )
    .auxiliary(
      "service gap",
      `IF newcomer residents > 0 AND access of longterm > 0
       THEN MAX(0, MIN(1, 1 - access of newcomers / access of longterm)) ELSE 0`,
      { unit: "1", documentation: "what newcomers lack of the access that long-term residents have" },
    )
    .auxiliary("access of all", "SUM(access[*, *] * group people[*, *])", { unit: "person" })
    .constant("least access", 1e-9, { unit: "1", documentation: "arithmetic: nothing times its logarithm is nothing" })
    .auxiliary(
      "relative access[unit, group]",
      "IF access of all > 0 THEN access * residents counted / access of all ELSE 1",
      { unit: "1", documentation: "over the mean of residents" },
    )
    .auxiliary("residents counted", "SUM(group people[*, *])", { unit: "person" })
    .auxiliary(
      "theil",
      `IF residents counted > 0
       THEN MAX(0, SUM(group people[unit!, group!] * relative access[unit!, group!]
              * LN(MAX(least access, relative access[unit!, group!]))) / residents counted) ELSE 0`,
      { unit: "1", documentation: "Theil's T of access over units and groups, weighted by residents" },
    );
}

function places(model: ModelBuilder): void {
  model
    .flow(
      "moving inward[group]",
      {
        longterm: "(at the edge - edge share at start[longterm]) / moving time",
        newcomers: `(at the edge[newcomers]
          - edge share at start[newcomers] * (1 - homes opened * in force[migrant_services])) / moving time`,
      },
      { unit: "1 / year" },
    )
    .stock("at the edge[group]", {
      initial: "edge share at start",
      outflows: ["moving inward"],
      unit: "1",
      documentation: "share of a group that lives at the edge of its unit",
    })
    .auxiliary("longterm at the edge[unit]", "group people[unit, longterm] * at the edge[longterm]", { unit: "person" })
    .auxiliary("newcomers at the edge[unit]", "SUM(group people[unit, newcomers!] * at the edge[newcomers!])", {
      unit: "person",
    })
    .auxiliary(
      "apart at the edge[unit]",
      `IF longterm residents > 0 AND newcomer residents > 0
       THEN ABS(longterm at the edge / longterm residents - newcomers at the edge / newcomer residents) ELSE 0`,
      { unit: "1" },
    )
    .auxiliary(
      "apart in the centre[unit]",
      `IF longterm residents > 0 AND newcomer residents > 0
       THEN ABS((group people[unit, longterm] - longterm at the edge) / longterm residents
         - (SUM(group people[unit, newcomers!]) - newcomers at the edge) / newcomer residents) ELSE 0`,
      { unit: "1" },
    )
    .auxiliary("segregation", "0.5 * (SUM(apart at the edge[*]) + SUM(apart in the centre[*]))", {
      unit: "1",
      documentation: "dissimilarity: share of either who would have to move to be spread alike",
    });
}
