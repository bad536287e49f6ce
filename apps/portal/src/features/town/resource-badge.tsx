"use client";

import type { ResourceClass } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { ResourceMark } from "@tamarisk/ui/resource-mark";
import { useTranslations } from "next-intl";

/** The class of a town in the 2013 list, with its shape. */
export function ResourceBadge({ resourceClass }: { readonly resourceClass: ResourceClass }) {
  const t = useTranslations("atlas.resourceCity");
  return (
    <Badge>
      <ResourceMark resourceClass={resourceClass} />
      {t(resourceClass)}
    </Badge>
  );
}
