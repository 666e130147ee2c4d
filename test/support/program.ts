import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
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
  /** Kills the process group of the meter; its broker has a group of its own and sees that the meter is gone. */
  killGroup(): void;
  /** Kills the meter, its broker and whatever else it started, at once, as a power cut would. */
  cutPower(): void;
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
  const cutPower = (): void => [...familyOf(child.pid as number)].forEach(kill);
  return { process: child, finished, output: () => output, shows, killGroup, cutPower };
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

/** Running processes: id, parent and command line, as /proc tells. */
function processes(): { pid: number; parent: number; command: string }[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8").split("\0").join(" ");
        return state === "Z" ? [] : [{ pid: Number(name), parent: Number(parent), command }];
      } catch {
        // It ended while we looked.
        return [];
      }
    });
}

/** A process and all that descend from it, the oldest first. */
function familyOf(pid: number): Set<number> {
  const family = new Set([pid]);
  const all = processes();
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const one of all) if (family.has(one.parent)) family.add(one.pid);
  }
  return family;
}

/** Command lines of the processes that name a folder: a meter on it, its broker, the shell around that. */
export function processesOn(folder: string): string[] {
  return processes().flatMap(({ pid, command }) =>
    pid !== process.pid && command.includes(folder) ? [`${pid} ${command}`] : [],
  );
}

/** Waits until no process names the folder, at most `ms`; gives those that are left. */
export async function leftOn(folder: string, ms = 5_000): Promise<string[]> {
  for (const deadline = performance.now() + ms; performance.now() < deadline; await sleep(20))
    if (processesOn(folder).length === 0) return [];
  return processesOn(folder);
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
