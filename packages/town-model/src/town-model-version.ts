/** The name under which recipes know this model. */
export const townModelName = "town-model";

/** Raised with every change of equations or parameters that can move an outcome, so that no cached result outlives it. */
export const townModelVersion = "3.1.0";
