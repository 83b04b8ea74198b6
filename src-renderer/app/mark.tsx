/** The program's mark: kawung, the batik motif of four petals round one centre ("sentra"). */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 24 24"
      fill="currentColor"
      aria-hidden="true"
    >
      {[45, 135, 225, 315].map((turn) => (
        <path
          key={turn}
          transform={`rotate(${turn} 12 12)`}
          d="M12 10.1c-2.5-1.6-3.5-3.9-3.5-5.6C8.5 2.3 10 .9 12 .9s3.5 1.4 3.5 3.6c0 1.7-1 4-3.5 5.6Z"
        />
      ))}
      <circle cx="12" cy="12" r="1.35" />
    </svg>
  );
}
