import { z } from "zod";

export const Sex = z.enum(["all", "women", "men"]);
export type Sex = z.infer<typeof Sex>;

/** Ages from and to, both included, such as `0-14`, or `65+`; `all` for everybody. */
export const AgeSpan = z
  .string()
  .regex(/^(all|\d{1,3}-\d{1,3}|\d{1,3}\+)$/, { error: 'not an age group; write it such as "0-14" or "65+"' })
  .refine((group) => !group.includes("-") || fromAge(group) <= toAge(group), {
    error: "the age group ends before it begins; exchange the two ages",
  });
export type AgeSpan = z.infer<typeof AgeSpan>;

/** Groups of residents whom a plan must not lose among the average. */
export const ResidentGroup = z.enum([
  "all",
  "urban",
  "rural",
  "registered-here",
  "registered-elsewhere",
  "low-income",
  "disability",
]);
export type ResidentGroup = z.infer<typeof ResidentGroup>;

/** Of whom a value speaks. `all` in every dimension is the total. */
export const Breakdown = z.object({ sex: Sex, ageGroup: AgeSpan, residentGroup: ResidentGroup });
export type Breakdown = z.infer<typeof Breakdown>;

/** Everybody: the total that parts stand beside. */
export const everybody: Breakdown = { sex: "all", ageGroup: "all", residentGroup: "all" };

/**
 * Whether a value is the total.
 *
 * @example
 * isWhole({ sex: "women", ageGroup: "all", residentGroup: "all" }); // false
 */
export function isWhole({ sex, ageGroup, residentGroup }: Breakdown): boolean {
  return sex === "all" && ageGroup === "all" && residentGroup === "all";
}

/** The first age of a group other than `all`. */
export function fromAge(group: string): number {
  return Number.parseInt(group, 10);
}

/** The last age of a group other than `all`; infinite for an open end. */
export function toAge(group: string): number {
  return group.endsWith("+") ? Number.POSITIVE_INFINITY : Number(group.split("-")[1]);
}
