import type { Expression } from "../model/expression.ts";
import type { ModelProblem } from "../model/model-problem.ts";
import { type ArrayLayout, placeOf } from "./array-layout.ts";
import { type Box, indicesBelow } from "./box.ts";
import type { Compilation } from "./compilation.ts";
import type { DimensionInfo } from "./model-names.ts";
import { nodeMoves } from "./node-moves.ts";
import { isLarger } from "./node-size.ts";
import type { Node } from "./program.ts";
import { refuse, type Subject } from "./refuse.ts";
import type { Form, Read, Unit } from "./unit.ts";

/** A dimension and which of its elements, by key, an equation is being worked out for: one, or a loop over several. */
export interface BoundRange {
  readonly dimension: DimensionInfo;
  readonly elements: readonly string[];
  readonly loop: number | undefined;
}

/** What names of dimensions stand for at one point of a formula. */
export interface Scope {
  /** The size of each loop around this point; loops are numbered in this order. */
  readonly loops: readonly number[];
  /** The places of the left side. */
  readonly left: readonly BoundRange[];
  /** Dimensions marked for the array function around this point, by key. */
  readonly marked: ReadonlyMap<string, BoundRange>;
  /** Unmarked places the array function runs through, by dimension and occurrence; none outside of one. */
  readonly spread: ReadonlyMap<string, BoundRange> | undefined;
}

/** How many parts a formula may have that is written out wherever it is used. */
const sharedMax = 64;

/** Turns one formula into a node, noting on the way what it reads and which helper units it needs. */
export class Lowering {
  readonly compilation: Compilation;
  readonly subject: Subject;
  readonly scope: Scope;
  readonly reads: Read[];
  readonly keeps: ArrayLayout[];
  readonly helpers: Unit[];
  readonly #translate: (expression: Expression, lowering: Lowering) => Node;

  constructor(
    context: Pick<Lowering, "compilation" | "subject" | "helpers"> & { readonly scope: Scope },
    translate: (expression: Expression, lowering: Lowering) => Node,
    notes: { readonly reads: Read[]; readonly keeps: ArrayLayout[] } = { reads: [], keeps: [] },
  ) {
    this.compilation = context.compilation;
    this.subject = context.subject;
    this.helpers = context.helpers;
    this.scope = context.scope;
    this.reads = notes.reads;
    this.keeps = notes.keeps;
    this.#translate = translate;
  }

  node(expression: Expression): Node {
    return this.#translate(expression, this);
  }

  /** The same formula further in, where names stand for something else. */
  within(scope: Scope): Lowering {
    return new Lowering({ ...this.#context(), scope }, this.#translate, this);
  }

  /** For a formula that becomes a unit of its own and keeps its own notes. */
  apart(): Lowering {
    return new Lowering({ ...this.#context(), scope: this.scope }, this.#translate);
  }

  refuse(kind: ModelProblem["kind"], message: string, subject: Partial<Subject> = {}): never {
    refuse(kind, `"${this.subject.name}": ${message}`, { ...this.subject, ...subject });
  }

  /** An array with one element for each turn of the loops around this point. */
  helperArray(purpose: string): ArrayLayout {
    return this.compilation.allocate(`${this.subject.name} (${purpose})`, this.scope.loops);
  }

  /** A unit that fills such an array. */
  helperUnit(array: ArrayLayout, forms: Pick<Unit, "start" | "step"> & Partial<Pick<Unit, "isState" | "keeps">>): void {
    this.helpers.push({
      array,
      box: wholeBox(array),
      subject: this.subject,
      isState: false,
      keeps: [],
      helpers: [],
      ...forms,
    });
  }

  /** How a helper array is filled by a formula. */
  formFor(array: ArrayLayout, make: (apart: Lowering) => Node): Form {
    const apart = this.apart();
    return apart.#form(array, make(apart));
  }

  /** With what has been noted on the way to its value. */
  #form(array: ArrayLayout, value: Node): Form {
    const statement = { kind: "assign" as const, loops: this.scope.loops, target: helperPlace(array), value };
    return { kind: "statement", statement, reads: this.reads, keeps: this.keeps, moves: nodeMoves(value) };
  }

  /** This point's own element of a helper array. */
  readHelper(array: ArrayLayout): Node {
    this.reads.push({ array, box: wholeBox(array), aligned: array.sizes.map(() => true) });
    return { kind: "load", place: helperPlace(array) };
  }

  /** A formula worked out in slots of its own, at the start and at each step. */
  hoist(purpose: string, make: (apart: Lowering) => Node): ArrayLayout {
    const array = this.helperArray(purpose);
    const form = this.formFor(array, make);
    this.helperUnit(array, { start: form, step: form });
    return array;
  }

  /** A formula worked out once, at the start; a number needs no slot. */
  atStart(purpose: string, make: (apart: Lowering) => Node): Node {
    const apart = this.apart();
    const value = make(apart);
    if (value.kind === "number") return value;
    const array = this.helperArray(purpose);
    this.helperUnit(array, { start: apart.#form(array, value) });
    return this.readHelper(array);
  }

  /** A formula that is used several times over: a long one in slots of its own, so that it does not multiply. */
  shared(expression: Expression): Node {
    const apart = this.apart();
    const value = apart.node(expression);
    if (!isLarger(value, sharedMax)) {
      this.reads.push(...apart.reads);
      this.keeps.push(...apart.keeps);
      return value;
    }
    const array = this.helperArray("shared");
    const form = apart.#form(array, value);
    this.helperUnit(array, { start: form, step: form });
    return this.readHelper(array);
  }

  #context(): Pick<Lowering, "compilation" | "subject" | "helpers"> {
    return { compilation: this.compilation, subject: this.subject, helpers: this.helpers };
  }
}

export function wholeBox(array: ArrayLayout): Box {
  return array.sizes.map(indicesBelow);
}

/** The element of a helper array that belongs to the turns of the loops around it. */
export function helperPlace(array: ArrayLayout): ReturnType<typeof placeOf> {
  const ranges = wholeBox(array).map((indices, loop) => ({ indices, loop }));
  return placeOf(array.base, array.strides, ranges);
}
