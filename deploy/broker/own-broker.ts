import type { Logger } from "pino";
import { systemClock } from "../../services/runtime/clock.ts";
import { MeterError } from "../../services/runtime/errors.ts";
import type { BrokerAddress } from "../../services/runtime/nats/connect.ts";
import type { Room } from "../../services/runtime/room.ts";
import { launchBroker, type LaunchedBroker } from "./launch.ts";

const lookEveryMs = 250;
/** A broker that has taken nothing for so long is started anew: soon after the disk was full, else when nothing else helps. */
const stuckMsMax = 15_000;
const stuckAfterFullMsMax = 3_000;
/** Starts in a row that may fail. */
const startsMax = 20;

/** A broker of this process, which is started anew when a full disk has left it stuck. */
export interface OwnBroker {
  address: Required<BrokerAddress>;
  /** Rejects when the broker ended, or cannot be started anew. */
  failed: Promise<never>;
  stop(): Promise<void>;
}

/** Starts a broker on a locked data directory, and keeps it writing for as long as there is room. */
export async function keepBroker(dataDir: string, room: Room, logger: Logger): Promise<OwnBroker> {
  let launched = await launchBroker({ dataDir, logger });
  const { address } = launched;
  const port = Number(new URL(address.url).port);
  const over = new AbortController();
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_resolve, reject) => (fail = reject));
  failed.catch(() => {});
  const watchEnd = ({ exited }: LaunchedBroker): void =>
    void exited.then(({ expected, code }) => {
      if (!expected) fail(endedByItself(code, dataDir));
    });
  watchEnd(launched);
  const startAnew = async (): Promise<void> => {
    logger.warn({ pid: launched.pid }, "the broker has stopped writing and is started anew");
    await launched.stop();
    launched = await launchAgain({ dataDir, logger, port, token: address.token }, over.signal);
    watchEnd(launched);
    room.startedAnew();
  };
  const keeping = keepWriting(room, startAnew, over.signal).catch(fail);
  const stop = async (): Promise<void> => {
    over.abort();
    await keeping;
    await launched.stop();
  };
  return { address, failed, stop };
}

async function keepWriting(room: Room, startAnew: () => Promise<void>, signal: AbortSignal): Promise<void> {
  let wasFull = false;
  while (!signal.aborted) {
    wasFull ||= room.full;
    if (!room.full && room.refusedMs > (wasFull ? stuckAfterFullMsMax : stuckMsMax)) {
      await startAnew();
      wasFull = false;
    }
    await systemClock.sleep(lookEveryMs, signal);
  }
}

/** A disk that is full again lets no server start. */
async function launchAgain(options: Parameters<typeof launchBroker>[0], signal: AbortSignal): Promise<LaunchedBroker> {
  for (let starts = 1; ; starts++) {
    try {
      return await launchBroker(options);
    } catch (error) {
      if (starts === startsMax || signal.aborted) throw error;
      await systemClock.sleep(1_000, signal);
    }
  }
}

function endedByItself(code: number | null, path: string): MeterError {
  const fix = "start the meter again; its registers go on where they were";
  return new MeterError("MTR_BROKER_FAILED", `the broker ended with code ${code}`, path, fix);
}
