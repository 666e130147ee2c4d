import { describe, expect, it } from "vitest";
import { MeterError } from "#runtime/errors.ts";
import type { EventLog } from "#runtime/event-log.ts";
import { noted, Room, withRoom } from "#runtime/room.ts";
import { entriesWaitingMax, WaitingLog } from "#runtime/waiting-log.ts";
import { Link, noFaults } from "../../simulation/faults.ts";
import { MemoryLog } from "../../simulation/memory-log.ts";
import { MemoryStream } from "../../simulation/memory-stream.ts";
import { Random } from "../../simulation/random.ts";
import { VirtualClock } from "../../simulation/virtual-clock.ts";

const subject = "meter.m.windows";

function bench() {
  const clock = new VirtualClock();
  const stream = new MemoryStream(clock);
  const room = new Room(clock);
  const inner: EventLog = new MemoryLog(stream, new Link(clock, new Random(1), noFaults));
  let dropped = 0;
  const log = new WaitingLog(withRoom(inner, room), clock, new AbortController().signal, () => (dropped += 1));
  const append = async (number: number): Promise<void> => {
    const appended = log.append(subject, Uint8Array.of(number >> 8, number & 255), { id: `${number}` });
    await clock.run(clock.nowMs + 20);
    await appended;
  };
  const numbers = (): number[] => stream.entries.map(({ bytes }) => ((bytes[0] as number) << 8) | (bytes[1] as number));
  return { clock, stream, room, log, append, numbers, dropped: () => dropped };
}

describe("a log in which entries wait", () => {
  it("keeps their order over a time without room, and shows the last that waits", async () => {
    const { clock, room, log, append, numbers } = bench();
    await append(1);
    room.full = true;
    for (const number of [2, 3, 4]) await append(number);
    expect(numbers()).toEqual([1]);
    expect(log.waiting).toBe(3);
    expect((await log.last(subject))?.bytes).toEqual(Uint8Array.of(0, 4));
    room.full = false;
    await clock.run(clock.nowMs + 3_000);
    await append(5);
    expect(numbers()).toEqual([1, 2, 3, 4, 5]);
    expect(log.waiting).toBe(0);
  });

  it("drops and tells of the oldest when more wait than may", async () => {
    const { clock, room, append, numbers, dropped, log } = bench();
    room.full = true;
    for (let number = 0; number < entriesWaitingMax + 10; number++) await append(number);
    expect(dropped()).toBe(10);
    expect(log.waiting).toBe(entriesWaitingMax);
    room.full = false;
    await clock.run(clock.nowMs + 400_000);
    expect(numbers().at(-1)).toBe(entriesWaitingMax + 9);
    expect(numbers()).toHaveLength(entriesWaitingMax);
  });

  it("sends again what a broker that was started anew may have lost, in its order", async () => {
    const { clock, log, append, numbers } = bench();
    for (const number of [1, 2, 3]) await append(number);
    await clock.run(clock.nowMs + 20_000);
    log.sendAgain();
    await clock.run(clock.nowMs + 1_000);
    await append(4);
    expect(numbers()).toEqual([1, 2, 3, 1, 2, 3, 4]);
  });
});

describe("room for a log", () => {
  it("counts for how long the log takes nothing although there is room, and nothing else", async () => {
    const clock = new VirtualClock();
    const room = new Room(clock);
    const set = { code: undefined as "MTR_LOG_UNAVAILABLE" | "MTR_LOG_CONFLICT" | undefined };
    const inner = {
      append: async () => {
        if (set.code !== undefined) throw new MeterError(set.code, "no", subject);
        return 1;
      },
    } as unknown as EventLog;
    const log = withRoom(noted(inner, room, "any"), room);
    const append = (): Promise<unknown> =>
      log.append(subject, new Uint8Array(), { id: "1" }).catch((error: MeterError) => error.code);
    set.code = "MTR_LOG_UNAVAILABLE";
    expect(await append()).toBe("MTR_LOG_UNAVAILABLE");
    await clock.run(2_000);
    await append();
    expect(room.refusedMs).toBe(2_000);
    room.full = true;
    expect(await append()).toBe("MTR_LOG_FULL");
    expect(room.refusedMs).toBe(0);
    room.full = false;
    await append();
    set.code = "MTR_LOG_CONFLICT";
    await append();
    expect(room.refusedMs).toBe(0);
  });
});
