"use client";

import type { Lever, LeverSetting } from "@tamarisk/domain";
import { LeverSlider } from "@tamarisk/ui/lever-slider";
import { LocalText } from "@/i18n/local-text.tsx";
import type { FuturesWords } from "./use-futures-words.ts";

interface LeverControlProps {
  readonly lever: Lever;
  readonly setting: LeverSetting;
  /** The storyline's own setting; undefined where it does not use the lever. */
  readonly own: LeverSetting | undefined;
  readonly isChanged: boolean;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly color: string;
  readonly isLocked: boolean;
  readonly words: FuturesWords;
  readonly onMove: (setting: LeverSetting) => void;
  readonly onLetGo: () => void;
  readonly onReset: () => void;
}

/** One lever: how far it goes in the end in front; from when and how far at first behind a fold. */
export function LeverControl(props: LeverControlProps) {
  const { lever, setting, own, isChanged, words, color, onMove, onLetGo, onReset } = props;
  const { t, local } = words;
  const name = local(lever.name);
  const fullYear = setting.startYear + 15;
  return (
    <div className="border-t border-hairline py-1 first:border-t-0">
      <LeverSlider
        label={name}
        value={Math.round(setting.laterIntensity * 100)}
        min={0}
        max={100}
        step={1}
        color={color}
        disabled={props.isLocked}
        origin={own && Math.round(own.laterIntensity * 100)}
        valueText={
          <span>
            <strong className="text-ink">{words.percent(setting.laterIntensity)}</strong>{" "}
            {t("levers.by", { year: String(fullYear) })}
          </span>
        }
        valueTextAloud={`${words.percent(setting.laterIntensity)} ${t("levers.by", { year: String(fullYear) })}`}
        hint={own ? t("levers.storyline", { value: words.percent(own.laterIntensity) }) : t("levers.notInStoryline")}
        changed={isChanged ? { label: t("levers.changed"), resetLabel: t("levers.reset"), onReset } : undefined}
        onValueChange={(percent) => onMove({ ...setting, laterIntensity: percent / 100 })}
        onValueCommit={onLetGo}
      />
      <details className="pb-1 text-xs text-muted print:hidden">
        <summary className="link w-fit cursor-pointer list-none py-1 max-sm:min-h-9">{t("levers.more")}</summary>
        <LeverSlider
          label={t("levers.start")}
          value={setting.startYear}
          min={props.firstYear}
          max={props.lastYear}
          step={1}
          color={color}
          disabled={props.isLocked}
          origin={own?.startYear}
          valueText={<strong className="text-ink">{setting.startYear}</strong>}
          valueTextAloud={String(setting.startYear)}
          onValueChange={(startYear) => onMove({ ...setting, startYear })}
          onValueCommit={onLetGo}
        />
        <LeverSlider
          label={t("levers.first")}
          value={Math.round(setting.intensity * 100)}
          min={0}
          max={100}
          step={1}
          color={color}
          disabled={props.isLocked}
          origin={own && Math.round(own.intensity * 100)}
          valueText={<strong className="text-ink">{words.percent(setting.intensity)}</strong>}
          valueTextAloud={words.percent(setting.intensity)}
          onValueChange={(percent) => onMove({ ...setting, intensity: percent / 100 })}
          onValueCommit={onLetGo}
        />
        <p className="m-0">
          <LocalText text={lever.description} /> {t("levers.lever", { source: lever.source })}
        </p>
      </details>
    </div>
  );
}
