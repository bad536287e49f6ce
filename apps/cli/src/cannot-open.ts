/**
 * A file that cannot be opened, in plain words.
 *
 * @throws {RangeError} Always: with the path and what to do.
 *
 * @example
 * await readFile(path).catch(cannotOpen(path));
 */
export function cannotOpen(path: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    throw new RangeError(`${path} cannot be opened: ${reasonOf(error)}`);
  };
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "there is no such file";
    case "EACCES":
    case "EPERM":
      return "it may not be read";
    case "EISDIR":
      return "it is a folder; name a file in it";
    default:
      return message;
  }
}
