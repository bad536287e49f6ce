import type { Program, ProgramVariable } from "../compile/program.ts";

/** The slots whose values are saved, in the order in which results list them. */
export function savedSlots(program: Program): number[] {
  return savedVariables(program).flatMap(slotsOf);
}

/** The variables whose values are saved, in the order in which results list them. */
export function savedVariables(program: Program): ProgramVariable[] {
  return program.variables.filter(({ saved }) => saved);
}

/** Names slots in words: `people[core,old]`. */
export function slotLabels(program: Program): (slot: number) => string {
  const variableOf = new Int32Array(program.slotCount).fill(-1);
  program.variables.forEach(({ slot, elements }, index) => {
    variableOf.fill(index, slot, slot + elements.length);
  });
  return (slot) => {
    const variable = program.variables[variableOf[slot]!];
    if (variable === undefined) return `a stock inside ${program.name}`;
    const element = variable.elements[slot - variable.slot]!;
    return element === "" ? variable.name : `${variable.name}[${element}]`;
  };
}

function slotsOf({ slot, elements }: ProgramVariable): number[] {
  return elements.map((_, element) => slot + element);
}
