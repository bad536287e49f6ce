export interface SkeletonProps {
  /** Read aloud while the content is on its way. */
  readonly label: string;
  /** Lines of text to hold open. */
  readonly lines?: number;
  /** Or one block of this height in pixels, for a chart or a picture. */
  readonly height?: number;
}

/** Holds the layout still while content is on its way. */
export function Skeleton({ label, lines = 3, height }: SkeletonProps) {
  return (
    <div role="status" aria-label={label} className="animate-pulse">
      {height === undefined ? (
        <div className="grid gap-2">
          {Array.from({ length: lines }, (_, line) => (
            <div key={line} className="h-4 rounded-sm bg-wash last:w-2/3" />
          ))}
        </div>
      ) : (
        <div className="rounded-lg bg-wash" style={{ height }} />
      )}
    </div>
  );
}
