import type { QualityMark } from "../quality-marks.ts";
import { qualityMarks } from "../quality-marks.ts";

/** Filled shapes in a box of 10 by 10; each flag has its own, so that none is told by colour. */
const shapes: Record<string, string> = {
  missing: "M1 3 3 1l2 2 2-2 2 2-2 2 2 2-2 2-2-2-2 2-2-2 2-2z",
  clockUnsynchronised: "M5 0a5 5 0 1 0 0 10A5 5 0 0 0 5 0m-.7 2h1.400v2.700l2 1.200-.7 1.200-2.700-1.600z",
  flagged: "M5 0 10 9.500H0z",
  overrange: "M4 10V5H0l5-5 5 5H6v5z",
  test: "M0 0h10v3H6.500v7h-3V3H0z",
  partial: "M5 0a5 5 0 0 0 0 10z",
  estimated: "M5 0l5 5-5 5-5-5z",
  noValue: "M0 4h10v2H0z",
};

function QualityGlyph({ flag }: { flag: string }) {
  return (
    <svg class="glyph" viewBox="0 0 10 10" aria-hidden="true">
      <path d={shapes[flag] ?? "M0 0h10v10H0z"} />
    </svg>
  );
}

/** Marks as filled chips: shape and word. */
export function QualityChips({ marks }: { marks: readonly QualityMark[] }) {
  return (
    <>
      {marks.map(({ flag, word, count }) => (
        <span key={flag} class="chip warn">
          <QualityGlyph flag={flag} />
          {word}
          {count !== undefined && ` × ${count}`}
        </span>
      ))}
    </>
  );
}

/** Quality of a row: plain ink when good, else shape and word. */
export function QualityWords({ quality }: { quality: string }) {
  const marks = qualityMarks(quality);
  if (marks.length === 0) return <span class="quality">good</span>;
  return (
    <span class="quality">
      {marks.map(({ flag, word }) => (
        <span key={flag} class={flag === "noValue" ? "mark" : "mark warned"}>
          <QualityGlyph flag={flag} />
          {word}
        </span>
      ))}
    </span>
  );
}
