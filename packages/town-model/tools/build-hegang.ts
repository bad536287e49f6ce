import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { TownId } from "@tamarisk/domain";
import type { TownInputs } from "../src/towns/from-census/town-inputs.ts";
import { type CountyFigures, unitOfCounties } from "../src/towns/from-census/unit-of-counties.ts";
import { type Row, rowsOf } from "./reference-rows.ts";

/** Writes what the censuses say of Hegang, the second town. Run with `pnpm build:hegang` after the census table has changed. */
const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const rows = rowsOf("census_counties_2010_2020.csv").filter((row) => row.adcode!.startsWith("2304"));
const isDistrict = (row: Row) => Number(row.adcode!.slice(4)) < 20;
const unit = (id: string, townId: string, en: string, zh: string, members: readonly Row[]) =>
  unitOfCounties({ id, townId: TownId.parse(townId), name: { en, zh } }, members.map(figuresOf), "declining");

const hegang: TownInputs = {
  townId: TownId.parse("230400"),
  name: { en: "Hegang", zh: "鹤岗市" },
  resourceClass: "declining",
  resourceName: { en: "Coal", zh: "煤炭" },
  units: [
    unit("districts", "230402", "Six districts", "市辖区", rows.filter(isDistrict)),
    unit(
      "counties",
      "230421",
      "Luobei and Suibin",
      "萝北县和绥滨县",
      rows.filter((row) => !isDistrict(row)),
    ),
  ],
  known: {
    territory: {
      value: 14_684,
      low: 14_500,
      high: 14_800,
      source: "from memory, unverified",
      basis: "data",
      confidence: "low",
    },
  },
};
const file = fileOf("../src/towns/hegang.inputs.json");
writeFileSync(file, JSON.stringify(hegang));
execFileSync(fileOf("../../../node_modules/.bin/biome"), ["format", "--write", file]);

function figuresOf(row: Row): CountyFigures {
  const figure = (column: string) => (row[column] === "" ? null : Number(row[column]));
  return {
    population2010: figure("pop_2010"),
    population2020: Number(row.pop_2020),
    shareAged0To14In2010: figure("share_0_14_2010"),
    shareAged0To14In2020: Number(row.share_0_14_2020),
    shareAged65PlusIn2010: figure("share_65p_2010"),
    shareAged65PlusIn2020: Number(row.share_65p_2020),
    urbanPopulation2020: Number(row.urban_pop_2020),
    miningEmploymentShare2020: figure("mining_emp_share_2020_longform_pct"),
    collegeEducated2020: Number(row.college_plus_2020),
    inMigrantsSameProvince2020: figure("inmig_same_province_2020"),
    inMigrantsOtherProvince2020: Number(row.inmig_other_province_2020),
    householdSize2020: Number(row.hh_size_2020),
  };
}
