import { type Model, nameKey } from "@tamarisk/system-dynamics";

/** Settings of time that take the place of a model's own. */
export interface TimeChanges {
  readonly start?: number;
  readonly stop?: number;
  readonly step?: number;
  readonly saveEvery?: number;
  readonly method?: Model["time"]["method"];
}

/** The variables that hold these settings in a Vensim model. */
const settingOf: ReadonlyMap<string, keyof Omit<TimeChanges, "method">> = new Map([
  ["initial time", "start"],
  ["final time", "stop"],
  ["time step", "step"],
  ["saveper", "saveEvery"],
]);

/** The setting of time that a variable of this name stands for, if it does. */
export function timeSetting(name: string): keyof Omit<TimeChanges, "method"> | undefined {
  return settingOf.get(nameKey(name));
}

/** A model with other settings of time, in its settings and in the variables that hold them. */
export function withTime(model: Model, { method, ...changes }: TimeChanges): Model {
  const given = Object.entries(changes).filter(
    (change): change is [keyof typeof changes, number] => change[1] !== undefined,
  );
  const numbers = new Map(given.map(([setting, value]) => [setting, { kind: "number", value } as const]));
  const variables = model.variables.map((variable) => {
    const setting = timeSetting(variable.name);
    const number = setting && numbers.get(setting);
    if (!number) return variable;
    const equations = variable.equations.map((equation) => ({
      ...equation,
      definition: { kind: "value", value: number } as const,
    }));
    return { ...variable, equations };
  });
  return { ...model, variables, time: { ...model.time, ...Object.fromEntries(numbers), ...(method && { method }) } };
}
