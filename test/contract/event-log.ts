import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { logSubject, type SubsystemName } from "#schemas/subjects.ts";
import { boundary } from "#runtime/boundary.ts";
import type { Entry, EventLog } from "#runtime/event-log.ts";
import type { Backend, OpenBackend } from "./backends.ts";

const text = (entry: Entry | undefined): string | undefined =>
  entry === undefined ? undefined : Buffer.from(entry.bytes).toString();

/** What every `EventLog` must do. */
export function eventLogContract(name: string, open: OpenBackend): void {
  describe(`event log on ${name}`, () => {
    let backend: Backend;
    beforeAll(async () => void (backend = await open()));
    afterAll(() => backend.close());
    const bench = logBench(() => backend.commits);
    appends(bench);
    follows(bench);
  });
}

/** Subjects that no two tests share. */
function logBench(log: () => EventLog) {
  let meters = 0;
  const subject = (subsystem: SubsystemName = "metrology"): string => logSubject(`m${++meters}`, subsystem);
  const append = (to: string, content: string, expectedLastSequence?: number): Promise<number> =>
    log().append(to, Buffer.from(content), { id: `${to}/${content}`, expectedLastSequence });
  const fill = async (to: string, count: number): Promise<number[]> => {
    const sequences = [0];
    for (let index = 1; index <= count; index++) sequences.push(await append(to, String(index), sequences.at(-1)));
    return sequences.slice(1);
  };
  return { log, subject, append, fill };
}

type Bench = ReturnType<typeof logBench>;

/** Entries are added, refused and found. */
function appends({ log, subject, append }: Bench): void {
  it("has no last and no next entry of a subject that nobody wrote to", async () => {
    const nowhere = subject();
    expect(await log().last(nowhere)).toBeUndefined();
    expect(await log().next(nowhere, 1)).toBeUndefined();
  });

  it("gives growing sequences and finds the last entry, and the next one from any place", async () => {
    const [ours, other] = [subject(), subject()];
    const first = await append(ours, "1", 0);
    const between = await append(other, "a", 0);
    const second = await append(ours, "2", first);
    expect(second).toBeGreaterThan(between);
    expect(await log().last(ours)).toMatchObject({ subject: ours, sequence: second });
    expect(text(await log().next(ours, 0))).toBe("1");
    expect(text(await log().next(ours, between))).toBe("2");
    expect(await log().next(ours, second + 1)).toBeUndefined();
  });

  it("refuses an append whose expectation is not the last sequence, also the first one, and adds nothing", async () => {
    const ours = subject();
    await expect(append(ours, "1", 7)).rejects.toMatchObject({ code: "MTR_LOG_CONFLICT" });
    const first = await append(ours, "1", 0);
    await expect(append(ours, "2", 0)).rejects.toMatchObject({ code: "MTR_LOG_CONFLICT" });
    await append(ours, "2", first);
    await expect(append(ours, "3", first)).rejects.toMatchObject({ code: "MTR_LOG_CONFLICT" });
    expect(text(await log().last(ours))).toBe("2");
  });

  it("adds a repeated append once: it answers with the first one's sequence or refuses", async () => {
    const ours = subject();
    const first = await append(ours, "1", 0);
    const again = await append(ours, "1", 0).catch((error: { code: string }) => error.code);
    expect([first, "MTR_LOG_CONFLICT"]).toContain(again);
    expect(await log().next(ours, first + 1)).toBeUndefined();
  });

  it("takes an id for the same entry when no sequence is expected", async () => {
    const ours = subject();
    const first = await append(ours, "1");
    expect(await append(ours, "1")).toBe(first);
    expect(await append(ours, "2")).toBeGreaterThan(first);
  });

  it("carries entries of 200 KB unchanged", async () => {
    const ours = subject();
    const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 31) % 251);
    await log().append(ours, bytes, { id: ours });
    expect(Buffer.compare((await log().last(ours))?.bytes as Uint8Array, bytes)).toBe(0);
  });

  it("finds where a key is reached: the last entry before and the first after", async () => {
    const [ours, other] = [subject(), subject()];
    for (let index = 1; index <= 9; index++) {
      await append(ours, String(index));
      if (index % 2 === 0) await append(other, String(index));
    }
    for (let from = 1; from <= 10; from++) {
      const found = await boundary(log(), ours, (entry) => BigInt(text(entry) as string), BigInt(from));
      expect(text(found.before)).toBe(from === 1 ? undefined : String(from - 1));
      expect(text(found.after)).toBe(from === 10 ? undefined : String(from));
    }
    expect(await boundary(log(), subject(), () => 1n, 1n)).toEqual({ before: undefined, after: undefined });
  });
}

/** Entries are followed, the old ones and the new ones. */
function follows({ log, subject, append, fill }: Bench): void {
  it("follows several subjects in order, what is there first and then what comes", async () => {
    const [one, two, third] = [subject(), subject("tou"), subject()];
    const [first] = await fill(one, 3);
    await append(third, "not ours");
    await append(two, "a");
    const seen: string[] = [];
    const ended = new AbortController();
    const reading = (async () => {
      for await (const entry of log().follow([one, two], (first as number) + 1, ended.signal)) {
        seen.push(text(entry) as string);
        if (seen.length === 6) return;
      }
    })();
    await expect.poll(() => seen.length).toBe(3);
    await append(one, "4");
    await append(two, "b");
    await append(one, "5");
    await reading;
    expect(seen).toEqual(["2", "3", "a", "4", "b", "5"]);
  });

  it("ends a following that waits as soon as the signal aborts, and begins none after it", async () => {
    const ours = subject();
    const ended = new AbortController();
    let opened = false;
    const reading = (async () => {
      for await (const _ of log().follow([ours], 1, ended.signal)) opened = true;
    })();
    await append(ours, "1");
    await expect.poll(() => opened).toBe(true);
    ended.abort();
    await reading;
    for await (const _ of log().follow([ours], 1, ended.signal)) throw new Error("an entry after the end");
  });

  it("begins at the first entry when it is asked for one beyond the end, as after a stream in memory began anew", async () => {
    const ours = subject();
    await append(ours, "1");
    for await (const entry of log().follow([ours], 1_000_000, new AbortController().signal)) {
      expect(text(entry)).toBe("1");
      break;
    }
  });
}
