import { z } from "zod";
import { documentReader } from "../reading/document-reader.ts";
import { fields } from "../reading/fields.ts";

const range = z.tuple([z.number(), z.number()]);
/** *Verified* was read in a copy of the standard; *recalled* was not and must be checked before use. */
const status = z.string().regex(/verified|recalled/i, { error: "expected a status that says verified or recalled" });
const rangeWithStatus = fields({ range, status });
const valueWithStatus = fields({ value: z.number(), status });

/** Per-person land areas of GB 50137. Climate zones keep the standard's own names. */
const landClassification = z.strictObject({
  title_cn: z.string(),
  per_capita_urban_construction_land_m2: z.strictObject({
    climate_I_II_VI_VII: rangeWithStatus,
    climate_III_IV_V: rangeWithStatus,
    allowed_change: rangeWithStatus,
    new_city: rangeWithStatus,
    capital: rangeWithStatus,
    remote_minority_mountain_tourist_max: valueWithStatus,
    jinchang_climate_zone: fields({ value: z.string(), status }),
  }),
  per_capita_residential_m2: z.strictObject({ I_II_VI_VII: rangeWithStatus, III_IV_V: rangeWithStatus }),
  per_capita_minimum_m2: z.strictObject({
    public_admin_services: valueWithStatus,
    roads_transport: valueWithStatus,
    green_and_square: valueWithStatus,
    park_green: valueWithStatus,
  }),
  land_structure_percent: z.strictObject({
    residential: range,
    public_admin_services: range,
    industrial: range,
    roads_transport: range,
    green_and_square: range,
    status,
    note: z.string(),
  }),
  adjustment_table_status: z.string(),
  source: z.string(),
});

const residentialAreas = z.strictObject({
  title_cn: z.string(),
  levels: z.array(
    z.strictObject({ level: z.string(), walk_m: range.nullable(), population: range, dwellings: range, status }),
  ),
  facility_radius_m: z.array(
    z.strictObject({
      facility: z.string(),
      radius: z.number().positive(),
      level: z.enum(["5-minute", "10-minute", "15-minute"]),
      status,
    }),
  ),
});

const lifeCircles = z.strictObject({
  title_cn: z.string(),
  levels: z.strictObject({ urban: z.array(z.string()), rural: z.array(z.string()) }),
  items: z.array(
    z.strictObject({
      facility: z.string(),
      radius_m: z.number().positive(),
      floor_m2_min: z.number().positive().optional(),
      ref: z.string(),
      status,
    }),
  ),
  walking_speed_m_per_min: range,
  rural_note: z.string(),
});

const checkUp = z.strictObject({
  title_cn: z.string(),
  indicator_count: z.int().positive(),
  list_file: z.string(),
  basic_vs_recommended: z.string(),
  axes: z.array(z.string()).length(6),
  cycle: z.string(),
});

/** Figures of four planning standards, by their number. */
export const Standards = z.strictObject({
  "GB 50137-2011": landClassification,
  "GB 50180-2018": residentialAreas,
  "TD/T 1062-2021": lifeCircles,
  "TD/T 1063-2021": checkUp,
  resource_exhausted_rule_2007: z.strictObject({ rule: z.string(), status }),
  vulnerable_service_thresholds_health_check: z.array(
    z.strictObject({ indicator: z.string(), m: z.number().positive().nullable(), note: z.string().optional() }),
  ),
});
export type Standards = z.infer<typeof Standards>;

/** The standards' figures, each verified or recalled. Keys are the standards' own terms. */
export const readStandards = documentReader("standards.json", () => Standards);
