import { createServer, type Server } from "node:http";
import type { Address } from "./env.ts";

/** An address that cannot be listened on, with what to do about it. */
class AddressRefused extends Error {
  override readonly name = "AddressRefused";
}

type Handler = Parameters<typeof createServer>[1];

/**
 * Listen for HTTP requests.
 *
 * @param variable - The environment variable that sets the address, for the message.
 * @throws {AddressRefused} When the port is taken or the address is not this machine's.
 */
export async function listen(handler: Handler, { host, port }: Address, variable: string): Promise<Server> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 }, handler);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(refused(error, host, port, variable)));
    server.listen(port, host, resolve);
  });
  return server;
}

function refused(error: NodeJS.ErrnoException, host: string, port: number, variable: string): Error {
  if (error.code === "EADDRINUSE") {
    return new AddressRefused(
      `Port ${port} on ${host} is taken by another program. Stop that program, or set ${variable} to another port.`,
    );
  }
  if (error.code === "EACCES" || error.code === "EADDRNOTAVAIL") {
    return new AddressRefused(
      `This program may not listen on ${host}:${port} (${error.code}). Set ${variable} to an address of this machine and a port above 1023.`,
    );
  }
  return error;
}

/** Where a server listens; the port is a real one even when 0 was asked for. */
export function addressOf(server: Server): Address {
  const address = server.address();
  if (address === null || typeof address === "string") throw new RangeError("the server does not listen on a port");
  return { host: address.address, port: address.port };
}
