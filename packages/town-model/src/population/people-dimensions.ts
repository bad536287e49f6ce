import type { ModelBuilder } from "@tamarisk/system-dynamics";
import type { TownParameters } from "../parameters/town-parameters.ts";
import { AGE_BANDS, firstAndLastAge } from "./age-bands.ts";
import { OPEN_AGE, SEXES } from "./cells.ts";
import { FIRST_MOTHER_AGE, LAST_MOTHER_AGE } from "./fertility.ts";
import { GROUPS } from "./groups.ts";

/** Units, sexes, single years of age, and the ranges of age that equations speak of. */
export function peopleDimensions(model: ModelBuilder, { units }: TownParameters): void {
  const unitIds = units.map(({ id }) => id);
  model
    .dimension("unit", unitIds)
    .subrange("from unit", "unit", unitIds)
    .dimension("group", GROUPS)
    .subrange("newcomers", "group", GROUPS.slice(1))
    .dimension("sex", SEXES)
    .dimension("age", ages(0, OPEN_AGE))
    .subrange("newborn age", "age", ages(0, 0))
    .subrange("single age", "age", ages(1, OPEN_AGE - 1))
    .subrange("open age", "age", ages(OPEN_AGE, OPEN_AGE))
    .subrange("opening age", "age", ages(FIRST_MOTHER_AGE - 1, LAST_MOTHER_AGE))
    .subrange("mother age", "age", ages(FIRST_MOTHER_AGE, LAST_MOTHER_AGE));
  for (const band of AGE_BANDS) model.subrange(`${band} range`, "age", ages(...firstAndLastAge(band)));
}

function ages(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, step) => `a${from + step}`);
}
