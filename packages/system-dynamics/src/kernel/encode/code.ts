import { bitsOf } from "../maths/lane-graph.ts";
import { type LaneOp, laneOps } from "../maths/lane-ops.ts";
import { ByteWriter } from "./byte-writer.ts";
import type { ConstantPool } from "./constant-pool.ts";

/** Types of values as they stand in a WebAssembly binary. */
export const wasmTypes = { i32: 0x7f, i64: 0x7e, f64: 0x7c, v128: 0x7b } as const;
export type WasmType = keyof typeof wasmTypes;

/** Instructions without immediates. */
const plain = {
  "i32.eqz": 0x45,
  "i32.eq": 0x46,
  "i32.ne": 0x47,
  "i32.lt_s": 0x48,
  "i32.gt_s": 0x4a,
  "i32.le_s": 0x4c,
  "i32.ge_s": 0x4e,
  "i32.add": 0x6a,
  "i32.sub": 0x6b,
  "i32.mul": 0x6c,
  "i32.div_s": 0x6d,
  "i32.rem_s": 0x6f,
  "i32.and": 0x71,
  "i32.or": 0x72,
  "i32.shl": 0x74,
  "i32.shr_u": 0x76,
  "i64.eqz": 0x50,
  "i64.extend_i32_s": 0xac,
  "i32.wrap_i64": 0xa7,
  "f64.eq": 0x61,
  "f64.ne": 0x62,
  "f64.lt": 0x63,
  "f64.gt": 0x64,
  "f64.le": 0x65,
  "f64.ge": 0x66,
  "f64.floor": 0x9c,
  "f64.trunc": 0x9d,
  "f64.add": 0xa0,
  "f64.sub": 0xa1,
  "f64.mul": 0xa2,
  "f64.div": 0xa3,
  "f64.max": 0xa5,
  "f64.convert_i32_s": 0xb7,
  return: 0x0f,
  drop: 0x1a,
  select: 0x1b,
  else: 0x05,
  end: 0x0b,
} as const;

const memory = {
  "i32.load": [0x28, 2],
  "i64.load": [0x29, 3],
  "f64.load": [0x2b, 3],
  "i32.store": [0x36, 2],
  "i64.store": [0x37, 3],
  "f64.store": [0x39, 3],
} as const;

/** The body of one function, written instruction by instruction. */
export class Code {
  readonly bytes = new ByteWriter();
  readonly locals: WasmType[];
  readonly parameterCount: number;

  readonly #pool: ConstantPool | undefined;

  /** @param pool - Where constants of lanes are in memory; without one they stand in the instructions. */
  constructor(parameters: readonly WasmType[], pool?: ConstantPool) {
    this.#pool = pool;
    this.locals = [...parameters];
    this.parameterCount = parameters.length;
  }

  /** A new local variable. */
  local(type: WasmType): number {
    this.locals.push(type);
    return this.locals.length - 1;
  }

  do(...names: (keyof typeof plain)[]): this {
    for (const name of names) this.bytes.byte(plain[name]);
    return this;
  }
  get(local: number): this {
    return this.#with(0x20, local);
  }
  set(local: number): this {
    return this.#with(0x21, local);
  }
  tee(local: number): this {
    return this.#with(0x22, local);
  }
  call(index: number): this {
    return this.#with(0x10, index);
  }
  i32(value: number): this {
    this.bytes.byte(0x41).signed(value);
    return this;
  }
  f64(value: number): this {
    this.bytes.byte(0x44).long(bitsOf(value));
    return this;
  }
  memory(name: keyof typeof memory, offset: number): this {
    const [code, align] = memory[name];
    this.bytes.byte(code).byte(align).unsigned(offset);
    return this;
  }
  block(type?: WasmType): this {
    this.bytes.byte(0x02).byte(type === undefined ? 0x40 : wasmTypes[type]);
    return this;
  }
  loop(): this {
    this.bytes.byte(0x03).byte(0x40);
    return this;
  }
  if(type?: WasmType): this {
    this.bytes.byte(0x04).byte(type === undefined ? 0x40 : wasmTypes[type]);
    return this;
  }
  branch(depth: number): this {
    return this.#with(0x0c, depth);
  }
  branchIf(depth: number): this {
    return this.#with(0x0d, depth);
  }

  /** A number cut to a whole one of 32 bits, at most the largest there is; NaN gives 0. */
  truncate(): this {
    this.bytes.byte(0xfc).byte(0x02);
    return this;
  }

  lanes(op: LaneOp): this {
    return this.vector(laneOps[op].code);
  }
  /** A vector instruction by its number, with bytes that follow. */
  vector(code: number, ...immediates: number[]): this {
    this.bytes.byte(0xfd).unsigned(code);
    for (const immediate of immediates) this.bytes.byte(immediate);
    return this;
  }
  /** Both lanes with the same 64 bits. */
  constant(bits: bigint): this {
    const address = this.#pool?.addressOf(bits);
    if (address !== undefined) return this.i32(0).load(address);
    this.vector(0x0c);
    this.bytes.long(bits).long(bits);
    return this;
  }
  /** Of a table in memory a number for each lane; the vector in the local variable says how many bytes on it stands. */
  entries(local: number, table: Float64Array, column: number): this {
    const pool = this.#pool;
    if (pool === undefined) throw new RangeError("a table needs a pool of constants");
    const offset = pool.tableAddress(table) + 8 * column;
    this.get(local).wholeLane(1).do("i32.wrap_i64");
    this.get(local).wholeLane(0).do("i32.wrap_i64").loadSplat(offset);
    this.#vectorMemory(0x57, 3, offset);
    this.bytes.byte(1);
    return this;
  }
  load(offset: number): this {
    return this.#vectorMemory(0x00, 4, offset);
  }
  /** One number from memory into both lanes. */
  loadSplat(offset: number): this {
    return this.#vectorMemory(0x0a, 3, offset);
  }
  store(offset: number): this {
    return this.#vectorMemory(0x0b, 4, offset);
  }
  /** One lane of a vector into memory. */
  storeLane(offset: number, lane: 0 | 1): this {
    this.#vectorMemory(0x5b, 3, offset);
    this.bytes.byte(lane);
    return this;
  }
  splat(): this {
    return this.vector(0x14);
  }
  splatWhole(): this {
    return this.vector(0x12);
  }
  lane(lane: 0 | 1): this {
    return this.vector(0x21, lane);
  }
  wholeLane(lane: 0 | 1): this {
    return this.vector(0x1d, lane);
  }
  replaceLane(lane: 0 | 1): this {
    return this.vector(0x22, lane);
  }
  anyTrue(): this {
    return this.vector(0x53);
  }
  shift(op: "shiftLeft" | "shiftRight", by: number): this {
    return this.i32(by).lanes(op);
  }

  #with(code: number, index: number): this {
    if (index < 0) throw new RangeError("a local variable is used before it exists");
    this.bytes.byte(code).unsigned(index);
    return this;
  }
  #vectorMemory(code: number, align: number, offset: number): this {
    this.vector(code, align);
    this.bytes.unsigned(offset);
    return this;
  }
}
