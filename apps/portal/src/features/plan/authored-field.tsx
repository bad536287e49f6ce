"use client";

import type { AuthoredText } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Icon } from "@tamarisk/ui/icon";
import { TextArea } from "@tamarisk/ui/text-area";
import { TextField } from "@tamarisk/ui/text-field";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";

interface AuthoredFieldProps {
  readonly label: string;
  readonly value: AuthoredText;
  readonly onValueChange: (value: AuthoredText) => void;
  readonly hint?: string;
  readonly error?: string;
  readonly note?: string;
  readonly isLong?: boolean;
  readonly autoFocus?: boolean;
}

/** A text in the reader's language, with room for the other one when it is wanted. */
export function AuthoredField({ label, value, onValueChange, isLong = false, ...rest }: AuthoredFieldProps) {
  const t = useTranslations("plan.form");
  const here = useLocale() === "en" ? "en" : "zh";
  const there = here === "en" ? "zh" : "en";
  const [isOtherOpen, setOtherOpen] = useState(value[there] !== "");
  const Control = isLong ? TextArea : TextField;
  const otherLabel = t("otherLanguage", { label, language: there });
  return (
    <div className="grid grid-cols-1 gap-1.5">
      <Control
        {...rest}
        label={label}
        value={value[here]}
        onValueChange={(text: string) => onValueChange({ ...value, [here]: text })}
        lang={here === "en" ? "en" : "zh-CN"}
      />
      {isOtherOpen ? (
        <Control
          label={otherLabel}
          note={t("optional")}
          value={value[there]}
          onValueChange={(text: string) => onValueChange({ ...value, [there]: text })}
          lang={there === "en" ? "en" : "zh-CN"}
        />
      ) : (
        <div>
          <Button size="sm" variant="quiet" className="-ml-2.5 text-muted" onClick={() => setOtherOpen(true)}>
            <Icon name="plus" size={12} />
            {otherLabel}
          </Button>
        </div>
      )}
    </div>
  );
}
