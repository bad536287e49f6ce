"use client";

import { AuthoredText as Authored, type AuthoredText } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Dialog } from "@tamarisk/ui/dialog";
import { TextField } from "@tamarisk/ui/text-field";
import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import type { DiscoverWords } from "./use-discover-words.ts";

interface NameDialogProps {
  readonly title: string;
  readonly start: AuthoredText;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly words: DiscoverWords;
  /** What the name is for. */
  readonly children?: ReactNode;
  readonly onSave: (name: AuthoredText) => void;
  readonly onClose: () => void;
}

/** A name in one language or both. */
export function NameDialog({ title, start, isPending, error, words, children, onSave, onClose }: NameDialogProps) {
  const { t, locale } = words;
  const shell = useTranslations("shell");
  const [name, setName] = useState(start);
  const [wasTried, setTried] = useState(false);
  const formId = useId();
  const parsed = Authored.safeParse(name);
  const fields = (locale === "en" ? ["en", "zh"] : ["zh", "en"]) as ("en" | "zh")[];
  return (
    <Dialog
      open
      size="sm"
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={t("saved.dialogBody")}
      closeLabel={shell("close")}
      footer={
        <>
          <Button onClick={onClose}>{t("saved.cancel")}</Button>
          <Button type="submit" form={formId} variant="primary" pending={isPending}>
            {t("saved.save")}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="grid grid-cols-1 gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (parsed.success) onSave(parsed.data);
        }}
      >
        {children}
        {fields.map((field, place) => (
          <TextField
            key={field}
            label={t(field === "en" ? "saved.nameEn" : "saved.nameZh")}
            lang={field === "en" ? "en" : "zh-CN"}
            maxLength={200}
            value={name[field]}
            onValueChange={(text) => setName({ ...name, [field]: text })}
            error={place === 0 && wasTried && !parsed.success ? t("saved.blank") : undefined}
          />
        ))}
        {error !== null && error !== undefined && <ProblemNotice error={error} />}
      </form>
    </Dialog>
  );
}
