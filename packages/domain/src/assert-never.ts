/**
 * Ends a `switch` over every kind of a union. A new kind becomes a compile error at each place that must decide.
 *
 * @throws {RangeError} If a value outside the type slipped past the door.
 */
export function assertNever(value: never): never {
  throw new RangeError(`no case handles ${JSON.stringify(value)}`);
}
