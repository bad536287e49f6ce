import { join, resolve } from "node:path";
import { root } from "./root.mjs";

/**
 * What the surroundings ask of `pnpm start`.
 *
 * @throws {RangeError} When a port is not a whole number from 1 to 65535, or both are the same.
 */
export function startSettings(env) {
  const portalPort = port(env, "PORTAL_PORT", 3000);
  const apiPort = port(env, "API_PORT", 4000);
  if (portalPort === apiPort)
    throw new RangeError(`PORTAL_PORT and API_PORT are both ${apiPort}; give them different numbers.`);
  const databaseUrl = env.DATABASE_URL || undefined;
  return {
    portalPort,
    apiPort,
    databaseUrl,
    dataFolder: env.TAMARISK_DATA_DIR ? resolve(env.TAMARISK_DATA_DIR) : join(root, ".data"),
    // A sign-in that anybody can read in the manual belongs in a trial, not in somebody's real database.
    demo: (env.TAMARISK_DEMO ?? (databaseUrl ? "0" : "1")) === "1",
  };
}

function port(env, name, fallback) {
  const text = env[name] || String(fallback);
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 65535) return number;
  throw new RangeError(`${name} is "${text}"; give it a whole number from 1 to 65535, for example ${fallback}.`);
}
