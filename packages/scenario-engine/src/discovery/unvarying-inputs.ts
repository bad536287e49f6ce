import type { LocalizedText } from "@tamarisk/domain";
import type { ScenarioColumns } from "../sampling/scenario-columns.ts";
import { listInWords } from "../summary/in-words.ts";

/** The inputs that have the same value in every scenario, of whose influence nothing can be said. */
export function unvaryingInputs(scenarios: ScenarioColumns): string[] {
  return Object.entries(scenarios).flatMap(([id, column]) =>
    column.every((value) => value === column[0]) ? [id] : [],
  );
}

/**
 * The same in words.
 *
 * @param names - The names of the inputs that never vary, at least one.
 */
export function unvaryingSentence(names: readonly LocalizedText[]): LocalizedText {
  const { en, zh } = listInWords(names);
  return {
    en: `${en} never ${names.length === 1 ? "varies" : "vary"}, so these scenarios say nothing about what ${names.length === 1 ? "it does" : "they do"}.`,
    zh: `${zh}在各情景点中不变，因此无法据此判断其作用。`,
  };
}
