import { Capacity, ResourceClass } from "@tamarisk/domain";
import { z } from "zod";

const number = z.number();
const row = z.array(number);
const table = z.array(row);
const pair = z.tuple([number, number]);
const signs = z.array(z.enum(["+", "-"]));
const byName = z.record(z.string(), number);

/** The worked example of each method that has one. Symbols are those of the method's formula. */
export const methodExamples = {
  entropy_weight: z.strictObject({
    units: z.array(z.string()),
    indicators: z.array(z.string()),
    directions: signs,
    x: table,
    y: table,
    e: row,
    w: row,
    score: row,
    data: z.string(),
    rank: z.array(z.string()),
    all_14_prefectures: z.strictObject({ codes: z.array(z.string()).length(14), w: row, score: row.length(14) }),
    combined_with_ahp: z.strictObject({ ahp: row, mu: row, formula: z.string() }),
  }),
  ahp: z.strictObject({ matrix: table, lambda_max: number, w: row, CI: number, CR: number }),
  resilience_index: z.strictObject({
    R_k: row.length(3),
    arithmetic: number,
    geometric: number,
    grade: z.enum(["low", "medium", "high"]),
    weakest: Capacity,
  }),
  topsis: z.strictObject({ y: table, w: row, c: row }),
  shrinkage: z.strictObject({
    jinchang: z.strictObject({ pop: row.length(3), R: pair, a: pair, pattern: z.enum(["GG", "GS", "SG", "SS"]) }),
    jinchuan_2010_2020: z.strictObject({ pop0: number, pop1: number, R: number, a: number }),
    yongchang_2010_2020: z.strictObject({ pop0: number, pop1: number, R: number, a: number }),
    severity: z.record(
      z.enum(["jinchang", "jinchuan", "yongchang"]),
      z.enum(["growing", "mild", "moderate", "severe"]),
    ),
    type: z.enum(["A", "B", "C"]),
    /** Counted from rounded change, so two counties stand in another class than `severityClass` gives. */
    china_unflagged_counties: z.strictObject({
      n: number,
      growing: number,
      mild: number,
      moderate: number,
      severe: number,
    }),
  }),
  adaptive_cycle: z.strictObject({ "P,C,R": row.length(3), distances: byName, phase: z.string() }),
  land_demand: z.strictObject({
    case: z.strictObject({ N_2020: number, a: number, A_ha: number }),
    planned_range_climate_I_II_VI_VII: z.record(z.string().startsWith("a0="), z.union([pair, z.string()])),
    population_decline: z.strictObject({
      N0: number,
      N1: number,
      a0: number,
      A_now_ha: number,
      a: number,
      A_need_ha: number,
      surplus_ha: number,
    }),
    modis_check: z.strictObject({
      builtup_m2: number,
      urban_residents: number,
      m2_per_person: number,
      note: z.string(),
    }),
  }),
  p_median: z.strictObject({
    positions_km: row,
    w: row,
    p1: z.strictObject({ site_index: number, cost: number, mean_km: number }),
    p2: z.strictObject({ site_indices: row, cost: number, mean_km: number }),
    all_p2_costs: byName,
  }),
  facility_coverage: z.strictObject({
    N: row,
    d_m: row,
    r_f: number,
    coverage: number,
    walk_speed_m_per_min: number,
    ten_minute_distance_m: number,
  }),
  location_quotient: z.strictObject({
    hand: z.strictObject({ e_i: number, e: number, E_i: number, E: number, LQ: number, basic: number }),
    jinchang_2020: byName,
    mining_LQ: z.strictObject({ "2010": number, "2020": number }),
    data: z.string(),
  }),
  diversity: z.strictObject({
    hand: z.strictObject({ s: row, HHI: number, r: number, H: number, J: number }),
    census: z.record(
      z.string().regex(/^\d{6}_20[12]0$/),
      z.strictObject({ HHI: number, inverse_HHI: number, shannon: number, evenness: number, k: number }),
    ),
  }),
  water_balance: z.strictObject({
    demand: number,
    supply: number,
    deficit: number,
    deficit_share_pct: number,
    printed_deficit: number,
    irrigation: z.strictObject({ ha: number, norm_m3_per_ha: number, note: z.string() }),
    resource_use_pct_if_supply: number,
  }),
  desert_front: z.strictObject({
    v0: number,
    a: number,
    t_to_5: number,
    advance_20yr_m: number,
    with_cover: z.strictObject({ v0: number, eta: number, c: number, v_eff: number }),
  }),
  service_agglomeration: z.strictObject({ p: row, y: row, A: row, PAD: row, HRAD: row, ratio: row }),
  just_transition: z.strictObject({
    layoffs: number,
    reemployment_rate: number,
    not_reemployed_at_least: number,
    skill_gap: z.strictObject({ need: number, converted: number, gap_points: number }),
    burden_ratio: z.strictObject({ pop_share: number, burden_share: number, B: number }),
    max_min: z.strictObject({ options: z.record(z.string(), row), choice: z.string() }),
  }),
  tdt1063_checkup: z.strictObject({
    base: number,
    target: number,
    value: number,
    r: number,
    t: number,
    light: z.enum(["green", "amber", "red"]),
    urbanisation_jinchang: z.strictObject({ "2020": number, "2024": number }),
  }),
  resource_city_class: z.strictObject({
    jinchang_published: ResourceClass,
    claim_in_thesis: ResourceClass,
    mean_pop_change_2010_2020_by_class_pct: z.record(ResourceClass, number),
  }),
  dapp_tipping: z.strictObject({
    groundwater: z.strictObject({ depth0: number, rates: row, threshold: number, t_star_years: row }),
    desert: z.strictObject({ v0: number, a: number, threshold: number, t_star: number }),
    trigger: z.strictObject({ tipping_year: number, lead_years: number, trigger_year: number }),
    discounting: z.strictObject({ cost: number, rate: number, year: number, pv: number }),
  }),
  power_interest: z.strictObject({
    actors: z.array(z.tuple([z.string(), number, number])),
    quadrants: z.record(z.string(), z.enum(["manage closely", "keep satisfied", "keep informed", "monitor"])),
    equity_gap_of_migrants: number,
  }),
  planners_triangle: z.strictObject({
    g_e_s: row.length(3),
    level: number,
    balance_entropy: number,
    geometric: number,
    point: pair,
    tension: z.strictObject({ "growth-green": number, "growth-just": number, "green-just": number }),
    level_x_balance: number,
  }),
  set_pair: z.strictObject({ t: table, directions: signs, w: row, a: row, c: row, r: row }),
  msd_weight: z.strictObject({ y: table, s: row, w: row }),
  moran: z.strictObject({ x: row, W: z.string(), I: number, expected: number }),
  gravity_centre: z.strictObject({
    coords: z.tuple([pair, pair]),
    z_2010: row,
    z_2020: row,
    centre_2010: pair,
    centre_2020: pair,
  }),
} as const;

export type MethodWithExample = keyof typeof methodExamples;
export type MethodExample<Id extends MethodWithExample> = z.infer<(typeof methodExamples)[Id]>;

/** Whether a method comes with a worked example. */
export function hasExample(id: string): id is MethodWithExample {
  return Object.hasOwn(methodExamples, id);
}
