import { MeterError, type ErrorCode } from "#runtime/errors.ts";

/** Codes that a source raises. */
export type SourceErrorCode = Extract<
  ErrorCode,
  `MTR_COMTRADE_${string}` | `MTR_CSV_${string}` | `MTR_SOURCE_${string}`
>;

/**
 * A source that cannot be opened or read. Every boundary of a sample source throws this and nothing else, whatever its
 * input. `at` is the file with 1-based line (`rec.cfg:5`) or byte (`rec.dat@byte 26`), or the key of a scenario.
 */
export class SourceError extends MeterError {
  declare readonly code: SourceErrorCode;

  constructor(code: SourceErrorCode, what: string, at: string, fix: string, options?: ErrorOptions) {
    super(code, what, at, fix, options);
    this.name = "SourceError";
  }
}

/** Longest text of a foreign file that a message repeats. */
const excerptMax = 60;

/** A piece of a foreign file, quoted, cut to a bearable length and free of control characters. */
export function excerpt(text: string): string {
  const cut = text.length > excerptMax ? `${text.slice(0, excerptMax)}…` : text;
  return JSON.stringify(cut);
}

/** What is thrown where a file no longer holds what it held when it was opened. @param at place in it. */
export const becameShorter = (at: string): SourceError =>
  new SourceError(
    "MTR_SOURCE_FILE",
    "the file became shorter while it was read",
    at,
    "keep the file as it is while it is read",
  );
