/** Where the browser tests start the application, away from the ports that `pnpm start` uses. */
export const portalPort = Number(process.env.E2E_PORTAL_PORT ?? 3310);
export const apiPort = Number(process.env.E2E_API_PORT ?? 4310);

export const portalUrl = `http://localhost:${portalPort}`;
export const apiUrl = `http://127.0.0.1:${apiPort}`;
