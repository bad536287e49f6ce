/** The look every text-like control shares; 16 px on phones, where a smaller size makes the page zoom. */
export const controlClass =
  "w-full min-w-0 rounded-md border border-field bg-panel px-3 py-1.5 text-sm text-ink min-h-9 max-sm:min-h-11 max-sm:text-base " +
  "focus-visible:outline-2 focus-visible:outline-offset-0 aria-invalid:border-error aria-invalid:bg-error-wash disabled:bg-wash disabled:text-muted [&[readonly]]:bg-wash";
