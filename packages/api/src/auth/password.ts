import { z } from "zod";

/** The shortest password an account may have. */
export const passwordLengthMin = 10;

/** Longer ones are refused so that hashing cannot be made to take for ever. */
export const passwordLengthMax = 128;

export const Password = z
  .string()
  .min(passwordLengthMin, { error: `the password is shorter than ${passwordLengthMin} characters; lengthen it` })
  .max(passwordLengthMax, { error: `the password is longer than ${passwordLengthMax} characters; shorten it` });
