import type { BuiltinName } from "../../model/builtins.ts";
import type { LowerCall } from "./lower-call.ts";

export const vectorFunctions = {} satisfies Partial<Record<BuiltinName, LowerCall>>;
