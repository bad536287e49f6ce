import { z } from "zod";
import { documentReader } from "../reading/document-reader.ts";
import { fields } from "../reading/fields.ts";

const range = z.tuple([z.number(), z.number()]);

/** Water in the Shiyang basin. Keys of the groundwater block are as in the file, since their years and units run together. */
export const ShiyangWater = fields({
  basin: z.array(
    fields({
      id: z.string().regex(/^[a-z_]+$/),
      value: z.number(),
      unit: z.string().min(1),
      source: z.string().min(1),
      note: z.string().optional(),
    }),
  ),
  climate: z.array(
    fields({
      unit_name: z.enum(["Yongchang", "Minqin"]),
      id: z.string().regex(/^[a-z_]+$/),
      value: z.union([z.number(), range]),
      unit: z.string().min(1),
      source: z.string().min(1),
    }),
  ),
  minqin_groundwater: z.strictObject({
    source: z.string(),
    storage_change_1985_2016_1e8m3: z.number(),
    annual_change_irrigated_1e8m3: z.number(),
    annual_change_desert_margin_1e8m3: z.number(),
    area_irrigated_km2: z.number(),
    area_desert_margin_km2: z.number(),
    extraction_mean_1e8m3: z.number(),
    extraction_2001_2006_1e8m3: z.string(),
    extraction_2010_2016_1e8m3: z.number(),
    surface_inflow_2010_2016_1e8m3: z.number(),
    regression: z.string(),
    allowable_extraction_1e8m3_per_year: z.number(),
    allowable_note: z.string(),
    cone_depth_max_m: z.number(),
    desert_and_desertified_share_before_after_2007_plan_pct: range,
    forest_cover_pct: range,
    cell_formula: z.string(),
  }),
  minqin_long_run_table_fall_m_per_year: fields({ value: z.number(), period: z.string(), note: z.string() }),
  /** What was looked for and could not be had. */
  not_found: z.array(z.string()),
});
export type ShiyangWater = z.infer<typeof ShiyangWater>;

/** Basin water figures, each with its source. None of them is Jinchang's own use. */
export const readShiyangWater = documentReader("shiyang_water.json", () => ShiyangWater);
