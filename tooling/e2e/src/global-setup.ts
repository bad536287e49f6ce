import { startApp } from "./app-process.ts";
import { apiPort, portalPort } from "./ports.ts";

/** Starts the application once for all specs; Playwright calls what this returns when they are done. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const app = await startApp({ portalPort, apiPort });
  return app.stop;
}
