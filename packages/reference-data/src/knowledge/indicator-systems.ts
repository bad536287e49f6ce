import { Capacity, type DesiredDirection } from "@tamarisk/domain";
import { z } from "zod";
import { documentReader } from "../reading/document-reader.ts";
import { fields } from "../reading/fields.ts";
import { bilingualText, type TextSchema } from "./translations.ts";

const file = "resilience_indicator_systems.json";

const weight = z.number().min(0).max(1);
const sign = z.enum(["+", "-"]);
const direction = sign.transform((mark): DesiredDirection => (mark === "+" ? "up" : "down"));
const grade = z.tuple([z.number(), z.number(), z.string()]);
const breaks = z.tuple([z.number(), z.number()]);

const loess = fields({
  source: z.string(),
  method: z.string(),
  indicators: z.array(
    fields({
      id: z.string().regex(/^X\d{1,2}$/),
      dimension: z.string(),
      element: z.string(),
      name_cn: z.string(),
      name_en: z.string(),
      direction,
      unit: z.string(),
      weight,
      attribute: Capacity,
    }),
  ),
});

/** Here + raises vulnerability. Signs that were hard to read in the copy say so. */
const vulnerability = fields({
  source: z.string(),
  method: z.string(),
  classes: fields({
    composite: breaks,
    economic: breaks,
    social: breaks,
    ecological: breaks,
    resource: breaks,
    note: z.string(),
  }),
  indicators: z.array(
    fields({
      name_cn: z.string(),
      name_en: z.string(),
      weight,
      unit: z.string(),
      direction: z.enum(["+", "-", "+ (sign OCR unclear)"]),
      kind: z.enum(["敏感性", "应对能力"]),
      dimension_cn: z.string(),
    }),
  ),
});

const gansu = fields({
  source: z.string(),
  method: z.string(),
  ccd_classes: z.array(grade),
  indicators: z.array(
    fields({
      system_cn: z.enum(["人口", "经济", "社会", "资源", "环境"]),
      criterion_cn: z.string(),
      name_cn: z.string(),
      direction: z.enum(["+", "-", "unclear in the copy"]),
      formula_cn: z.string(),
    }),
  ),
  values: z.string(),
});

/** `*` marks indicators that are best in the middle. */
const dunhuang = fields({
  source: z.string(),
  method: z.string(),
  grades: z.array(grade),
  direction_star: z.string(),
  indicators: z.array(
    fields({ name_cn: z.string(), meaning_cn: z.string(), direction: z.enum(["+", "-", "*"]), weight }),
  ),
});

const ningxia = fields({
  source: z.string(),
  classes_10: z.array(grade),
  relative_development: fields({
    formula: z.string(),
    lag: z.string(),
    synchronous: z.string(),
    ahead: z.string(),
  }),
});

const coreIndicator = (text: TextSchema) =>
  z
    .strictObject({
      id: z.string().regex(/^[BSL]\d{1,2}$/),
      attribute: Capacity,
      domain: z.string(),
      name_en: text,
      direction,
      unit: z.string().min(1),
      source: z.string(),
    })
    .transform(({ attribute, name_en, ...indicator }) => ({ ...indicator, capacity: attribute, name: name_en }));

/** Five published systems of resilience indicators, and the 28 we propose to start from. */
export const IndicatorSystemsFile = (text: TextSchema) =>
  fields({
    note: z.string(),
    system_1_loess_ses_resilience: loess,
    system_2_resource_city_vulnerability: vulnerability,
    system_3_gansu_pesre: gansu,
    system_4_dunhuang_ses_resilience: dunhuang,
    system_5_ningxia_urbanisation_ecological_resilience_ccd: ningxia,
    core_set_proposal: z.array(coreIndicator(text)).min(1),
  });

/** The indicator systems. `coreSetProposal` has the 28 core indicators with capacity, direction and both names. */
export const readIndicatorSystems = documentReader(file, (folder) => IndicatorSystemsFile(bilingualText(folder, file)));
