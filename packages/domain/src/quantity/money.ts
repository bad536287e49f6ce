import { z } from "zod";

/** An amount of money in yuan of the stated price year; offices write it in 万元 (1e4) or 亿元 (1e8). */
export const Cny = z.number().brand<"Cny">();
export type Cny = z.infer<typeof Cny>;

/** 万元 to yuan. */
export function cnyFromWan(wan: number): Cny {
  return Cny.parse(wan * 1e4);
}

/** 亿元 to yuan. */
export function cnyFromYi(yi: number): Cny {
  return Cny.parse(yi * 1e8);
}

/** Yuan to 亿元, as budgets are shown. */
export function yiFromCny(amount: Cny): number {
  return amount / 1e8;
}
