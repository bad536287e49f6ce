"use client";

import type { CaseInput } from "@tamarisk/scenario-engine";
import { ToggleChip } from "@tamarisk/ui/toggle-chip";
import type { BoxTabProps } from "./box-tab-props.ts";
import { LimitHead } from "./limit-head.tsx";

interface CategoryLimitProps extends BoxTabProps {
  readonly input: Extract<CaseInput, { kind: "category" }>;
}

/** One limited uncertainty with named values: those in the box are pressed, each with the share of its futures that fail. */
export function CategoryLimit(props: CategoryLimitProps) {
  const { input, control, names, words } = props;
  const { t, percent } = words;
  const { ofInterest } = control.left.cases;
  const limit = control.box.limits[input.id];
  const values = limit && "values" in limit ? limit.values : [];
  const counts = input.categories.map(() => ({ n: 0, k: 0 }));
  for (const [future, code] of input.codes.entries()) {
    counts[code]!.n++;
    counts[code]!.k += ofInterest[future]!;
  }
  const press = (name: string, isPressed: boolean) => {
    const next = input.categories.filter((each) => (each === name ? isPressed : values.includes(each)));
    // A box without any value would hold nothing.
    if (next.length > 0) control.set({ ...control.box.limits, [input.id]: { values: next } });
  };
  return (
    <div className="grid grid-cols-1 gap-2">
      <LimitHead {...props} id={input.id} />
      <fieldset className="m-0 flex flex-wrap gap-2 border-0 p-0">
        <legend className="sr-only">{t("limits.valuesOf", { input: names.name(input.id) })}</legend>
        {input.categories.map((name, code) => {
          const { n, k } = counts[code]!;
          return (
            <ToggleChip
              key={name}
              pressed={values.includes(name)}
              onPressedChange={(isPressed) => press(name, isPressed)}
              count={n === 0 ? undefined : percent(k / n)}
            >
              {name}
            </ToggleChip>
          );
        })}
      </fieldset>
    </div>
  );
}
