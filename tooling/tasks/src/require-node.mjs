const floor = [20, 19];

/** Ends the process with one plain sentence when this Node.js is older than the project can run on. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > floor[0] || (major === floor[0] && minor >= floor[1])) return;
  console.error(
    `Tamarisk needs Node.js ${floor.join(".")} or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org and run the same command again.`,
  );
  process.exit(1);
}
