"use client";

import { BufferSide, LearningStage, type MeasureTags, PlanningLevel } from "@tamarisk/domain";
import { controlClass } from "@tamarisk/ui/control-class";
import { Icon } from "@tamarisk/ui/icon";
import { ToggleChip } from "@tamarisk/ui/toggle-chip";
import { type ReactNode, useId } from "react";
import { sdgTargets } from "./sdg-targets.ts";
import type { StrategyList } from "./strategy-list.ts";
import type { PlanWords } from "./use-plan-words.ts";

interface TagsFieldProps {
  readonly tags: MeasureTags;
  readonly strategies: StrategyList["strategies"];
  readonly words: PlanWords;
  readonly onChange: (tags: MeasureTags) => void;
}

/** What a measure contributes to: resilience pathways, strategies with their gears, and goals. */
export function TagsField({ tags, strategies, words, onChange }: TagsFieldProps) {
  const { t, local } = words;
  const set = (part: Partial<MeasureTags>) => onChange({ ...tags, ...part });
  return (
    <>
      <TagGroup label={t("form.tags.buffer")}>
        <Chips
          all={BufferSide.options}
          chosen={tags.buffer}
          name={(side) => t(`tag.buffer.${side}`)}
          onChange={(buffer) => set({ buffer })}
        />
      </TagGroup>
      <TagGroup label={t("form.tags.selfOrganisation")}>
        <Chips
          all={PlanningLevel.options}
          chosen={tags.selfOrganisation}
          name={(level) => t(`tag.level.${level}`)}
          onChange={(selfOrganisation) => set({ selfOrganisation })}
        />
      </TagGroup>
      <TagGroup label={t("form.tags.learning")}>
        <Chips
          all={LearningStage.options}
          chosen={tags.learning}
          name={(stage) => t(`tag.learning.${stage}`)}
          onChange={(learning) => set({ learning })}
        />
      </TagGroup>
      <TagGroup label={t("form.tags.strategies")}>
        <Chips
          all={strategies.map(({ id }) => id)}
          chosen={tags.strategies}
          name={(id) => {
            const strategy = strategies.find((each) => each.id === id)!;
            return (
              <>
                {local(strategy.name)} <span className="text-muted">{t(`tag.gear.${strategy.gear}`)}</span>
              </>
            );
          }}
          onChange={(chosen) => set({ strategies: chosen })}
        />
      </TagGroup>
      <TagGroup label={t("form.tags.sdg")}>
        <SdgField targets={tags.sdgTargets} words={words} onChange={(chosen) => set({ sdgTargets: chosen })} />
      </TagGroup>
    </>
  );
}

function TagGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of chips in every browser
    <div role="group" aria-labelledby={id} className="grid gap-1">
      <span id={id} className="text-xs text-muted">
        {label}
      </span>
      <div className="flex flex-wrap gap-1">{children}</div>
    </div>
  );
}

interface ChipsProps<Tag extends string> {
  readonly all: readonly Tag[];
  readonly chosen: readonly Tag[];
  readonly name: (tag: Tag) => ReactNode;
  readonly onChange: (chosen: Tag[]) => void;
}

function Chips<Tag extends string>({ all, chosen, name, onChange }: ChipsProps<Tag>) {
  return all.map((tag) => (
    <ToggleChip
      key={tag}
      pressed={chosen.includes(tag)}
      onPressedChange={(isOn) => onChange(all.filter((each) => (each === tag ? isOn : chosen.includes(each))))}
    >
      {name(tag)}
    </ToggleChip>
  ));
}

interface SdgFieldProps {
  readonly targets: readonly string[];
  readonly words: PlanWords;
  readonly onChange: (targets: string[]) => void;
}

function SdgField({ targets, words, onChange }: SdgFieldProps) {
  const { t, sdgName } = words;
  const open = Object.keys(sdgTargets).filter((target) => !targets.includes(target));
  return (
    <div className="grid w-full gap-1">
      {targets.map((target) => (
        <div key={target} className="flex items-center gap-1 rounded-sm bg-wash py-0.5 pl-2">
          <span className="min-w-0 flex-1">{sdgName(target)}</span>
          <button
            type="button"
            aria-label={t("form.tags.removeSdg", { target })}
            className="grid size-6 shrink-0 place-items-center text-muted hover:text-ink max-sm:size-9"
            onClick={() => onChange(targets.filter((each) => each !== target))}
          >
            <Icon name="close" size={12} />
          </button>
        </div>
      ))}
      <select
        aria-label={t("form.tags.addSdg")}
        className={controlClass}
        value=""
        onChange={(event) => onChange([...targets, event.target.value])}
      >
        <option value="" disabled>
          {t("form.tags.addSdg")}
        </option>
        {open.map((target) => (
          <option key={target} value={target}>
            {sdgName(target)}
          </option>
        ))}
      </select>
    </div>
  );
}
