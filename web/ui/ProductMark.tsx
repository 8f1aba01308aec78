/** The sign of Əlaqə: a link between a person, another and a victim, in the shapes of the network. */
export const ProductMark = ({ size }: { size: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden>
    <rect width="32" height="32" rx="6" fill="#21608b" />
    <g stroke="#fff" strokeWidth="2" fill="none">
      <path d="M11.8 11.8 20.2 9M11 16l9 6" />
      <circle cx="9" cy="13" r="3.5" />
      <circle cx="23" cy="8.5" r="3" fill="#fff" />
      <path d="m22 19.5 3.5 3.5-3.5 3.5-3.5-3.5z" />
    </g>
  </svg>
);
