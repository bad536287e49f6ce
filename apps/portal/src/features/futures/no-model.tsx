"use client";

import type { LocalizedText } from "@tamarisk/domain";
import { buttonClass } from "@tamarisk/ui/button-class";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { useTranslations } from "next-intl";
import { LocalText } from "@/i18n/local-text.tsx";
import { Link } from "@/i18n/navigation.ts";

interface NoModelProps {
  readonly projectId: string;
  readonly town: string;
  readonly needs: readonly LocalizedText[];
  /** Whose words: what a model would be for. */
  readonly on?: "futures" | "assumptions";
}

/** A town without model parameters: what has to be known before its futures can be run, or figures taken for given. */
export function NoModel({ projectId, town, needs, on = "futures" }: NoModelProps) {
  const t = useTranslations(`${on}.noModel`);
  return (
    <EmptyState
      title={<h1 className="m-0 text-lg font-semibold">{t("title", { town })}</h1>}
      action={
        <Link href={`/projects/${projectId}/data`} className={buttonClass("primary")}>
          {t("data")}
        </Link>
      }
      example={t("example")}
    >
      <p className="m-0">{t("body")}</p>
      <ul className="mx-auto mt-2 grid max-w-md gap-1 pl-5 text-left">
        {needs.map((need) => (
          <li key={need.en} className="list-disc">
            <LocalText text={need} />
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
