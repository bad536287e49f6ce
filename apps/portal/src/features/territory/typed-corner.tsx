"use client";

import { Button } from "@tamarisk/ui/button";
import { TextField } from "@tamarisk/ui/text-field";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useFigures } from "@/i18n/use-figures.ts";
import type { DrawnPosition } from "./drawing.ts";
import { type TypedPosition, typedPosition } from "./typed-position.ts";

/** Type a corner as longitude and latitude instead of pointing at it. */
export function TypedCorner({ onCorner }: { readonly onCorner: (at: DrawnPosition) => void }) {
  const t = useTranslations("territory.draw");
  const { number } = useFigures();
  const [text, setText] = useState("");
  const [refused, setRefused] = useState<Exclude<TypedPosition, { kind: "position" }> | null>(null);
  const errorOf = (fault: NonNullable<typeof refused>) => {
    if (fault.kind === "projected") return t("typed.projected", { found: number(fault.found) });
    if (fault.kind === "out-of-range") return t("typed.outOfRange", { found: fault.found.join(", ") });
    return t("typed.notTwoNumbers", { found: fault.found });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const typed = typedPosition(text);
    if (typed.kind !== "position") return setRefused(typed);
    onCorner(typed.at);
    setText("");
    setRefused(null);
  };
  return (
    <div className="flex items-end gap-2">
      <div className="min-w-0 flex-1">
        <TextField
          label={t("typed.label")}
          placeholder="102.1900, 38.5200"
          value={text}
          onValueChange={setText}
          onKeyDown={(event) => event.key === "Enter" && submit(event)}
          error={refused ? errorOf(refused) : undefined}
        />
      </div>
      <Button onClick={submit}>{t("typed.add")}</Button>
    </div>
  );
}
