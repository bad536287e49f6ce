/** The tamarisk sprig, optionally with the product's name beside it. */
export function Logo({ name }: { readonly name?: string }) {
  return (
    <span className="inline-flex items-center gap-2 text-base font-semibold text-ink">
      <svg width="22" height="26" viewBox="0 0 22 26" aria-hidden="true" fill="none" strokeLinecap="round">
        <path
          d="M11 25C11 17 9 12 4 6M11 19c0-6 2-10 6-15M10.6 16C10 11 10.5 6 11 2"
          stroke="light-dark(#4a5b45, #9db394)"
          strokeWidth="1.5"
        />
        <g fill="var(--color-accent)">
          {blossoms.map(([cx, cy, r]) => (
            <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r={r} />
          ))}
        </g>
      </svg>
      {name}
    </span>
  );
}

const blossoms = [
  [4, 6, 2.4],
  [6.4, 9.6, 1.8],
  [2.6, 10, 1.3],
  [11, 2.6, 2.2],
  [10.4, 7, 1.8],
  [13, 5.6, 1.2],
  [17.2, 4.4, 2.3],
  [15.2, 8.4, 1.8],
  [18.6, 8.6, 1.3],
  [8.3, 13, 1.3],
  [13.4, 12.4, 1.4],
] as const;
