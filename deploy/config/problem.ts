import { MeterError, type ErrorCode } from "#runtime/errors.ts";

/** One thing that is wrong in a file or a setting. */
export interface Problem {
  /** `file:line:col`, the name of an environment variable, or a flag. */
  at: string;
  /** Dotted key; empty for the document as a whole. */
  key: string;
  message: string;
}

/** `meter.yaml:5:35 nominal.hertz: unknown key; did you mean nominal.frequency` */
export function problemLine({ at, key, message }: Problem): string {
  return `${at}${key === "" ? "" : ` ${key}`}: ${message}`;
}

/** All the problems of a file at once. */
export class ProblemsError extends MeterError {
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, problems: readonly Problem[], file: string, fix?: string) {
    super(
      code,
      problems.length === 1 ? problemLine(problems[0] as Problem) : `${problems.length} problems`,
      problems.length === 1 ? "" : file,
      fix,
    );
    this.name = "ProblemsError";
    this.problems = problems;
  }
}
