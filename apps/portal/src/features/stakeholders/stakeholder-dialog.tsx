"use client";

import type { ProjectId, Stakeholder, StakeholderUse } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Dialog } from "@tamarisk/ui/dialog";
import { useTranslations } from "next-intl";
import { type SyntheticEvent, useId, useState } from "react";
import { LeaveDialog } from "@/features/plan/leave-dialog.tsx";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { useLocalText } from "@/i18n/local-text.tsx";
import { ActsAt, actsSomewhere } from "./acts-at.tsx";
import { StakeholderFields } from "./stakeholder-fields.tsx";
import { type FormProblem, readStakeholderForm, stakeholderForm } from "./stakeholder-form.ts";
import { useRegister } from "./use-register.ts";

interface StakeholderDialogProps {
  readonly projectId: ProjectId;
  /** Who is changed; `null` for somebody new. */
  readonly stakeholder: Stakeholder | null;
  /** Where the one who is changed acts. */
  readonly use?: StakeholderUse;
  /** The whole register. */
  readonly stakeholders: readonly Stakeholder[];
  readonly onSaved: (stakeholder: Stakeholder) => void;
  readonly onRemove?: (stakeholder: Stakeholder) => void;
  readonly onClose: () => void;
}

const noProblems: ReadonlySet<FormProblem> = new Set();

/** Somebody's entry in the register, to write or to change. It may stand over another form, which hears nothing of it. */
export function StakeholderDialog(props: StakeholderDialogProps) {
  const { projectId, stakeholders, use, onSaved, onRemove, onClose } = props;
  const t = useTranslations("stakeholders");
  const local = useLocalText();
  const formId = useId();
  const { add, edit } = useRegister(projectId);
  const [opened] = useState(props.stakeholder);
  const [form, setForm] = useState(() => stakeholderForm(opened));
  const [isTouched, setTouched] = useState(false);
  const [wasTried, setTried] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const others = stakeholders.filter(({ id }) => id !== opened?.id);
  const reading = readStakeholderForm(form, others);
  const save = () => {
    setTried(true);
    if (!("draft" in reading)) return;
    if (opened) edit.mutate({ of: opened, draft: reading.draft }, { onSuccess: onSaved });
    else add.mutate([reading.draft], { onSuccess: ([added]) => added && onSaved(added) });
  };
  const leave = () => (isTouched ? setLeaving(true) : onClose());
  const error = edit.error ?? add.error;
  const acts = use !== undefined && actsSomewhere(use);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here; what rises from the dialog is kept in it
    <div className="contents" onKeyDown={stop} onChange={stop} onSubmit={stop}>
      <Dialog
        open
        onOpenChange={(open) => !open && leave()}
        title={opened ? local(opened.name) : t("addTitle")}
        closeLabel={t("close")}
        footer={
          <>
            {opened && onRemove && !acts && (
              <Button variant="danger" className="mr-auto" onClick={() => onRemove(opened)}>
                {t("remove")}
              </Button>
            )}
            <Button onClick={leave}>{t("cancel")}</Button>
            <Button type="submit" form={formId} variant="primary" pending={add.isPending || edit.isPending}>
              {t(opened ? "save" : "addSave")}
            </Button>
          </>
        }
      >
        <form
          id={formId}
          noValidate
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          {error && <ProblemNotice error={error} />}
          <StakeholderFields
            form={form}
            others={others}
            problems={wasTried && "problems" in reading ? reading.problems : noProblems}
            onChange={(part) => {
              setTouched(true);
              setForm((before) => ({ ...before, ...part }));
            }}
          />
          {use && (
            <p className="m-0 border-t border-hairline pt-3 text-xs">
              <strong className="font-semibold">{t("column.acts")}: </strong>
              <ActsAt projectId={projectId} use={use} />
              {acts && <span className="block text-muted">{t("staysWhileActing")}</span>}
            </p>
          )}
        </form>
      </Dialog>
      {isLeaving && <LeaveDialog onStay={() => setLeaving(false)} onLeave={onClose} />}
    </div>
  );
}

/** What happens in the dialog would otherwise reach the form that it was opened from, as if it had happened there. */
function stop(event: SyntheticEvent): void {
  event.stopPropagation();
}
