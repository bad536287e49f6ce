"use client";

import type { LocalizedText } from "@tamarisk/domain";
import { buttonClass } from "@tamarisk/ui/button-class";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { LocalText } from "@/i18n/local-text.tsx";
import { Link } from "@/i18n/navigation.ts";
import type { AssumptionWords } from "./use-assumption-words.ts";

interface NoAssumptionsProps {
  readonly projectId: string;
  readonly town: string;
  readonly needs: readonly LocalizedText[];
  readonly words: AssumptionWords;
}

/** A town without a model takes nothing for given yet: what has to be known first. */
export function NoAssumptions({ projectId, town, needs, words }: NoAssumptionsProps) {
  const { t } = words;
  return (
    <EmptyState
      title={<h1 className="m-0 text-lg font-semibold">{t("noModel.title", { town })}</h1>}
      action={
        <Link href={`/projects/${projectId}/data`} className={buttonClass("primary")}>
          {t("noModel.data")}
        </Link>
      }
      example={t("noModel.example")}
    >
      <p className="m-0">{t("noModel.body")}</p>
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
