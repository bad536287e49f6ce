import { z } from "zod";

/** Where an item shall stand in its list, counted from 0. */
export const Place = z.int().nonnegative().max(999);
