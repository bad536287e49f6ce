"use client";

import type { BoxLimit } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { Icon } from "@tamarisk/ui/icon";
import { Panel } from "@tamarisk/ui/panel";
import type { BoxTabProps } from "./box-tab-props.ts";
import { CategoryLimit } from "./category-limit.tsx";
import { NumberLimit } from "./number-limit.tsx";
import { ResamplePanel } from "./resample-panel.tsx";
import { SaveVulnerability } from "./save-vulnerability.tsx";

/** The box on show: how good it is, its limits to move, what comes next. */
export function LimitsPanel(props: BoxTabProps) {
  const { control, words } = props;
  const { t } = words;
  const { box, aside } = control;
  const ids = Object.keys(box.limits);
  const nth = aside.length + 1;
  return (
    <Panel
      padding="tight"
      title={nth === 1 ? t("limits.title") : t("limits.titleNth", { nth })}
      actions={<BoxActions {...props} />}
    >
      {nth > 1 && (
        <p className="m-0 mb-2 text-muted">
          {t("limits.asideNote", { nth, count: words.count(props.discovered.cases.count - control.left.cases.count) })}
        </p>
      )}
      <Quality {...props} />
      {ids.length === 0 ? (
        <p className="m-0 py-3">{t("limits.free")}</p>
      ) : (
        <>
          <p className="m-0 pb-2 pt-3 text-xs text-muted">{t("limits.legend")}</p>
          <ul className="m-0 grid list-none gap-0 p-0">
            {ids.map((id) => (
              <li key={id} className="border-t border-hairline py-3">
                <Limit {...props} id={id} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="border-t border-hairline pt-3 print:hidden">
        <AddInput {...props} />
      </div>
      <p className="m-0 pt-3 text-xs text-muted">{t("limits.source")}</p>
      <NextBoxes {...props} />
      <ResamplePanel key={JSON.stringify(box.limits)} {...props} />
    </Panel>
  );
}

function Limit(props: BoxTabProps & { readonly id: string }) {
  const input = props.control.left.cases.inputs.find(({ id }) => id === props.id);
  if (!input) return null;
  return input.kind === "number" ? (
    <NumberLimit {...props} input={input} />
  ) : (
    <CategoryLimit {...props} input={input} />
  );
}

function BoxActions(props: BoxTabProps) {
  const { control, words, answer } = props;
  const { t } = words;
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      <Button size="sm" disabled={!control.undo} onClick={() => control.undo?.()}>
        <Icon name="undo" /> {t("limits.undo")}
      </Button>
      {answer.kind === "found" && !control.isProposed && (
        <Button size="sm" onClick={() => control.set(null)}>
          {t("limits.proposed")}
        </Button>
      )}
      <SaveVulnerability {...props} />
    </div>
  );
}

/** Coverage, density and mass of the box, with the counts behind them. */
function Quality({ control, discovered, words }: BoxTabProps) {
  const { t, percent, count } = words;
  const { box } = control;
  const facts = [
    { name: "coverage", share: box.coverage, k: box.k, n: discovered.failing.failing },
    { name: "density", share: box.density, k: box.k, n: box.n },
    { name: "mass", share: box.mass, k: box.n, n: discovered.cases.count },
  ] as const;
  return (
    <dl className="m-0 grid grid-cols-3 gap-x-3">
      {facts.map(({ name, share, k, n }) => (
        <div key={name} className="min-w-0 border-l-2 border-accent-line pl-3">
          <dt className="text-xs text-muted">{t(`quality.${name}Name`)}</dt>
          <dd className="m-0">
            <span className="block text-lg font-semibold">{percent(share)}</span>
            <span className="block text-xs">{t(`quality.${name}`)}</span>
            <span className="block text-xs text-muted">{t("quality.outOf", { k: count(k), n: count(n) })}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function AddInput({ control, discovered, names, words }: BoxTabProps) {
  const { t, locale } = words;
  const free = discovered.cases.inputs.filter(({ id }) => !(id in control.box.limits));
  const options = free
    .map(({ id }) => ({ value: id, label: names.name(id) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  const add = (id: string) => {
    const input = free.find((each) => each.id === id);
    if (!input) return;
    const limit: BoxLimit = input.kind === "number" ? {} : { values: [...input.categories] };
    control.set({ ...control.box.limits, [id]: limit });
  };
  return (
    <FilterSelect
      label={t("limits.add")}
      value=""
      options={[{ value: "", label: t("limits.addNone") }, ...options]}
      onValueChange={add}
    />
  );
}

/** Second and later boxes, on the futures that those before leave over. */
function NextBoxes({ control, address, words }: BoxTabProps) {
  const { t } = words;
  const { aside, box } = control;
  const nth = aside.length + 1;
  if (nth === 1 && Object.keys(box.limits).length === 0) return null;
  return (
    <div className="mt-3 flex flex-wrap gap-2 border-t border-hairline pt-3 print:hidden">
      {nth > 1 && (
        <Button size="sm" onClick={() => address.setAside(aside.slice(0, -1), aside.at(-1) ?? null)}>
          {t("limits.back", { nth: nth - 1 })}
        </Button>
      )}
      {Object.keys(box.limits).length > 0 && box.n > 0 && (
        <Button size="sm" onClick={() => address.setAside([...aside, box.limits], null)}>
          {nth === 1 ? t("limits.next") : t("limits.nextNth", { nth: nth + 1 })}
        </Button>
      )}
    </div>
  );
}
