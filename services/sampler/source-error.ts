/**
 * A source that cannot be opened or read, as one line for people: what; where; what to do.
 *
 * Every boundary of a sample source throws this and nothing else, whatever its input.
 */
export class SourceError extends Error {
  /** Stable name, `MTR_COMTRADE_…` or `MTR_SOURCE_…`. */
  readonly code: string;
  /** File with 1-based line (`rec.cfg:5`) or byte (`rec.dat@byte 26`), or the key of a scenario. */
  readonly at: string;
  /** What the reader of the message can do about it. */
  readonly fix: string;

  constructor(code: string, what: string, at: string, fix: string, options?: ErrorOptions) {
    super(oneLine(`${what}; ${at}; ${fix}`), options);
    this.name = "SourceError";
    this.code = code;
    this.at = at;
    this.fix = fix;
  }
}

/** Longest text of a foreign file that a message repeats. */
const excerptMax = 60;

/** A piece of a foreign file, quoted, cut to a bearable length and free of control characters. */
export function excerpt(text: string): string {
  const cut = text.length > excerptMax ? `${text.slice(0, excerptMax)}…` : text;
  return JSON.stringify(cut);
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\t]+/g, " ");
}
