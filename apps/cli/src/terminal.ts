/** Where a command writes: answers to `out`, everything else (progress, problems) to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
