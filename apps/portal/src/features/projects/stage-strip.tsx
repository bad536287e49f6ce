"use client";

import { StateGlyph } from "@tamarisk/ui/state-glyph";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "@/i18n/navigation.ts";
import { useFigures } from "@/i18n/use-figures.ts";
import type { StageState, Stages } from "./stages.ts";

/** The five stages side by side, each with where it stands; on a phone one below the other. */
export function StageStrip({ stages, root }: { readonly stages: Stages; readonly root: string }) {
  const t = useTranslations("projects.home");
  const words = useStageWords(stages);
  return (
    <nav aria-label={t("stages")}>
      <ol className="m-0 grid list-none overflow-hidden rounded-lg border border-hairline bg-panel p-0 md:grid-cols-5">
        <StageCell number={1} id="diagnose" state={stages.diagnose.state} href={`${root}/data`}>
          {words.diagnose}
        </StageCell>
        <StageCell number={2} id="explore" state={stages.explore.state} href={`${root}/futures`}>
          {words.explore}
        </StageCell>
        <StageCell number={3} id="engage" state={stages.engage.state} href={`${root}/stakeholders`}>
          {t("engage", { count: stages.engage.stakeholders })}
        </StageCell>
        <StageCell number={4} id="plan" state={stages.plan.state} href={`${root}/plan`}>
          {words.plan}
        </StageCell>
        <StageCell number={5} id="monitor" state={stages.monitor.state}>
          {stages.monitor.state === "not-started" ? t("monitorWaiting") : t("monitor")}
        </StageCell>
      </ol>
    </nav>
  );
}

interface StageCellProps {
  readonly number: number;
  readonly id: keyof Stages;
  readonly state: StageState;
  /** Where the stage is worked on; without it the cell is plain text. */
  readonly href?: string;
  readonly children: ReactNode;
}

const glyphs = { "not-started": "not-met", "in-progress": "near", done: "met" } as const;

function StageCell({ number, id, state, href, children }: StageCellProps) {
  const t = useTranslations("projects.home.state");
  const stage = useTranslations("shell.stage");
  const name = `${number} ${stage(id)}`;
  return (
    <li className="relative border-hairline p-3 max-md:border-b max-md:last:border-b-0 md:border-r md:last:border-r-0">
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        {href ? (
          <Link
            href={href}
            className="font-semibold text-ink no-underline after:absolute after:inset-0 hover:text-accent"
          >
            {name}
          </Link>
        ) : (
          <span className="font-semibold">{name}</span>
        )}
        <span className="inline-flex items-center gap-1.5 text-xs text-muted">
          <StateGlyph state={glyphs[state]} />
          {t(state)}
        </span>
      </div>
      <p className="m-0 mt-1 text-xs text-muted">{children}</p>
    </li>
  );
}

function useStageWords({ diagnose, explore, plan }: Stages) {
  const t = useTranslations("projects.home");
  const { number } = useFigures();
  const { phases, measures, gatesUnknown } = plan;
  return {
    diagnose: t("diagnose", { known: number(diagnose.known), indicators: number(diagnose.indicators) }),
    explore:
      explore.run === null ? t("explore.none") : t(`explore.${explore.run}`, { futures: number(explore.futures ?? 0) }),
    plan: phases === 0 ? t("planEmpty") : t("plan", { phases, measures, gatesUnknown }),
  };
}
