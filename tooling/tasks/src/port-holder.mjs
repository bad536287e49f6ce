import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { connect, createServer } from "node:net";

/** Whether a server could listen on this port of the loopback address now. */
export function isPortFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () => probe.close(() => answersNowhere(port, resolve)));
  });
}

/** A port held on the IPv6 loopback alone would still be found first by a browser that asks for `localhost`. */
function answersNowhere(port, resolve) {
  const socket = connect({ port, host: "::1" });
  socket.once("connect", () => {
    socket.destroy();
    resolve(false);
  });
  socket.once("error", () => resolve(true));
}

/** What listens on a port, such as "node (process 4711)"; undefined when the system does not say. */
export function portHolder(port) {
  return fromProc(port) ?? fromLsof(port);
}

function fromProc(port) {
  try {
    const suffix = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
    const inodes = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((table) =>
      readFileSync(table, "utf8")
        .split("\n")
        .map((line) => line.trim().split(/\s+/))
        .filter(([, local, , state]) => local?.endsWith(suffix) && state === "0A")
        .map((columns) => `socket:[${columns[9]}]`),
    );
    const pid = readdirSync("/proc").find((name) => /^\d+$/.test(name) && holdsAny(name, inodes));
    return pid && describe(readFileSync(`/proc/${pid}/comm`, "utf8").trim(), pid);
  } catch {
    return undefined;
  }
}

function holdsAny(pid, inodes) {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => inodes.includes(readlinkSync(`/proc/${pid}/fd/${fd}`)));
  } catch {
    return false;
  }
}

function fromLsof(port) {
  try {
    const fields = execFileSync("lsof", ["-nP", `-iTCP:${port}`, "-sTCP:LISTEN", "-Fpc"], { stdio: "pipe" }).toString();
    return describe(fields.match(/^c(.+)$/m)[1], fields.match(/^p(\d+)$/m)[1]);
  } catch {
    return undefined;
  }
}

const describe = (name, pid) => `${name} (process ${pid})`;
