import { methodGenerator } from "./method.mjs";
import { packageGenerator } from "./package.mjs";
import { procedureGenerator } from "./procedure.mjs";

/** What `pnpm generate` offers. */
export default function generators(plop) {
  plop.setGenerator("package", packageGenerator);
  plop.setGenerator("method", methodGenerator);
  plop.setGenerator("procedure", procedureGenerator);
}
