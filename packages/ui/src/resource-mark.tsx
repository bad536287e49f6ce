import type { ResourceClass } from "@tamarisk/domain";
import { resourceShape } from "./resource-shape.ts";

/** The shape of a resource class in its colour: growing ▲, mature ●, declining ▼, regenerating ◆. A word stands beside it. */
export function ResourceMark({ resourceClass }: { readonly resourceClass: ResourceClass }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="inline-block shrink-0">
      <path d={resourceShape(resourceClass, 6, 6, 5)} fill={`var(--color-${resourceClass})`} />
    </svg>
  );
}
