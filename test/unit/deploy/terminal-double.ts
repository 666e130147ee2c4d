import { vi } from "vitest";
import type { CommandActions } from "../../../deploy/cli/command-actions.ts";
import { runCommandLine } from "../../../deploy/cli/main.ts";

/** A command line whose actions record their options and give an exit code. */
export async function commandLine(
  words: string[],
  environment: Record<string, string> = {},
  actions: Partial<CommandActions> = {},
): Promise<{ exit: number; out: string; err: string; calls: [string, never][] }> {
  const result = { out: "", err: "", calls: [] as [string, never][] };
  const record =
    (name: string) =>
    (options: unknown): Promise<number> => {
      result.calls.push([name, options as never]);
      return Promise.resolve(0);
    };
  const log = console.log;
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  console.log = (text: string) => void (result.out += `${text}\n`);
  try {
    const exit = await runCommandLine(
      words,
      {
        run: record("run"),
        read: record("read"),
        why: record("why"),
        verify: record("verify"),
        chaos: record("chaos"),
        replay: record("replay"),
        rehearse: record("rehearse"),
        bench: record("bench"),
        ...actions,
      },
      {
        out: (text) => void (result.out += text),
        err: (text) => void (result.err += text),
        environment,
        colour: false,
        signal: new AbortController().signal,
      },
    );
    return { exit, ...result };
  } finally {
    console.log = log;
    vi.unstubAllEnvs();
  }
}
