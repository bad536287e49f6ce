/** What the names in an equation may stand for, by key. */
export interface VensimNames {
  /** Variables of the model, or of the macro the equation is in. */
  readonly variables: ReadonlySet<string>;
  /** Those of them that are lookups. */
  readonly lookups: ReadonlySet<string>;
  readonly macros: ReadonlyMap<string, { readonly inputCount: number; readonly outputCount: number }>;
  /** The place of each element in the whole dimension it belongs to, from 1. */
  readonly elementPlaces: ReadonlyMap<string, number>;
  /** Elements of each dimension and subrange. */
  readonly elementsOf: ReadonlyMap<string, readonly string[]>;
  readonly isMacro: boolean;
  /** Filled while formulas are read: every name that one of them reads. */
  readonly read: Set<string>;
}

/** Names of the settings of time, which a macro reads from outside itself. */
export const timeSettings = {
  "initial time": "start_time",
  "final time": "stop_time",
  "time step": "time_step",
  saveper: "save_every",
} as const;
