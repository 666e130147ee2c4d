import { type ErrorCode, MeterError } from "#runtime/errors.ts";

/** Levenshtein distance of two short texts. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min(
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row[b.length] as number;
}

/** The candidate that a person most likely meant; undefined when none is near. Words beyond 64 characters are not compared. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 64) return undefined;
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= Math.max(2, Math.floor(word.length / 2)) ? best.candidate : undefined;
}

/** The error for a name that nothing has: it tells the nearest of those that there are. */
export function unknownName(
  code: ErrorCode,
  kind: string,
  name: string,
  known: readonly string[],
  { at = "", otherwise }: { at?: string; otherwise?: string } = {},
): MeterError {
  const near = closest(name, known);
  const fix = near === undefined ? otherwise : `did you mean ${near}`;
  return new MeterError(code, `there is no ${kind} ${JSON.stringify(name.slice(0, 64))}`, at, fix);
}
