import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The program as a user starts it, built. */
const entry = fileURLToPath(new URL("../../deploy/fourquad.mjs", import.meta.url));

export interface Finished {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface Program {
  process: ChildProcess;
  /** Resolves when the process has ended. */
  finished: Promise<Finished>;
  /** Standard output and error so far. */
  output(): { stdout: string; stderr: string };
  /** Resolves when standard output or error shows `text`; rejects when the program ends first. */
  shows(text: string | RegExp): Promise<void>;
  /** Kills the whole process group at once, as a power cut would. */
  killGroup(): void;
}

/** Starts `fourquad` in a process group of its own. */
export function start(args: readonly string[], environment: Record<string, string> = {}): Program {
  const child = spawn(process.execPath, [entry, ...args], {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", ...environment },
  });
  const output = { stdout: "", stderr: "" };
  const waiting = new Set<() => void>();
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream]?.setEncoding("utf8").on("data", (text: string) => {
      output[stream] += text;
      waiting.forEach((look) => look());
    });
  }
  const finished = new Promise<Finished>((resolve) =>
    child.on("close", (code, signal) => resolve({ code, signal, ...output })),
  );
  const shows = (text: string | RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const all = output.stdout + output.stderr;
        if (typeof text === "string" ? !all.includes(text) : !text.test(all)) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
      void finished.then(({ stderr }) => reject(new Error(`ended before it showed ${text}: ${stderr.slice(-500)}`)));
    });
  const killGroup = (): void => {
    try {
      process.kill(-(child.pid as number), "SIGKILL");
    } catch {
      // It has ended already.
    }
  };
  return { process: child, finished, output: () => output, shows, killGroup };
}

/** Runs `fourquad` to its end. */
export function run(args: readonly string[], environment: Record<string, string> = {}): Promise<Finished> {
  return start(args, environment).finished;
}

/** A folder that is removed afterwards. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "fourquad test "));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
