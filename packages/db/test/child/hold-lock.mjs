// Tries for the lock of the folder given, says what came of it, and holds the lock until it is told to stop.
import { lockFolder } from "../../dist/connection/folder-lock.js";

try {
  lockFolder(process.argv[2], 4321);
  console.log("held");
  process.stdin.on("data", () => process.exit(0));
} catch (error) {
  console.log(`refused: ${error.message}`);
}
