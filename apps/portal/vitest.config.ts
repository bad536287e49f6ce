import path from "node:path";
import unit from "@tamarisk/vitest/node";
import { mergeConfig } from "vitest/config";

export default mergeConfig(unit, { resolve: { alias: { "@": path.join(import.meta.dirname, "src") } } });
