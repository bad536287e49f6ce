import { rowsOf } from "../reference-rows.ts";

/** What the census says of the whole country: ages by sex in 2010 and 2020, and who works at what in 2020. */
export function countryTables() {
  const ages = rowsOf("census_age_structure.csv").filter((row) => row.adcode === "100000");
  const counted = (year: string, sex: "female" | "male") =>
    ages
      .filter((row) => row.year === year)
      .map((row) => {
        const [, from, to, open] = /^(\d+)(?:-(\d+)|(\+))?$/.exec(row.age_group!)!;
        return { fromAge: Number(from), toAge: open ? null : Number(to ?? from), count: Number(row[sex]) };
      });
  const both = (year: string) => ({ female: counted(year, "female"), male: counted(year, "male") });
  const employed = rowsOf("census_employment_industry.csv").filter(
    (row) => row.adcode === "100000" && row.year === "2020",
  );
  return {
    ages: { before: both("2010"), after: both("2020") },
    employed: Object.fromEntries(employed.map((row) => [row.industry!, Number(row.persons_longform_sample)])),
  };
}
