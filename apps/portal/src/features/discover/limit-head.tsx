"use client";

import { IconButton } from "@tamarisk/ui/icon-button";
import { StateGlyph } from "@tamarisk/ui/state-glyph";
import type { BoxTabProps } from "./box-tab-props.ts";
import { hardlyChance } from "./described-box.ts";

/** What is limited, whether the limit could be chance, and a way to take it away. */
export function LimitHead({ id, control, names, words }: BoxTabProps & { readonly id: string }) {
  const { t, chance } = words;
  const p = control.box.quasiP[id] ?? 1;
  const isSure = p < hardlyChance;
  const remove = () => {
    const { [id]: _, ...others } = control.box.limits;
    control.set(others);
  };
  return (
    <div className="flex items-start justify-between gap-3">
      <div className="min-w-0">
        <h3 className="m-0 text-sm font-semibold">
          {names.name(id)}
          {names.unit(id) !== "" && <span className="pl-1.5 text-xs font-normal text-muted">{names.unit(id)}</span>}
        </h3>
        <p className="m-0 hidden print:block">{names.limits({ [id]: control.box.limits[id] ?? {} })}</p>
        <p className={`m-0 flex items-center gap-1.5 text-xs ${isSure ? "text-met" : "text-near"}`}>
          <StateGlyph state={isSure ? "met" : "near"} size={10} />
          {t(isSure ? "limits.sure" : "limits.chance", { p: chance(p) })}
        </p>
      </div>
      <span className="print:hidden">
        <IconButton icon="close" label={t("limits.removeInput", { input: names.name(id) })} onClick={remove} />
      </span>
    </div>
  );
}
