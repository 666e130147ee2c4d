import { MeterError } from "#runtime/errors.ts";

/** Newest commit of a log that was acknowledged. */
export interface Head {
  number: bigint;
  /** SHA-256 of the commit, hexadecimal. */
  hash: string;
}

/**
 * The newest commit of each log, kept outside the broker. A hash chain shows that something in its middle is missing or
 * changed, never that its end is: a store that was cut short holds a shorter chain that is whole.
 *
 * A head may be older than the log (it is noted after the commit), never newer.
 */
export interface Heads {
  of(subject: string): Head | undefined;
  /** Notes a commit that was acknowledged. Returns at once. */
  note(subject: string, head: Head): void;
}

/** What a log says against its head: one line, or undefined when it holds the head's very commit. */
export function headProblem(
  head: Head | undefined,
  last: bigint,
  hashOf: (number: bigint) => string | undefined,
): string | undefined {
  if (head === undefined) return undefined;
  if (last < head.number) return `the log ends at commit ${last}, but commit ${head.number} was acknowledged`;
  const hash = hashOf(head.number);
  return hash === undefined || hash === head.hash
    ? undefined
    : `commit ${head.number} is not the one that was acknowledged`;
}

/** Throws `MTR_LOG_DAMAGED` for a log that ends before its head, or with another commit at its place. */
export function checkHead(subject: string, head: Head | undefined, last: Head | undefined): void {
  const problem = headProblem(head, last?.number ?? 0n, (number) => (number === last?.number ? last.hash : undefined));
  if (problem !== undefined) throw new MeterError("MTR_LOG_DAMAGED", problem, subject);
}
