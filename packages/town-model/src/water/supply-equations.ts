import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * Who gets water: homes first, then industry, shelterbelts and farms, from rivers and reclaimed water as far as they go,
 * the rest from wells. Wells give less as the aquifer drains, and farms forgo some of a deeper lift.
 *
 * @see docs/methods/water.md, rules WATER3–WATER6.
 */
export function waterSupplyEquations(model: ModelBuilder): void {
  const unit = "yi m3 / year";
  const share = { unit: "1" };
  const met = (use: string) => `IF ${use} need > 0 THEN ${use} use / ${use} need ELSE 1`;
  model
    .auxiliary("river release", "river release share * in force[river] * inflow", { unit })
    .auxiliary("surface water", "inflow - river release + diversion", { unit })
    .auxiliary("wells wet", "MAX(0, MIN(1, (well floor - groundwater depth) / (well floor - depth at start)))", {
      ...share,
      documentation:
        "a well gives in proportion to the water that stands above its floor (Dupuit-Thiem: yield goes with the wetted thickness)",
    })
    .auxiliary("wells", "well capacity * aquifer * water of a metre * wells wet", { unit })

    .auxiliary("home use", "MIN(home need, surface water + wells)", { unit })
    .auxiliary("home pumping", "MAX(0, home use - surface water)", { unit })
    .auxiliary(
      "reclaimed water",
      "home use * MIN(1, home reuse at start + home reuse gain * in force[reclaimed_water])",
      { unit },
    )
    .auxiliary("after homes", "MAX(0, surface water - home use) + reclaimed water", {
      unit,
      documentation: "left in rivers and pipes",
    })
    .auxiliary("wells after homes", "MAX(0, wells - home pumping)", { unit })
    .auxiliary("industry use", "MIN(industry need, after homes + wells after homes)", { unit })
    .auxiliary("ecology use", "MIN(ecology need, MAX(0, after homes + wells after homes - industry use))", { unit })
    .auxiliary("works pumping", "MAX(0, industry use + ecology use - after homes)", {
      unit,
      documentation: "for industry and shelterbelts",
    })

    .auxiliary("left for farms", "MAX(0, after homes - industry use - ecology use)", { unit })
    .auxiliary("farm allowance", "MIN(farm need, farm quota)", { unit })
    .auxiliary("lift worth paying", "MAX(0, MIN(1, 1 - lift response * (groundwater depth - depth at start)))", {
      ...share,
      documentation: "the form is judgement",
    })
    .auxiliary(
      "farm pumping",
      "MIN(MAX(0, farm allowance - left for farms) * lift worth paying, MAX(0, wells after homes - works pumping))",
      { unit },
    )
    .auxiliary("farm use", "MIN(farm allowance, left for farms) + farm pumping", { unit })
    .auxiliary("spill", "MAX(0, left for farms - farm allowance)", { unit, documentation: "river water nobody uses" })
    .auxiliary("pumping", "home pumping + works pumping + farm pumping", { unit })

    .auxiliary("industry water met", met("industry"), share)
    .auxiliary("ecology water met", met("ecology"), share)
    .auxiliary("farm water met", met("farm"), { ...share, documentation: "share of what crops need" });
}
