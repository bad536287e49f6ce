"use client";

import { authoredIn, type KeptPathwayMap } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Dialog } from "@tamarisk/ui/dialog";
import { Panel } from "@tamarisk/ui/panel";
import { TextField } from "@tamarisk/ui/text-field";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { WhyButton } from "@/features/why/why-button.tsx";
import { keptDraft } from "./kept-draft.ts";
import type { MapViewProps } from "./map-view-props.ts";
import { mayKeepMaps } from "./may-keep-maps.ts";
import { useKeptMaps } from "./use-kept-maps.ts";

/** The maps a project keeps: open, rename, remove, and keep the one that is shown. */
export function KeptMapsPanel(props: MapViewProps) {
  const { projectId, maps, address, words, role, objective } = props;
  const { t, local, locale } = words;
  const kept = useKeptMaps(projectId, maps, words);
  const [naming, setNaming] = useState<KeptPathwayMap | "new" | null>(null);
  const maySave = mayKeepMaps(role);
  const use = (name: string) => {
    const authored = authoredIn(locale, name);
    if (naming === "new") {
      kept.save.mutate(keptDraft(props, authored), { onSuccess: ({ id }) => address.nameMap(id) });
    } else if (naming) kept.rename.mutate({ of: naming, name: authored });
    setNaming(null);
  };
  return (
    <Panel
      title={t("kept.title")}
      description={kept.list.length === 0 ? t("kept.none") : undefined}
      padding="tight"
      actions={maySave && <Button onClick={() => setNaming("new")}>{t("kept.keep")}</Button>}
      className="print:hidden"
    >
      {kept.error && <ProblemNotice error={kept.error} />}
      <ul className="m-0 grid list-none gap-0 p-0">
        {kept.list.map((map) => (
          <li key={map.id} className="flex flex-wrap items-center gap-2 border-t border-hairline py-2">
            <button
              type="button"
              onClick={() => address.open(map)}
              aria-current={map.id === address.mapId}
              className="min-w-48 flex-1 cursor-pointer border-0 bg-transparent p-0 text-left text-accent underline"
            >
              {local(map.name)}
            </button>
            <span className="text-xs text-muted">
              {t("kept.about", {
                measures: map.rules.actions.length,
                by: map.by,
                at: map.updatedAt.toLocaleDateString(locale),
              })}
              {map.handedOver.length > 0 && ` · ${t("kept.handedOver", { count: map.handedOver.length })}`}
            </span>
            <WhyButton projectId={projectId} kind="pathway-map" id={map.id} name={local(map.name)} />
            {maySave && (
              <>
                <Button size="sm" onClick={() => setNaming(map)}>
                  {t("kept.rename")}
                </Button>
                <Button
                  size="sm"
                  pending={kept.remove.isPending && kept.remove.variables.id === map.id}
                  onClick={() => kept.remove.mutate(map)}
                >
                  {t("kept.remove")}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {naming && (
        <NameMap
          initial={naming === "new" ? words.futures.nameOf(objective.outcomeId) : local(naming.name)}
          words={words}
          onName={use}
          onClose={() => setNaming(null)}
        />
      )}
    </Panel>
  );
}

interface NameMapProps {
  readonly initial: string;
  readonly words: MapViewProps["words"];
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

function NameMap({ initial, words: { t }, onName, onClose }: NameMapProps) {
  const shell = useTranslations("shell");
  const [name, setName] = useState(initial);
  return (
    <Dialog
      open
      size="sm"
      onOpenChange={(open) => !open && onClose()}
      title={t("kept.nameTitle")}
      closeLabel={shell("close")}
      footer={
        <Button type="submit" form="name-map" variant="primary" disabled={name.trim() === ""}>
          {t("kept.use")}
        </Button>
      }
    >
      <form
        id="name-map"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") onName(name.trim());
        }}
      >
        <TextField label={t("kept.name")} value={name} onValueChange={setName} />
      </form>
    </Dialog>
  );
}
