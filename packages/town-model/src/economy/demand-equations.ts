import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * Posts that residents, visitors, builders and the public purse ask for.
 *
 * @see docs/methods/economy.md, rules VISIT1, SERVE1, BUILD1 and PUBLIC1.
 */
export function demandEquations(model: ModelBuilder): void {
  model
    .auxiliary("town people ratio", "residents of town / SUM(people at start[*])", { unit: "1" })
    .auxiliary("storms over start", "SAFEDIV(sandstorm days, INITIAL(sandstorm days), 1)", { unit: "1" })
    .auxiliary(
      "visitors",
      `tourism pull * (1 + visitor gain * in force[heritage_tourism] * tourism pull + rail visitor gain * in force[rail])
        * (1 + storm deterrence) / (1 + storm deterrence * storms over start)`,
      { unit: "1", documentation: "over those of the start at a pull of 1; the form is judgement" },
    )
    .auxiliary(
      "tourism posts wanted",
      "posts at start[tourism] * ((1 - visitor share) * town people ratio + visitor share * visitors)",
      { unit: "post" },
    )
    .auxiliary(
      "income effect",
      "SAFEDIV(basic income per resident, INITIAL(basic income per resident), 1) ^ income elasticity",
      { unit: "1", documentation: "the form is judgement" },
    )
    .auxiliary("deepening", "(1 + service deepening) ^ years on", { unit: "1", documentation: "the form is judgement" })
    .auxiliary(
      "service posts wanted",
      `posts at start[services] * town people ratio * income effect * deepening
        * (1 + service gain * in force[small_business] + rail service gain * in force[rail]
          + park service gain * in force[park_upgrade])`,
      { unit: "post", documentation: "the form is judgement" },
    );
  buildingEquations(model);
  model.auxiliary(
    "public posts wanted",
    "posts at start[public] * SAFEDIV(service money / productivity, INITIAL(service money), 1)",
    { unit: "post" },
  );
}

function buildingEquations(model: ModelBuilder): void {
  model
    .auxiliary(
      "building",
      `dwelling cost * SUM(new dwellings[*]) + solar building cost * solar built
        + (measure building share * measure money + upkeep building share * upkeep money
          + industry building share * (output[mining] + output[energy])) / productivity`,
      { unit: "yi CNY / year", documentation: "building work of all kinds, at what work costs at the start" },
    )
    .auxiliary("building posts wanted", "posts at start[construction] * SAFEDIV(building, INITIAL(building), 1)", {
      unit: "post",
    });
}
