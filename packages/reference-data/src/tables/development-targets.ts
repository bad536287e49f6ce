import { z } from "zod";
import { oneOf, required, text } from "../reading/cell.ts";
import { tableReader } from "../reading/table-reader.ts";

/** What one target of the Sustainable Development Goals or one Sendai indicator is about, in short. */
export const DevelopmentTarget = z.object({
  framework: required("framework", oneOf("sdg", "sendai")),
  code: required("code", text),
  textInEnglish: required("text_en", text),
  textInChinese: required("text_zh", text),
});
export type DevelopmentTarget = z.infer<typeof DevelopmentTarget>;

/** The targets that the indicator library refers to, shortened from the official texts. */
export const readDevelopmentTargets = tableReader({
  file: "development_targets.csv",
  row: DevelopmentTarget,
  key: (target) => `${target.framework} ${target.code}`,
});
