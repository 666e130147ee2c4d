import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Whether the time of other processes can be told here: where there is /proc. */
export const canTellProcessorTime = existsSync("/proc/self/stat");

/** Ticks of the clock that /proc counts in, per second. */
const ticksPerSecond = canTellProcessorTime ? Number(execFileSync("getconf", ["CLK_TCK"]).toString()) : 100;
/** Fields after the name of the process in /proc/PID/stat: time in user mode and in the system, ticks (proc(5)). */
const userField = 11;
/** Fields of the first line of /proc/stat: user, nice, system, idle, iowait, irq, softirq, steal, ticks (proc(5)). */
const stealField = 7;

/** Processor time of a process and all its threads so far, s. @throws Error when there is no such process. */
export function processorSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[userField]) + Number(fields[userField + 1])) / ticksPerSecond;
}

/** Processor time of the machine since it started, s: all of it, and what its host gave to other machines meanwhile. */
export function machineSeconds(): { all: number; stolen: number } {
  if (!canTellProcessorTime) return { all: 0, stolen: 0 };
  const line = readFileSync("/proc/stat", "utf8").split("\n", 1)[0] as string;
  const ticks = line
    .split(/ +/)
    .slice(1, stealField + 2)
    .map(Number);
  const sum = ticks.reduce((total, each) => total + each, 0);
  return { all: sum / ticksPerSecond, stolen: (ticks[stealField] as number) / ticksPerSecond };
}
