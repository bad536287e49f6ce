import { parameterSet } from "../parameters/parameter-set.ts";

/** Schools, clinics and elder care. */
export const servicesParameters = parameterSet({});
