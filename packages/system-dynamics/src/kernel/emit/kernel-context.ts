import type { Program } from "../../compile/program.ts";
import type { WasmModule } from "../encode/wasm-module.ts";
import type { KernelMemory } from "./kernel-memory.ts";

/** What everyone who writes a kernel's code shares. */
export interface KernelContext {
  readonly program: Program;
  readonly memory: KernelMemory;
  readonly module: WasmModule;
  /** Values of slots that are the same in all runs. */
  readonly constants: ReadonlyMap<number, number>;
  /** Puts whole numbers into memory; the address. */
  readonly tableAddress: (table: readonly number[]) => number;
}
