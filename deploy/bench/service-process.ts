import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { formatInstant } from "#schemas/readings.ts";
import type { SubsystemName } from "#schemas/subjects.ts";
import type { BenchBroker } from "./bench-broker.ts";

/** The program as `fourquad` runs it: the built one, beside this very file. */
const program = fileURLToPath(new URL("../main.js", import.meta.url));
/** Standard error that is kept of a process, characters. */
const logMax = 10_000;

/** Services of a meter in a process of their own. */
export interface ServiceProcess {
  pid: number;
  /** Resolves when its services begin to look for their logs; rejects with what it said when it ends before. */
  started: Promise<void>;
  /** Resolves when it has ended. */
  ended: Promise<void>;
  /** Ends it as `kill -9` does. */
  kill(): void;
  /** Asks it to end in good order. */
  stop(): void;
}

/** Starts services on the broker of a bench. */
export function startServices(
  { url, token }: Pick<BenchBroker, "url" | "token">,
  services: readonly SubsystemName[],
  args: readonly string[] = [],
): ServiceProcess {
  const ports = ["--http", "0", "--modbus", "0"];
  const child = spawn(process.execPath, [program, "run", "--services", services.join(","), ...ports, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, NATS_URL: url, NATS_TOKEN: token, NO_COLOR: "1" },
  });
  let log = "";
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const started = new Promise<void>((resolve, reject) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      log = (log + text).slice(-logMax);
      // The line about the broker is the last one before the services run.
      if (/^broker /m.test(log)) resolve();
    });
    void ended.then(() => reject(new Error(`the services ${services.join(", ")} ended: ${log.trim()}`)));
  });
  started.catch(() => {});
  return {
    pid: child.pid ?? 0,
    started,
    ended,
    kill: () => void child.kill("SIGKILL"),
    stop: () => void child.kill("SIGTERM"),
  };
}

/** Reads a register at an instant by the command, from the start of its process to its end, ms. */
export function readOnce(folder: string, meter: string, atNs: bigint): Promise<number> {
  const started = performance.now();
  const args = ["read", "energy.active", "--data", folder, "--meter", meter, "--at", formatInstant(atNs)];
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, NATS_URL: "" },
  });
  let log = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (log = (log + text).slice(-logMax)));
  return new Promise((resolve, reject) =>
    child.once("close", (code) =>
      code === 0 ? resolve(performance.now() - started) : reject(new Error(`read ended with ${code}: ${log.trim()}`)),
    ),
  );
}
