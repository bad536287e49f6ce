/** The initials of a person; the button around it carries the name. */
export function Avatar({ initials }: { readonly initials: string }) {
  return (
    <span
      aria-hidden="true"
      className="grid size-7 place-items-center rounded-full bg-ink text-xs font-semibold text-on-ink max-sm:size-10"
    >
      {initials}
    </span>
  );
}
