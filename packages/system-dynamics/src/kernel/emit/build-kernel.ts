import type { Program, ScalarFunction, Statement, VectorFunction } from "../../compile/program.ts";
import { ConstantPool } from "../encode/constant-pool.ts";
import { WasmModule } from "../encode/wasm-module.ts";
import { slotLabels } from "../program-layout.ts";
import { planStep } from "./advance-statements.ts";
import { withInlineFlows } from "./inline-flows.ts";
import type { KernelContext } from "./kernel-context.ts";
import { type KernelMemory, kernelMemory } from "./kernel-memory.ts";
import { storeQuestion, withoutIdleStatements } from "./live-statements.ts";
import { INVERSE, KIND, TABLE_HEADER, tableKinds } from "./lookup-functions.ts";
import { importExactFunctions } from "./maths-functions.ts";
import { type MemoryRange, memoryToRefill } from "./refill.ts";
import { forEachNode, reachOf, slotBlocks } from "./slot-blocks.ts";
import { statementGroups } from "./statement-groups.ts";
import { withUnrolledSums } from "./unroll-sums.ts";
import { writeRun } from "./write-run.ts";
import { writeStatements } from "./write-statements.ts";

/** How the host drives a kernel's module: plain data, so that it can be sent to a worker along with the bytes. */
export interface KernelLayout {
  readonly name: string;
  readonly lanes: number;
  readonly pages: number;
  readonly start: number;
  readonly step: number;
  readonly stepsPerSave: number;
  readonly saveTimes: readonly number[];
  /** [input] where its lanes begin. */
  readonly inputs: readonly number[];
  readonly inputNames: readonly string[];
  /** The elements whose values are saved. */
  readonly outputs: readonly KernelOutput[];
  readonly results: number;
  readonly seedState: number;
  readonly experimentState: number;
  /** Whether any random number belongs to the experiment. */
  readonly hasSites: boolean;
  readonly failedStep: number;
  readonly failedSlot: number;
  /** Filled anew before each block of experiments. */
  readonly refill: readonly MemoryRange[];
  readonly constants: readonly { readonly address: number; readonly lanes: number; readonly value: number }[];
  readonly stocks: readonly { readonly address: number; readonly slot: number; readonly labels: readonly string[] }[];
  /** Written once: tables and places. */
  readonly data: readonly { readonly address: number; readonly wholes?: Int32Array; readonly numbers?: Float64Array }[];
  readonly hostScalars: readonly { readonly name: string; readonly function: ScalarFunction }[];
  readonly vectors: readonly VectorCall[];
  readonly pointers: number;
  readonly tables: Program["tables"];
}

export interface KernelOutput {
  /** As in the model file. */
  readonly name: string;
  /** `north,young`; empty for a scalar. */
  readonly element: string;
}

export interface VectorCall {
  readonly function: VectorFunction;
  /** The inputs, then the target: how many numbers, bytes from one to the next, and whether each lane has its own. */
  readonly places: readonly { readonly count: number; readonly stride: number; readonly uniform: boolean }[];
}

const PAGE = 65_536;

/** @param saved - Slots to save, with their names. */
export function buildKernel(
  whole: Program,
  saved: readonly (KernelOutput & { readonly slot: number })[],
  lanes: number,
): { bytes: Uint8Array<ArrayBuffer>; layout: KernelLayout } {
  const kept = saved.map(({ slot }) => slot);
  const program = withInlineFlows(withUnrolledSums(withoutIdleStatements(whole, kept)), kept);
  const plan = planStep(program, kept);
  const start = statementGroups(program.start);
  const step = statementGroups(plan.step);
  const advance = statementGroups(plan.advance);
  const groups = [...start, ...step, ...advance];
  const reaches = groups.flatMap((group) => group.reaches);
  const vectorStatements = [...program.start, ...program.step].filter((each) => each.kind === "vector");
  const pointerCount = vectorStatements.reduce((most, { inputs }) => Math.max(most, inputs.length + 1), 0);
  const blocks = slotBlocks(program, reaches);
  const memory = kernelMemory(program, blocks, saved.length, pointerCount, lanes);

  const data: KernelLayout["data"][number][] = tableData(memory);
  let next = memory.size;
  const pool = new ConstantPool(memory.pool, (numbers) => {
    const address = next;
    next += 8 * numbers.length;
    data.push({ address, numbers });
    return address;
  });
  const module = new WasmModule(pool);
  const hostScalars = importFunctions(module, program);
  const tables = new Map<string, number>();
  const tableAddress = (table: readonly number[]) => {
    const known = tables.get(table.join());
    if (known !== undefined) return known;
    const address = next;
    next += Math.ceil(table.length / 4) * 16;
    data.push({ address, wholes: Int32Array.from(table) });
    tables.set(table.join(), address);
    return address;
  };
  const context: KernelContext = {
    program,
    memory,
    module,
    constants: fixedSlots(program, reaches),
    tableAddress,
  };
  const vectorNumber = (statement: Statement) => vectorStatements.indexOf(statement as Statement & { kind: "vector" });
  const setting = { vectorNumber, isStored: storeQuestion(program, kept, groups) };
  const parts = {
    start: writeStatements(context, "start", start, setting),
    step: writeStatements(context, "step", step, setting),
    advance: writeStatements(context, "advance", advance, setting),
    stocks: plan.stocks,
    saved: kept,
  };
  module.exportFunction("run", writeRun(module, program, memory, parts));
  data.push({ address: memory.pool, wholes: pool.words() });
  const pages = Math.ceil(next / PAGE);
  return {
    bytes: module.toBytes(pages),
    layout: layoutOf(program, memory, saved, {
      pages,
      data,
      hostScalars,
      vectorStatements,
      refill: memoryToRefill(program, [...plan.step, ...plan.advance], kept, memory),
    }),
  };
}

function layoutOf(
  program: Program,
  memory: KernelMemory,
  saved: readonly KernelOutput[],
  parts: Pick<KernelLayout, "pages" | "data" | "hostScalars" | "refill"> & {
    vectorStatements: readonly (Statement & { kind: "vector" })[];
  },
): KernelLayout {
  const { time } = program;
  const { slotAddress, slotUnit, lanes } = memory;
  const label = slotLabels(program);
  return {
    name: program.name,
    lanes,
    pages: parts.pages,
    start: time.start,
    step: time.step,
    stepsPerSave: time.stepsPerSave,
    saveTimes: time.saveTimes,
    inputs: program.inputs.map(({ slot }) => slotAddress[slot]!),
    inputNames: program.inputs.map(({ name }) => name),
    outputs: saved.map(({ name, element }) => ({ name, element })),
    results: memory.results,
    seedState: memory.seedState,
    experimentState: memory.experimentState,
    hasSites: program.siteCount > 0,
    failedStep: memory.failedStep,
    failedSlot: memory.failedSlot,
    refill: parts.refill,
    constants: program.constants.map(({ slot, value }) => ({
      address: slotAddress[slot]!,
      lanes: slotUnit[slot]! / 8,
      value,
    })),
    stocks: program.stocks.map(({ slot, count }) => ({
      address: slotAddress[slot]!,
      slot,
      labels: Array.from({ length: count }, (_, element) => label(slot + element)),
    })),
    data: parts.data,
    hostScalars: parts.hostScalars,
    vectors: parts.vectorStatements.map((statement) => ({
      function: statement.function,
      places: [...statement.inputs, statement.target].map(({ place, count, stride }) => {
        const unit = slotUnit[reachOf(place, statement.loops)[0]]!;
        return { count, stride: stride * unit, uniform: unit === 8 };
      }),
    })),
    pointers: memory.pointers,
    tables: program.tables,
  };
}

/** Everything that kernels may ask of the host is declared before the first function of their own. */
function importFunctions(module: WasmModule, program: Program): KernelLayout["hostScalars"] {
  importExactFunctions(module);
  module.importFunction("vector", ["i32"], []);
  const scalars = new Map<string, ScalarFunction>();
  for (const statement of [...program.start, ...program.step]) {
    if (statement.kind !== "assign") continue;
    forEachNode(statement.value, statement.loops, (node) => {
      if (node.kind !== "call") return;
      const name = `${node.function}/${node.arguments.length}`;
      scalars.set(name, node.function);
      module.importFunction(
        name,
        node.arguments.map(() => "f64" as const),
        ["f64"],
      );
    });
  }
  return [...scalars].map(([name, each]) => ({ name, function: each }));
}

function tableData(memory: KernelMemory): KernelLayout["data"][number][] {
  return memory.tables.flatMap(({ address, table }) => {
    const { x, y } = table;
    const slopes = x.map((at, point) =>
      point < x.length - 1 ? (y[point + 1]! - y[point]!) / (x[point + 1]! - at) : 0,
    );
    return [
      { address, wholes: Int32Array.of(x.length, 0).with(KIND / 4, tableKinds.indexOf(table.kind)) },
      { address: address + INVERSE, numbers: Float64Array.of(inverseDistance(x)) },
      { address: address + TABLE_HEADER, numbers: Float64Array.from([...x, ...y, ...slopes]) },
    ];
  });
}

/** Of points that are about evenly spaced; a guess of the segment from it is set right by looking. */
function inverseDistance(x: readonly number[]): number {
  const last = x.length - 1;
  if (last < 2) return 0;
  const distance = (x[last]! - x[0]!) / last;
  const isEven = x.every((at, point) => Math.abs(at - (x[0]! + point * distance)) <= distance * 0.01);
  return isEven && distance > 0 && Number.isFinite(1 / distance) ? 1 / distance : 0;
}

/** Slots with a value from the program that nothing sets and nobody writes to. */
function fixedSlots(program: Program, reaches: readonly { write: readonly [number, number] }[]): Map<number, number> {
  const fixed = new Map(program.constants.map(({ slot, value }) => [slot, value]));
  for (const { slot } of program.inputs) fixed.delete(slot);
  const drop = (low: number, high: number) => {
    for (let slot = low; slot <= high; slot++) fixed.delete(slot);
  };
  for (const { write } of reaches) drop(...write);
  for (const { slot, count } of [...program.stocks, ...program.held]) drop(slot, slot + count - 1);
  return fixed;
}
