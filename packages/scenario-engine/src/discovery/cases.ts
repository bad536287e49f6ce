/** One uncertainty of many futures: numbers, or one of several named values. */
export type CaseInput =
  | { readonly id: string; readonly kind: "number"; readonly values: Float64Array }
  /** `codes` are places in `categories`. */
  | {
      readonly id: string;
      readonly kind: "category";
      readonly codes: Uint16Array;
      readonly categories: readonly string[];
    };

/** Futures as discovery sees them: what was assumed in each, and whether it is one of those that are looked for. */
export interface Cases {
  readonly count: number;
  readonly inputs: readonly CaseInput[];
  /** 1 for a future of interest, such as one in which the policy fails, else 0; one a future. */
  readonly ofInterest: Uint8Array;
}
