import { z } from "zod";
import { count, oneOf, required, text, townCode, year } from "../reading/cell.ts";
import { tableReader } from "../reading/table-reader.ts";

/** The twenty sections of the national industry classification, as the census groups them. */
export const industries = [
  "agriculture",
  "mining",
  "manufacturing",
  "utilities",
  "construction",
  "transport_storage_post",
  "ict",
  "wholesale_retail",
  "accommodation_catering",
  "finance",
  "real_estate",
  "leasing_business_services",
  "research_technical",
  "water_environment_public_facilities",
  "resident_services",
  "education",
  "health_social",
  "culture_sports_entertainment",
  "public_admin",
  "international_org",
] as const;

/** Employed persons of one unit, in one census, in one industry. */
export const CensusEmployment = z.object({
  id: required("adcode", townCode),
  unit: required("unit", text),
  year: required("year", year),
  industry: required("industry", oneOf(...industries)),
  /** Persons in the long-form sample of about 10 %: a share is meaningful, the count is not the town's employment. */
  sampledPersons: required("persons_longform_sample", count("persons in the sample")),
});
export type CensusEmployment = z.infer<typeof CensusEmployment>;

/** Employment by industry of Jinchang, its two counties, two neighbours, Gansu and China, 2010 and 2020. */
export const readCensusEmployment = tableReader({
  file: "census_employment_industry.csv",
  row: CensusEmployment,
  key: (row) => `${row.id} ${row.year} ${row.industry}`,
});
