"use client";

import { Button } from "@tamarisk/ui/button";
import { Checkbox } from "@tamarisk/ui/checkbox";
import { Dialog } from "@tamarisk/ui/dialog";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { mostYears } from "./data-address.ts";

interface YearsDialogProps {
  readonly available: readonly number[];
  readonly shown: readonly number[];
  /** `null` goes back to the latest years with data. */
  readonly onApply: (years: readonly number[] | null) => void;
  readonly onClose: () => void;
}

/** Which years stand side by side. */
export function YearsDialog({ available, shown, onApply, onClose }: YearsDialogProps) {
  const t = useTranslations("data.yearsDialog");
  const shell = useTranslations("shell");
  const [chosen, setChosen] = useState<readonly number[]>(shown);
  const isFull = chosen.length >= mostYears;
  return (
    <Dialog
      open
      size="sm"
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      description={t("description", { most: String(mostYears) })}
      closeLabel={shell("close")}
      footer={
        <>
          <Button onClick={() => onApply(null)}>{t("reset")}</Button>
          <Button variant="primary" disabled={chosen.length === 0} onClick={() => onApply([...chosen].sort())}>
            {t("apply")}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-4 gap-x-3 gap-y-1 max-sm:grid-cols-3">
        {available.map((year) => (
          <Checkbox
            key={year}
            label={String(year)}
            checked={chosen.includes(year)}
            disabled={isFull && !chosen.includes(year)}
            onCheckedChange={(checked) =>
              setChosen(checked ? [...chosen, year] : chosen.filter((each) => each !== year))
            }
          />
        ))}
      </div>
    </Dialog>
  );
}
