import { Capacity } from "@tamarisk/domain";
import { z } from "zod";
import { documentReader } from "../reading/document-reader.ts";
import { fields } from "../reading/fields.ts";
import { bilingualText, type TextSchema } from "./translations.ts";

const file = "policies.json";

/** The three capacities of document 000, then the five fields of document 002. */
export const PolicyPathway = z.enum([
  ...Capacity.options,
  "Zhao: industrial upgrading",
  "Zhao: environment and technology",
  "Zhao: social resources and public services",
  "Zhao: governance",
  "Zhao: general",
]);
export type PolicyPathway = z.infer<typeof PolicyPathway>;

export const PoliciesFile = (text: TextSchema) =>
  fields({
    measures: z.array(policyMeasure(text)).min(1),
    thesis_recommendations: z.array(
      fields({
        id: z.string().regex(/^W-\d$/),
        pathway: z.literal("thesis planning recommendation"),
        title: text,
        location: z.string(),
      }),
    ),
    resilience_means_listed_in_document_000_section_3: z.array(fields({ title: text })),
    adaptive_cycle_phases_document_000: z.array(text),
    resilience_attributes: z.array(text),
    counts: z.record(PolicyPathway, z.int()),
  });

const policyMeasure = (text: TextSchema) =>
  fields({
    id: z.string().regex(/^[BSLZ][\w-]+$/),
    pathway: PolicyPathway,
    group: text,
    title: text,
    detail: text,
    instrument: text.nullable(),
    actors: z.array(text),
    aims_at: z.array(text),
    location: z.string(),
  }).transform((measure) => ({ ...measure, capacity: Capacity.safeParse(measure.pathway).data ?? null }));

/** 65 policy measures of documents 000 and 002, and seven recommendations of the thesis. */
export const readPolicies = documentReader(file, (folder) => PoliciesFile(bilingualText(folder, file)));
