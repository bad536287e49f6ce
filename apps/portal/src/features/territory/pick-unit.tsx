"use client";

import type { PlanGeometry } from "@tamarisk/domain";
import type { PlaceOutline } from "@tamarisk/ui/place-marks";
import { Select } from "@tamarisk/ui/select";
import { useTranslations } from "next-intl";

interface PickUnitProps {
  readonly outlines: readonly PlaceOutline[];
  readonly onPick: (shape: PlanGeometry) => void;
}

/** Take the whole of a unit whose outline is known. */
export function PickUnit({ outlines, onPick }: PickUnitProps) {
  const t = useTranslations("territory.draw");
  if (outlines.length === 0) return null;
  const options = [
    { value: "", label: t("pickUnit") },
    ...outlines.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className="w-52">
      <Select
        label={<span className="sr-only">{t("pickUnitLabel")}</span>}
        value=""
        options={options}
        onValueChange={(id) => {
          const picked = outlines.find((outline) => outline.id === id);
          if (picked) onPick(picked.geometry);
        }}
      />
    </div>
  );
}
