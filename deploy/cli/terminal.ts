import { styleText } from "node:util";

/** What the command line reads and writes; data goes to `out`, everything else to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  environment: Readonly<Record<string, string | undefined>>;
  /** Whether `out` takes colour: a terminal, without NO_COLOR. */
  colour: boolean;
  signal: AbortSignal;
}

/** The terminal of a process. */
export function processTerminal(signal: AbortSignal): Terminal {
  const { stdout, stderr, env } = process;
  const noColour = env.NO_COLOR !== undefined && env.NO_COLOR !== "";
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    environment: env,
    colour: stdout.isTTY && !noColour,
    signal,
  };
}

export const printJson = (terminal: Terminal, value: unknown): void =>
  terminal.out(`${JSON.stringify(value, undefined, 2)}\n`);

/** A table with columns as wide as they need, the first line as a heading. */
export function printTable(terminal: Terminal, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  rows.forEach((row, index) => {
    const line = row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] as number)))
      .join("  ");
    terminal.out(`${index === 0 && terminal.colour ? styleText("bold", line, { validateStream: false }) : line}\n`);
  });
}
