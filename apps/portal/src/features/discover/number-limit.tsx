"use client";

import type { CaseInput } from "@tamarisk/scenario-engine";
import { type NumberEntry, numberEntry } from "@tamarisk/ui/number-entry";
import { NumberField } from "@tamarisk/ui/number-field";
import { type LimitEnd, RangeLimit } from "@tamarisk/ui/range-limit";
import { useMemo, useState } from "react";
import type { BoxTabProps } from "./box-tab-props.ts";
import { histogram } from "./input-range.ts";
import { LimitHead } from "./limit-head.tsx";

interface NumberLimitProps extends BoxTabProps {
  readonly input: Extract<CaseInput, { kind: "number" }>;
}

const parts = 24;

/** One limited number: its range with the futures behind it, both ends to drag or to type. */
export function NumberLimit(props: NumberLimitProps) {
  const { input, control, discovered, names, words } = props;
  const { t } = words;
  const { id } = input;
  const limit = control.box.limits[id];
  const { min, max } = limit && !("values" in limit) ? limit : {};
  const [low, high] = discovered.ranges.get(id) ?? [0, 1];
  const shapes = useMemo(() => {
    const { ofInterest } = control.left.cases;
    const count = (wanted: number) => histogram(input.values, [low, high], parts, (at) => ofInterest[at] === wanted);
    return { sought: count(1), others: count(0) };
  }, [input, control.left, low, high]);
  const moved = (end: LimitEnd, value: number | undefined) => {
    const next = { ...(min !== undefined && { min }), ...(max !== undefined && { max }), [end]: value };
    return { ...control.box.limits, [id]: cleaned(next) };
  };
  /** An end never passes the other, and one that is drawn to the very end of the range is open again. */
  const drawn = (end: LimitEnd, value: number) => {
    if (end === "min" ? value <= low : value >= high) return moved(end, undefined);
    return moved(end, end === "min" ? Math.min(value, max ?? high) : Math.max(value, min ?? low));
  };
  return (
    <div className="grid grid-cols-1 gap-2">
      <LimitHead {...props} id={id} />
      <div className="grid grid-cols-1 items-end gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,1fr)_13rem]">
        <RangeLimit
          {...{ low, high, min, max }}
          {...shapes}
          onMove={(end, value) => control.hold(drawn(end, value))}
          onSet={(end, value) => control.set(drawn(end, value))}
          labels={{
            chart: t("limits.chart", { input: names.name(id), low: names.value(id, low), high: names.value(id, high) }),
            end: (end) => t(end === "min" ? "limits.endMin" : "limits.endMax", { input: names.name(id) }),
            value: (value) => names.value(id, value),
          }}
        />
        <div className="grid grid-cols-2 gap-2 print:hidden">
          <TypedEnd {...props} end="min" value={min} onType={(value) => control.set(moved("min", value))} />
          <TypedEnd {...props} end="max" value={max} onType={(value) => control.set(moved("max", value))} />
        </div>
      </div>
    </div>
  );
}

interface TypedEndProps extends NumberLimitProps {
  readonly end: LimitEnd;
  readonly value: number | undefined;
  readonly onType: (value: number | undefined) => void;
}

/** One end as a number to type; it counts when the field is left or Enter is pressed. */
function TypedEnd({ end, value, input, names, words, onType }: TypedEndProps) {
  const { t } = words;
  const shown = numberEntry(value === undefined ? undefined : rounded(names.value(input.id, value), value));
  const [typed, setTyped] = useState<NumberEntry | null>(null);
  const entry = typed ?? shown;
  const commit = () => {
    if (!typed) return;
    if (typed.kind === "blank") onType(undefined);
    if (typed.kind === "number") onType(typed.value);
    if (typed.kind !== "unreadable") setTyped(null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field inside is what is used; this only hears that it is left
    <div
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
      }}
    >
      <NumberField
        label={t(end === "min" ? "limits.from" : "limits.to")}
        value={entry}
        placeholder={t(end === "min" ? "limits.anyLow" : "limits.anyHigh")}
        onValueChange={setTyped}
        error={typed?.kind === "unreadable" ? t("limits.notNumber", { found: typed.text }) : undefined}
      />
    </div>
  );
}

/** The number as it is shown, without the marks between thousands. */
function rounded(text: string, value: number): number {
  const digits = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  return Number(value.toFixed(digits));
}

function cleaned({ min, max }: { readonly min?: number | undefined; readonly max?: number | undefined }) {
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}
