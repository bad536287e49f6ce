/** Brings the first wrong field of a form into sight and to the keyboard, once the form has drawn what is wrong. */
export function showFirstProblem(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
}
