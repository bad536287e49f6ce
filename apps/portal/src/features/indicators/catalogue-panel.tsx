"use client";

import {
  Capacity,
  IndicatorFramework as Framework,
  type IndicatorFramework,
  type KeptIndicator,
  TownType,
} from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { Icon } from "@tamarisk/ui/icon";
import { TextField } from "@tamarisk/ui/text-field";
import { useDeferredValue, useMemo, useState } from "react";
import { type CatalogueFilter, filterCatalogue, wholeCatalogue } from "./catalogue-filter.ts";
import type { Catalogue } from "./indicators-screen-props.ts";
import type { IndicatorWords } from "./use-indicator-words.ts";

interface CataloguePanelProps {
  readonly catalogue: Catalogue;
  /** Watched at the place that is looked at. */
  readonly watchedIds: ReadonlySet<string>;
  readonly canEdit: boolean;
  readonly words: IndicatorWords;
  readonly onToggle: (indicator: KeptIndicator, isWatched: boolean) => void;
  readonly onEditOwn: (indicator: KeptIndicator | null) => void;
}

/** Drawn at once; more come with a press, so that typing stays quick. */
const pageSize = 40;

/** The library to choose from: searched, filtered, each with a switch to watch it. */
export function CataloguePanel(props: CataloguePanelProps) {
  const { catalogue, canEdit, words, onEditOwn } = props;
  const { t } = words;
  const [filter, setFilter] = useState<CatalogueFilter>(wholeCatalogue);
  const [most, setMost] = useState(pageSize);
  const asked = useDeferredValue(filter);
  const found = useMemo(() => filterCatalogue(catalogue.indicators, asked), [catalogue, asked]);
  const narrow = (part: Partial<CatalogueFilter>) => {
    setFilter((before) => ({ ...before, ...part }));
    setMost(pageSize);
  };
  return (
    <div className="grid grid-cols-1 gap-3">
      <TextField
        type="search"
        label={t("catalogue.search")}
        hint={t("catalogue.searchHint")}
        value={filter.search}
        onValueChange={(search) => narrow({ search })}
      />
      <CatalogueFilters filter={filter} catalogue={catalogue} words={words} onNarrow={narrow} />
      <p className="m-0 flex items-baseline justify-between gap-2 text-xs text-muted" role="status">
        {t("catalogue.found", { count: found.length, total: catalogue.indicators.length })}
        {canEdit && (
          <Button size="sm" variant="quiet" onClick={() => onEditOwn(null)}>
            <Icon name="plus" size={12} />
            {t("own.add")}
          </Button>
        )}
      </p>
      <ul className="m-0 grid list-none gap-0 p-0">
        {found.slice(0, most).map((indicator) => (
          <CatalogueItem key={indicator.id} indicator={indicator} {...props} />
        ))}
      </ul>
      {found.length === 0 && <p className="m-0 text-muted">{t("catalogue.none")}</p>}
      {found.length > most && (
        <Button size="sm" onClick={() => setMost(most + pageSize)}>
          {t("catalogue.more", { count: Math.min(pageSize, found.length - most) })}
        </Button>
      )}
      <p className="m-0 text-xs text-muted">{t("catalogue.mapping")}</p>
    </div>
  );
}

interface CatalogueFiltersProps extends Pick<CataloguePanelProps, "catalogue" | "words"> {
  readonly filter: CatalogueFilter;
  readonly onNarrow: (part: Partial<CatalogueFilter>) => void;
}

function CatalogueFilters({ filter, catalogue, words, onNarrow }: CatalogueFiltersProps) {
  const { t, text } = words;
  const all = { value: "" as const, label: t("catalogue.all") };
  const frameworks = Framework.options.map((value: IndicatorFramework) => ({ value, label: t(`framework.${value}`) }));
  const capacities = Capacity.options.map((value) => ({ value, label: t(`capacity.${value}`) }));
  const towns = TownType.options.map((value) => ({ value, label: t(`townType.${value}`) }));
  const targets = catalogue.targets.map(({ framework, code, text: said }) => ({
    value: code,
    label: `${t(`goal.${framework}`)} ${code} ${text(said)}`,
  }));
  return (
    <div className="flex flex-wrap gap-1.5 text-xs">
      <FilterSelect
        label={t("catalogue.framework")}
        value={filter.framework ?? ""}
        options={[all, ...frameworks]}
        active={filter.framework !== null}
        onValueChange={(value) => onNarrow({ framework: value || null })}
      />
      <FilterSelect
        label={t("catalogue.capacity")}
        value={filter.capacity ?? ""}
        options={[all, ...capacities]}
        active={filter.capacity !== null}
        onValueChange={(value) => onNarrow({ capacity: value || null })}
      />
      <FilterSelect
        label={t("catalogue.townType")}
        value={filter.townType ?? ""}
        options={[all, ...towns]}
        active={filter.townType !== null}
        onValueChange={(value) => onNarrow({ townType: value || null })}
      />
      <FilterSelect
        label={t("catalogue.target")}
        value={filter.target ?? ""}
        options={[all, ...targets]}
        active={filter.target !== null}
        onValueChange={(value) => onNarrow({ target: value || null })}
      />
    </div>
  );
}

function CatalogueItem(props: CataloguePanelProps & { readonly indicator: KeptIndicator }) {
  const { indicator, watchedIds, canEdit, words, onToggle, onEditOwn } = props;
  const { t, name, unit, text } = words;
  const isWatched = watchedIds.has(indicator.id);
  const goals = [
    ...indicator.sdgTargets.map((code) => `${t("goal.sdg")} ${code}`),
    ...indicator.sendaiTargets.map((code) => `${t("goal.sendai")} ${code}`),
  ];
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2 border-t border-hairline py-2">
      <span>
        <span className="block">{name(indicator.name)}</span>
        <span className="block text-xs text-muted">
          {[indicator.id, unit(indicator.unit), t(`direction.${indicator.direction}`), ...goals].join(" · ")}
        </span>
        {indicator.note && <span className="block text-xs text-check">{text(indicator.note)}</span>}
        {indicator.isOwn && canEdit && (
          <Button size="sm" variant="quiet" className="-ml-2.5" onClick={() => onEditOwn(indicator)}>
            <Icon name="edit" size={12} />
            {t("own.edit")}
          </Button>
        )}
      </span>
      {canEdit && (
        <Button
          size="sm"
          aria-pressed={isWatched}
          aria-label={t(isWatched ? "catalogue.unwatchNamed" : "catalogue.watchNamed", { name: name(indicator.name) })}
          variant={isWatched ? "quiet" : "secondary"}
          onClick={() => onToggle(indicator, isWatched)}
        >
          <Icon name={isWatched ? "check" : "plus"} size={12} />
          {t(isWatched ? "catalogue.watched" : "catalogue.watch")}
        </Button>
      )}
    </li>
  );
}
