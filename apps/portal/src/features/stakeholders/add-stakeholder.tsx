"use client";

import { ProjectId, type Stakeholder } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Icon } from "@tamarisk/ui/icon";
import { useParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { StakeholderDialog } from "./stakeholder-dialog.tsx";

interface AddStakeholderProps {
  readonly stakeholders: readonly Stakeholder[];
  readonly onAdded: (stakeholder: Stakeholder) => void;
}

/** Beside a choice of a project's stakeholders: adds one who is missing from it, over the form that stays as it was typed. */
export function AddStakeholder({ stakeholders, onAdded }: AddStakeholderProps) {
  const t = useTranslations("stakeholders");
  const { projectId } = useParams();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button size="sm" variant="quiet" className="-ml-2.5 text-muted" onClick={() => setOpen(true)}>
        <Icon name="plus" size={12} />
        {t("addHere")}
      </Button>
      {isOpen && (
        <StakeholderDialog
          projectId={ProjectId.parse(projectId)}
          stakeholder={null}
          stakeholders={stakeholders}
          onSaved={(added) => {
            setOpen(false);
            onAdded(added);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
