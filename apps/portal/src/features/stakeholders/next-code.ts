import type { StakeholderClass } from "@tamarisk/domain";

/** The letters that the Jinchang study numbers its stakeholders with. */
const letters: Readonly<Record<StakeholderClass, string>> = {
  public: "P",
  "public-private": "M",
  private: "R",
  civic: "C",
};

/**
 * A code that is still free: the letter of the class, and the number after the highest that is taken.
 *
 * @example
 * nextCode("public", ["P1", "P9", "C10"]); // "P10"
 */
export function nextCode(kind: StakeholderClass, taken: readonly string[]): string {
  const letter = letters[kind];
  const numbers = taken.flatMap((code) =>
    /^\d{1,9}$/u.test(code.slice(1)) && code[0] === letter ? Number(code.slice(1)) : [],
  );
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}
