import { fileURLToPath } from "node:url";

/** `data/` lies beside both `src` and `dist`. The path is not a literal, so that bundlers do not take it for an asset. */
const dataBesideBuild = ["..", "..", "data"].join("/");

/** The folder of data files that ships with the product; every reader uses it unless told otherwise. */
export const shippedDataFolder: string = fileURLToPath(new URL(dataBesideBuild, import.meta.url));
