"use client";

import type { Indicator, KeptIndicator, TownId, WatchedIndicatorDraft } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import type { DataColumn } from "@tamarisk/ui/data-column";
import { DataTable } from "@tamarisk/ui/data-table";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { Icon } from "@tamarisk/ui/icon";
import { Notice } from "@tamarisk/ui/notice";
import { PageHeader } from "@tamarisk/ui/page-header";
import { Panel } from "@tamarisk/ui/panel";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { DetailPanel } from "@/features/detail/detail-panel.tsx";
import { LeaveDialog } from "@/features/plan/leave-dialog.tsx";
import { useProblemText } from "@/features/problem/use-problem-text.ts";
import { mayPlan } from "@/features/projects/may-plan.ts";
import { useStakeholders } from "@/features/stakeholders/use-stakeholders.ts";
import { usePlanning } from "@/trpc/planning.ts";
import { CataloguePanel } from "./catalogue-panel.tsx";
import type { IndicatorsScreenProps, WatchedRow } from "./indicators-screen-props.ts";
import { OwnIndicatorDialog } from "./own-indicator-dialog.tsx";
import { type IndicatorWords, useIndicatorWords } from "./use-indicator-words.ts";
import { useIndicatorsAddress } from "./use-indicators-address.ts";
import { useWatchedColumns, WatchedCard, type WatchedLine } from "./use-watched-columns.tsx";
import { useWatchedEditor } from "./use-watched-editor.ts";
import type { WatchedForm } from "./watched-form.ts";
import { WatchedPanel } from "./watched-panel.tsx";

/** What is being typed into the panel of one watched indicator. */
interface Typed {
  readonly id: string;
  readonly form: WatchedForm;
  /** The indicator as it was when typing began; `null` once that was refused: then the newer one, which is shown, counts. */
  readonly begunOn: WatchedRow | null;
}

/** What the project watches, with the library beside it to choose from, and a panel to say how each is watched. */
export function IndicatorsScreen(props: IndicatorsScreenProps) {
  const { projectId, places } = props;
  const stakeholders = useStakeholders(projectId, props.stakeholders);
  const words = useIndicatorWords();
  const { t, name } = words;
  const canEdit = mayPlan(props.role);
  const address = useIndicatorsAddress();
  const [wasAskedForAll, setAskedForAll] = useState(false);
  const isOpenThere = props.watched.some(({ id }) => id === address.openId);
  const wantsAll = wasAskedForAll || address.isLibraryOpen || (address.openId !== null && !isOpenThere);
  if (wantsAll && !wasAskedForAll) setAskedForAll(true);
  const editor = useWatchedEditor(props, wantsAll);
  const { data: catalogue } = useQuery({
    ...usePlanning().indicator.catalogue.queryOptions({ projectId }),
    enabled: address.isLibraryOpen,
  });
  const say = useSnackbar();
  const problemText = useProblemText();
  const columns = useWatchedColumns(words);
  const [typed, setTyped] = useState<Typed | null>(null);
  /** Where to go once the reader has said what becomes of unsaved words. */
  const [leaving, setLeaving] = useState<{ readonly go: () => void } | null>(null);
  const [own, setOwn] = useState<{ readonly indicator: KeptIndicator | null } | null>(null);

  const lines = useMemo(() => linesOf(editor.rows, { places, stakeholders }), [editor.rows, places, stakeholders]);
  const town = places[0];
  const watchedHere = useMemo(
    () => new Set<string>(editor.rows.filter((row) => row.townId === town.townId).map((row) => row.indicatorId)),
    [editor.rows, town],
  );
  const open = lines.find(({ row }) => row.id === address.openId) ?? null;
  const typedHere = typed?.id === open?.row.id ? typed : null;
  const unlessTyping = (go: () => void) => (typed ? setLeaving({ go }) : go());

  const unwatch = async (row: WatchedRow, indicatorName: string) => {
    if (!(await editor.unwatch(row))) return;
    const undo = { label: t("undo"), onUndo: () => void editor.watch(row.indicator, row.townId, row) };
    say({ message: t("unwatched", { name: indicatorName }), undo });
  };
  const toggle = async (indicator: Indicator, isWatched: boolean) => {
    const row = editor.rows.find((one) => one.indicatorId === indicator.id && one.townId === town.townId);
    if (isWatched && row) return unwatch(row, name(indicator.name));
    if (await editor.watch(indicator, town.townId as TownId, null)) {
      say({ message: t("nowWatched", { name: name(indicator.name) }) });
    }
  };
  const save = async (row: WatchedRow, draft: WatchedIndicatorDraft, indicatorName: string, form: WatchedForm) => {
    setTyped(null);
    if (await editor.update(row, draft)) say({ message: t("saved", { name: indicatorName }) });
    else setTyped((now) => now ?? { id: row.id, form, begunOn: null });
  };

  const count = editor.counts;
  const refused = editor.refused && problemText(editor.refused);
  const isSideOpen = open !== null || address.isLibraryOpen;
  return (
    <div data-print="landscape">
      <PageHeader
        title={count.watched === 0 ? t("headline.none") : t("headline.some", { ...count })}
        lead={leadOf(count.proposals, canEdit, t)}
        actions={
          <Button variant={canEdit ? "primary" : undefined} onClick={() => unlessTyping(address.openLibrary)}>
            {canEdit && <Icon name="plus" size={14} />}
            {t(canEdit ? "choose" : "library")}
          </Button>
        }
      />
      {refused && (
        <div className="mb-4">
          <Notice
            tone="error"
            title={refused.title}
            remedy={refused.remedy}
            actions={
              <Button size="sm" onClick={editor.dismissRefused}>
                {t("dismiss")}
              </Button>
            }
          />
        </div>
      )}
      <div className={isSideOpen ? "items-start gap-4 lg:grid lg:grid-cols-[minmax(0,1fr)_24rem]" : undefined}>
        <Panel padding="none">
          <DataTable
            label={t("pageTitle")}
            rows={lines}
            columns={isSideOpen ? columns.filter(({ id }) => besideTheSide.has(id)).map(withRoom) : columns}
            rowId={({ row }) => row.id}
            locale={words.locale}
            rowHeight={60}
            maxHeight={lines.length > 80 ? 720 : undefined}
            selectedIds={new Set(open ? [open.row.id] : [])}
            onSelect={({ row }) => unlessTyping(() => address.open(row.id))}
            phoneRow={(line) => <WatchedCard line={line} words={words} />}
            phoneRowHeight={72}
            empty={
              <EmptyState
                title={t("empty.title")}
                action={
                  <Button variant="primary" onClick={address.openLibrary}>
                    {t("choose")}
                  </Button>
                }
              >
                {t("empty.body")}
              </EmptyState>
            }
          />
          {!editor.isWhole && (
            <div className="border-t border-hairline px-4 py-2 print:hidden">
              <Button size="sm" variant="quiet" pending={wantsAll} onClick={() => setAskedForAll(true)}>
                {t("showAll", { count: count.watched })}
              </Button>
            </div>
          )}
          <p className="m-0 border-t border-hairline px-4 py-2 text-xs text-muted">{t("sparkLegend")}</p>
        </Panel>
        {open && (
          <DetailPanel
            kicker={`${t(`framework.${open.indicator.framework}`)} · ${open.indicator.id}`}
            title={name(open.indicator.name)}
            subject={open.row.id}
            onClose={() => unlessTyping(address.close)}
          >
            <WatchedPanel
              key={open.row.id}
              line={open}
              stakeholders={stakeholders}
              canEdit={canEdit}
              words={words}
              typed={typedHere?.form ?? null}
              onTyped={(form) => setTyped(form && { id: open.row.id, form, begunOn: typedHere?.begunOn ?? open.row })}
              onSave={(draft, form) =>
                void save(typedHere?.begunOn ?? open.row, draft, name(open.indicator.name), form)
              }
              onUnwatch={() =>
                unlessTyping(() => {
                  address.close();
                  void unwatch(open.row, name(open.indicator.name));
                })
              }
              onMove={(by) => void editor.move(open.row, by)}
            />
          </DetailPanel>
        )}
        {!open && address.isLibraryOpen && (
          <DetailPanel kicker={name(town.name)} title={t("catalogue.title")} subject="library" onClose={address.close}>
            {catalogue && editor.isWhole ? (
              <CataloguePanel
                catalogue={catalogue}
                watchedIds={watchedHere}
                canEdit={canEdit}
                words={words}
                onToggle={(indicator, isWatched) => void toggle(indicator, isWatched)}
                onEditOwn={(indicator) => setOwn({ indicator })}
              />
            ) : (
              <Skeleton label={t("asking")} lines={8} />
            )}
          </DetailPanel>
        )}
      </div>
      {own && (
        <OwnIndicatorDialog
          projectId={projectId}
          indicator={own.indicator}
          words={words}
          onClose={() => setOwn(null)}
        />
      )}
      {leaving && (
        <LeaveDialog
          onStay={() => setLeaving(null)}
          onLeave={() => {
            setTyped(null);
            setLeaving(null);
            leaving.go();
          }}
        />
      )}
    </div>
  );
}

function leadOf(count: number, canEdit: boolean, t: IndicatorWords["t"]): string {
  if (count === 0) return t("lead.all");
  return t(canEdit ? "lead.proposals" : "lead.readOnly", { count });
}

/** The columns that have room while something is open beside the table; the rest stands in the panel. */
const besideTheSide: ReadonlySet<string> = new Set(["indicator", "latest", "years", "state"]);

/** The name takes what the few columns leave. */
function withRoom(column: DataColumn<WatchedLine>): DataColumn<WatchedLine> {
  return column.rowHeader ? { ...column, width: "50%" } : column;
}

function linesOf(
  rows: readonly WatchedRow[],
  { places, stakeholders }: Pick<IndicatorsScreenProps, "places" | "stakeholders">,
): readonly WatchedLine[] {
  const namesPlace = rows.some((row) => row.townId !== places[0].townId);
  return rows.map((row) => ({
    row,
    indicator: row.indicator,
    place: places.find(({ townId }) => townId === row.townId) ?? null,
    responsible: stakeholders.find(({ id }) => id === row.responsibleId) ?? null,
    namesPlace,
  }));
}
