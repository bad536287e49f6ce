/** The hatching that means "no data", for filling shapes in a drawing: `fill="url(#id)"`. */
export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className="fill-panel" />
        <path d="M0 0V6" className="stroke-hatch" strokeWidth="4" />
      </pattern>
    </defs>
  );
}
