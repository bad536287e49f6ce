import { z } from "zod";

/**
 * Counts the changes of one stored thing. A change names the version it was based on; when the store has moved on, the
 * change is refused and the newer state is shown (optimistic locking).
 */
export const RowVersion = z.int().positive();
export type RowVersion = z.infer<typeof RowVersion>;
