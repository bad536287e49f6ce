/** The largest file of tables that is read, in bytes. */
export const fileLimitBytes = 6 * 1024 * 1024;

/** The largest request that carries one: base64 takes four characters for three bytes, and the rest is a few names. */
export const uploadLimitBytes = Math.ceil((fileLimitBytes * 4) / 3) + 10_000;
