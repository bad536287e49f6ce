import { sheetsLimitBytes } from "@tamarisk/sheets";

/** The largest file that a planner may send, in bytes. */
export const fileLimitBytes = sheetsLimitBytes;

/** The largest request that carries one: base64 takes four characters for three bytes, and the rest is a few names. */
export const uploadLimitBytes = Math.ceil((sheetsLimitBytes * 4) / 3) + 10_000;
