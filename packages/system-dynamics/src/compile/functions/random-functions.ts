import type { BuiltinName } from "../../model/builtins.ts";
import type { LowerCall } from "./lower-call.ts";

export const randomFunctions = {} satisfies Partial<Record<BuiltinName, LowerCall>>;
