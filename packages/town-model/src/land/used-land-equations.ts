import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * Land of homes, works, services, green space and solar fields: what each wants, gets and leaves.
 *
 * @see docs/methods/land.md, rules LAND3–LAND6.
 */
export function usedLandEquations(model: ModelBuilder): void {
  homeLand(model);
  worksLand(model);
  serviceLand(model);
  greenLand(model);
  model
    .auxiliary("solar land missing", "land per GW * (solar + solar built * one year) - solar land", { unit: "km2" })
    .flow("solar land change", "MIN(solar land missing, land taken max * other land * one year) / one year", {
      unit: "km2 / year",
      documentation: "given back where panels go",
    })
    .stock("solar land", { initial: "land per GW * solar", inflows: ["solar land change"], unit: "km2" });
}

function homeLand(model: ModelBuilder): void {
  model
    .auxiliary("home land wanted[unit]", "dwellings wanted * land per home / m2 per km2", { unit: "km2 / year" })
    .flow("home land built[unit]", "home land wanted * home land met", { unit: "km2 / year" })
    .flow("home land left[unit]", "SAFEDIV(home land, dwellings, 0) * (dwellings lost to age + dwellings torn down)", {
      unit: "km2 / year",
    })
    .stock("home land[unit]", {
      initial: "dwellings * land per home / m2 per km2",
      inflows: ["home land built"],
      outflows: ["home land left"],
      unit: "km2",
    })
    .auxiliary("home land sold", "SUM(home land built[*])", {
      unit: "km2 / year",
      documentation: "new land for homes, on fields or on derelict land",
    });
}

function worksLand(model: ModelBuilder): void {
  model
    .auxiliary(
      "works land wanted",
      `MAX(0, INITIAL(industrial land) * (works land fixed + (1 - works land fixed) * feed)
        + land per chain post * (chain posts - INITIAL(chain posts)) / m2 per km2)`,
      { unit: "km2" },
    )
    .auxiliary("works growth wanted", "works building speed * MAX(0, works land wanted - industrial land)", {
      unit: "km2 / year",
    })
    .flow("works land built", "derelict for works + open ground for works", { unit: "km2 / year" })
    .flow("works land left", "works leaving speed * MAX(0, industrial land - works land wanted)", {
      unit: "km2 / year",
    })
    .stock("industrial land", {
      initial: "works land at start * residents of town / m2 per km2",
      inflows: ["works land built"],
      outflows: ["works land left"],
      unit: "km2",
    });
}

function serviceLand(model: ModelBuilder): void {
  model
    .auxiliary("service land wanted", "service land at start * residents of town / m2 per km2", { unit: "km2" })
    .auxiliary("service growth wanted", "service land speed * MAX(0, service land wanted - service land)", {
      unit: "km2 / year",
    })
    .flow("service land built", "service growth wanted * field land met", { unit: "km2 / year" })
    .flow("service land left", "service land speed * MAX(0, service land - service land wanted)", {
      unit: "km2 / year",
    })
    .stock("service land", {
      initial: "service land wanted",
      inflows: ["service land built"],
      outflows: ["service land left"],
      unit: "km2",
    });
}

function greenLand(model: ModelBuilder): void {
  model
    .auxiliary("rural share left", "(1 - rural share fall) ^ years on", { unit: "1" })
    .auxiliary("urban share[unit]", "1 - (1 - urban share at start) * rural share left", { unit: "1" })
    .auxiliary("urban residents", "SUM(urban share[*] * people[*])", { unit: "person" })
    .flow("green land dying", "(green loss + green dying * MAX(0, 1 - services funded)) * green land", {
      unit: "km2 / year",
      documentation: "judgement: in a dry town green space that nobody pays for is lost",
    })
    .auxiliary("green land wanted", "green kept * urban residents / m2 per km2", { unit: "km2" })
    .flow("green land given back", "green leaving speed * MAX(0, green land - green land wanted)", {
      unit: "km2 / year",
    })
    .stock("green land", {
      initial: "green at start * urban residents / m2 per km2",
      inflows: ["derelict greened"],
      outflows: ["green land dying", "green land given back"],
      unit: "km2",
    })
    .auxiliary("green land per person", "SAFEDIV(green land * m2 per km2, urban residents, 0)", {
      unit: "m2 / person",
      documentation: "per resident of the towns; 0 where nobody is left",
    });
}
