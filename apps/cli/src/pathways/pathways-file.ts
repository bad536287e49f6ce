import { Action, LeverSetting, LocalizedText, Objective, StorylineId } from "@tamarisk/domain";
import { z } from "zod";
import { readJsonFile } from "../read-json-file.ts";

const NAME_LENGTH_MAX = 200;

const Name = z
  .union(
    [
      z
        .string()
        .min(1)
        .transform((text) => ({ en: text, zh: text })),
      LocalizedText,
    ],
    { error: 'expected a text, or { "en": text, "zh": text }' },
  )
  .refine(({ en, zh }) => Math.max(en.length, zh.length) <= NAME_LENGTH_MAX, {
    error: `expected at most ${NAME_LENGTH_MAX} characters`,
  });

/** A year, or that there is none. */
const TippingYear = z.union([
  z.number(),
  z.literal("never").transform(() => Infinity),
  z.literal("already-failing").transform(() => -Infinity),
]);
const TippingYears = z.union([TippingYear.transform((year) => [year]), z.array(TippingYear).min(1)], {
  error: 'expected a year, "never" or "already-failing", or a list of these, one for each future',
});

/** Further ahead no model sees, and every year is computed. */
const HORIZON_YEARS_MAX = 1000;

function expectHorizon(
  { startYear, horizonYear }: { readonly startYear: number; readonly horizonYear: number },
  context: z.RefinementCtx,
): void {
  const years = horizonYear - startYear;
  if (years >= 1 && years <= HORIZON_YEARS_MAX) return;
  const message = `expected a year after the start in ${startYear}, at most ${HORIZON_YEARS_MAX} years later; found ${horizonYear}`;
  context.addIssue({ code: "custom", path: ["horizonYear"], message });
}

function expectOwnIds(
  { actions }: { readonly actions: readonly { readonly id: string }[] },
  context: z.RefinementCtx,
): void {
  const ids = actions.map(({ id }) => id);
  const kept = ids.indexOf("__proto__");
  if (kept >= 0) {
    context.addIssue({ code: "custom", path: ["actions", kept, "id"], message: "no id can be __proto__; rename it" });
  }
  const place = ids.findIndex((id, at) => ids.indexOf(id) < at);
  if (place < 0) return;
  const message = `"${ids[place]}" is the id of actions[${ids.indexOf(ids[place]!)}] already; each needs its own`;
  context.addIssue({ code: "custom", path: ["actions", place, "id"], message });
}

const action = {
  ...Action.shape,
  name: Name.optional(),
  group: Name.optional(),
  cost: Action.shape.cost.default(null),
};

const rules = {
  costCeiling: z.number().nonnegative().nullable().default(null),
  lengthMax: z.int().min(1).max(8).default(5),
};

const observed = z.strictObject({
  kind: z.literal("observed"),
  outcomeId: z.string().min(1).optional(),
  side: z.enum(["at-least", "at-most"]).optional(),
  value: z.number().optional(),
  margin: z.number().optional(),
  years: z.int().min(1).default(1),
  of: z.int().min(1).default(1),
  delayYears: z.number().nonnegative().default(1),
  settleYears: z.number().nonnegative().default(5),
});

/** Pathways from given tipping years. */
export const TabulatedFile = z
  .strictObject({
    startYear: z.int(),
    horizonYear: z.int(),
    presentPlan: z.strictObject({ name: Name.optional(), tippingYears: TippingYears }),
    actions: z
      .array(
        z.strictObject({
          ...action,
          leadTimeYears: Action.shape.leadTimeYears.default(0),
          tippingYears: TippingYears,
        }),
      )
      .min(1)
      .max(40),
    ...rules,
  })
  .superRefine((file, context) => {
    expectHorizon(file, context);
    expectOwnIds(file, context);
  });
export type TabulatedFile = z.infer<typeof TabulatedFile>;

/** Pathways run inside a town's model. */
export const TownFile = z
  .strictObject({
    town: z.literal("jinchang"),
    storyline: StorylineId.default(StorylineId.parse("carry-on")),
    startYear: z.int().optional(),
    futures: z.int().min(1).max(100_000).default(1000),
    seed: z.int().min(0).max(4_294_967_295).default(2035),
    objective: z.strictObject(Objective.shape),
    trigger: z.union([observed, z.strictObject({ kind: z.literal("foreseen") })]).optional(),
    sustained: z.strictObject({ years: z.int().min(1), of: z.int().min(1) }).optional(),
    actions: z
      .array(
        z.strictObject({
          ...action,
          leadTimeYears: Action.shape.leadTimeYears.optional(),
          levers: z
            .array(
              z.strictObject({
                leverId: LeverSetting.shape.leverId,
                intensity: LeverSetting.shape.intensity,
                laterIntensity: LeverSetting.shape.laterIntensity.optional(),
              }),
            )
            .min(1),
        }),
      )
      .min(1)
      .max(40),
    ...rules,
  })
  .superRefine((file, context) => {
    expectOwnIds(file, context);
  });
export type TownFile = z.infer<typeof TownFile>;

export type PathwaysFile = TabulatedFile | TownFile;

/** @throws {RangeError} If the file cannot be read or fits neither form, with every place that is wrong. */
export async function readPathwaysFile(path: string): Promise<PathwaysFile> {
  const { town } = await readJsonFile(path, z.looseObject({ town: z.unknown() }).partial(), "a file of pathways");
  return town === undefined
    ? readJsonFile(path, TabulatedFile, "a file of pathways from tipping years")
    : readJsonFile(path, TownFile, "a file of pathways in a town");
}
