import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

/** A process that a test may kill, stop and continue by its own id. */
export interface Running {
  pid: number;
  /** Exit code, undefined while it runs and null when a signal ended it. */
  exit(): number | null | undefined;
  exited: Promise<number | null>;
  /** Standard error so far. */
  log(): string;
  signal(name: NodeJS.Signals): void;
}

export function running(child: ChildProcess): Running {
  let log = "";
  let code: number | null | undefined;
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (log += text));
  const exited = once(child, "exit").then(([ended]) => (code = ended as number | null));
  return {
    pid: child.pid as number,
    exit: () => code,
    exited,
    log: () => log,
    signal: (name) => void (code === undefined && child.kill(name)),
  };
}

/** Waits until `reached` holds; rejects after `ms`. */
export async function until(reached: () => boolean | Promise<boolean>, ms: number, what: string): Promise<void> {
  for (const deadline = performance.now() + ms; !(await reached()); await sleep(20))
    if (performance.now() > deadline) throw new Error(`not within ${ms} ms: ${what}`);
}
