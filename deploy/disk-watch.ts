import { statfs } from "node:fs/promises";
import { systemClock } from "#runtime/clock.ts";
import { MeterError } from "#runtime/errors.ts";

const lookEveryMs = 1_000;
/** Free space below which the broker cannot be relied on to store a commit. */
const freeBytesMin = 16 * 1024 * 1024;

/**
 * Rejects with `MTR_DATA_FULL` when the disk runs full; never resolves. A nats-server that has met a full disk refuses to
 * write until it is started anew, so a process with a broker of its own ends: nothing is lost, and its next start goes on.
 */
export async function diskFull(path: string, signal: AbortSignal): Promise<never> {
  while (!signal.aborted) {
    const found = await statfs(path).catch(() => undefined);
    const free = found === undefined ? undefined : found.bavail * found.bsize;
    if (free !== undefined && free < freeBytesMin) {
      throw new MeterError("MTR_DATA_FULL", `the disk is full, ${Math.floor(free / 1024)} KiB are free`, path);
    }
    await systemClock.sleep(lookEveryMs, signal);
  }
  return new Promise(() => {});
}
