import { statfs } from "node:fs/promises";
import type { Logger } from "pino";
import { systemClock } from "../services/runtime/clock.ts";
import type { Room } from "../services/runtime/room.ts";

const lookEveryMs = 250;
/** Free space below which nothing is written: a broker that meets a full disk in a write is stuck. */
const freeBytesMin = 16 * 1024 * 1024;
/** Free space from which on there is room again. */
const freeBytesAgain = 24 * 1024 * 1024;

/** Keeps `room` true to the free space at a path until the signal aborts. */
export async function watchDisk(path: string, room: Room, logger: Logger, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const found = await statfs(path).catch(() => undefined);
    const free = found === undefined ? undefined : found.bavail * found.bsize;
    if (free !== undefined && room.full !== isFull(room.full, free)) {
      room.full = !room.full;
      const freeKiB = Math.floor(free / 1024);
      if (room.full) logger.warn({ path, freeKiB }, "the disk is full: metering goes on, commits wait for room");
      else logger.info({ path, freeKiB }, "the disk has room again");
    }
    await systemClock.sleep(lookEveryMs, signal);
  }
}

/** Whether a disk counts as full, given whether it did: the two limits keep it from changing its mind at every write. */
function isFull(before: boolean, freeBytes: number): boolean {
  return freeBytes < (before ? freeBytesAgain : freeBytesMin);
}
