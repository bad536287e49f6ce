import type { Program, ProgramVariable } from "../compile/program.ts";

/** The slots whose values are saved, in the order in which results list them. */
export function savedSlots(program: Program): number[] {
  return savedVariables(program).flatMap(slotsOf);
}

/** The variables whose values are saved, in the order in which results list them. */
export function savedVariables(program: Program): ProgramVariable[] {
  return program.variables.filter(({ saved }) => saved);
}

/** A slot in words: `people[core,old]`. */
export function slotLabel(program: Program, slot: number): string {
  const variable = program.variables.find((each) => slot >= each.slot && slot < each.slot + each.elements.length);
  if (variable === undefined) return `a stock inside ${program.name}`;
  const element = variable.elements[slot - variable.slot]!;
  return element === "" ? variable.name : `${variable.name}[${element}]`;
}

function slotsOf({ slot, elements }: ProgramVariable): number[] {
  return elements.map((_, element) => slot + element);
}
