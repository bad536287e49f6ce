import type { IntegrationMethod, UnitDefinition } from "../../model/model.ts";

/** What the last section of a file, after the sketches, says. */
export interface VensimSettings {
  readonly method: IntegrationMethod;
  readonly unitDefinitions: readonly UnitDefinition[];
  /** Files by the tag that stands for them in equations, `?name`. */
  readonly fileTags: ReadonlyMap<string, string>;
}

/** Where the equations end: at the first sketch, or at the settings of a file without one. */
export function endOfEquations(text: string): number {
  const marks = [/\\\\\\---\/\/\//u, /\/\/\/---\\\\\\/u, /:L\x7f?<%\^E!@/u].map((mark) => text.search(mark));
  return Math.min(...marks.filter((at) => at >= 0), text.length);
}

/**
 * Reads the settings: lines of a number, a colon and a value. Line 15 has the method of integration in fourth place, 22 a unit and the
 * names that mean the same, 30 a file and its tag.
 */
export function vensimSettings(text: string): VensimSettings {
  const mark = /:L\x7f?<%\^E!@/u.exec(text);
  const lines = mark === null ? [] : text.slice(mark.index).split(/\r\n|\n|\r/u);
  const settings = lines.flatMap((line) => {
    const colon = line.indexOf(":");
    return colon > 0 ? [{ code: line.slice(0, colon).trim(), value: line.slice(colon + 1) }] : [];
  });
  const valuesOf = (code: string) => settings.filter((setting) => setting.code === code).map(({ value }) => value);
  return {
    method: methodOf(valuesOf("15").at(0)),
    unitDefinitions: valuesOf("22").flatMap(unitDefinition),
    fileTags: new Map(
      valuesOf("30").flatMap((value): [string, string][] => {
        const equals = value.indexOf("=");
        return equals > 0 ? [[value.slice(0, equals).trim().toLowerCase(), value.slice(equals + 1).trim()]] : [];
      }),
    ),
  };
}

/** 0 Euler, 1 RK4 with steps of its own, 2 difference, 3 and 4 RK2, 5 RK4; steps are fixed here. */
function methodOf(value: string | undefined): IntegrationMethod {
  const code = value?.split(",")[3]?.trim();
  if (code === "1" || code === "5") return "rk4";
  return code === "3" || code === "4" ? "rk2" : "euler";
}

function unitDefinition(value: string): UnitDefinition[] {
  const [name, ...aliases] = value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return name === undefined ? [] : [{ name, aliases }];
}
