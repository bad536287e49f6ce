import type { LineColours } from "@tamarisk/scenario-engine";
import { bestLine } from "./line-plans.ts";

/** The storylines' colours on paper, for files that know nothing of the page's. */
export const lightColours: Readonly<Record<string, LineColours>> = {
  "desert-oasis": { line: "#2f7d5b", text: "#256649" },
  "industrial-revival": { line: "#2f6690", text: "#275678" },
  "managed-shrinkage": { line: "#b26a14", text: "#8a5210" },
  "carry-on": { line: "#6b7280", text: "#555c69" },
  "oasis-with-others": { line: "#a06cb4", text: "#684380" },
  [bestLine]: { line: "#1f2a2e", text: "#1f2a2e" },
};
