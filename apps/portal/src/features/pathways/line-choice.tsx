"use client";

import { LineBadge } from "./line-badge.tsx";
import { lineColour } from "./line-colours.ts";
import type { MapViewProps } from "./map-view-props.ts";

/** Which lines are shown. */
export function LineChoice({ drawn: { plans }, address, words }: MapViewProps) {
  const { t } = words;
  const { hidden } = address;
  const show = (id: string, isShown: boolean) =>
    address.setHidden(isShown ? hidden.filter((other) => other !== id) : [...hidden, id]);
  return (
    <fieldset className="m-0 mb-3 flex flex-wrap gap-x-4 gap-y-2 border-0 border-b border-hairline p-0 pb-3">
      <legend className="sr-only">{t("lines.legend")}</legend>
      {plans.drawn.map(({ id, label, mark, isEdited }) => (
        <label key={id} className="inline-flex min-h-6 cursor-pointer items-center gap-1.5 max-sm:min-h-11">
          <input
            type="checkbox"
            checked={!hidden.includes(id)}
            onChange={(event) => show(id, event.target.checked)}
            className="m-0 size-4 max-sm:size-5"
            style={{ accentColor: lineColour(id).text }}
          />
          <LineBadge lineId={id} mark={mark} />
          {words.in(label)}
          {isEdited && <span className="text-xs text-muted">{t("lines.edited")}</span>}
        </label>
      ))}
    </fieldset>
  );
}
