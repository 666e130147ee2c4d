import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commitCodec, type Commit, type Cursor, type MetrologyRegisters } from "#schemas/codec.ts";
import { logSubject } from "#schemas/subjects.ts";
import { MeterError } from "#runtime/errors.ts";
import type { EventLog } from "#runtime/event-log.ts";
import { commitHash, Ledger, storedCommit, type LedgerOptions } from "#runtime/ledger.ts";
import { accumulator, type AccumulatorState } from "../support/accumulator.ts";
import { MemorySnapshots } from "../simulation/memory-snapshots.ts";
import type { Backend, OpenBackend } from "./backends.ts";

const subsystem = accumulator<bigint>({ name: "metrology", follows: [], every: 1, energyMicroWh: (energy) => energy });
const signal = new AbortController().signal;
const cursor = (number: number): Cursor => ({ input: "samples", sequence: 0n, number: BigInt(number) });

/** What a ledger must do on every log. */
export function ledgerContract(name: string, open: OpenBackend): void {
  describe(`ledger on ${name}`, () => {
    let backend: Backend;
    beforeAll(async () => void (backend = await open()));
    afterAll(() => backend.close());
    const bench = ledgerBench(() => backend);
    recovers(bench);
    findsDamage(bench);
    writesAlone(bench);
  });
}

/** Ledgers of meters that no two tests share. */
function ledgerBench(backend: () => Backend) {
  let meters = 0;
  /** A meter that no other test uses; snapshots after every fourth commit. */
  const options = (changed: Partial<LedgerOptions> = {}): LedgerOptions => {
    const { commits: log, snapshots, clock } = backend();
    return {
      meter: `ledger${++meters}`,
      subsystem,
      log,
      snapshots,
      clock,
      program: "test",
      snapshotEvery: 4n,
      ...changed,
    };
  };
  const opened = async (of: LedgerOptions): Promise<Ledger<AccumulatorState>> => {
    const ledger = await Ledger.recover<AccumulatorState>(of);
    await ledger.open({}, await ledger.adoptedSettings(), signal);
    return ledger;
  };
  const meter = async (ledger: Ledger<AccumulatorState>, energyMicroWh: number, number: number): Promise<void> =>
    void (await ledger.append(subsystem.decide(ledger.state, BigInt(energyMicroWh)), {
      timeNs: BigInt(number),
      signal,
      cursor: cursor(number),
    }));
  const filled = async (of: LedgerOptions, count: number): Promise<Ledger<AccumulatorState>> => {
    const ledger = await opened(of);
    for (let number = 1; number <= count; number++) await meter(ledger, number, number);
    return ledger;
  };
  const subjectOf = (of: LedgerOptions): string => logSubject(of.meter, "metrology");
  /** Adds a commit that is like the one that should come next, but for some fields. */
  const forge = async (of: LedgerOptions, changed: (next: Commit) => Partial<Commit>): Promise<void> => {
    const last = await of.log.last(subjectOf(of));
    const { commit, bytes, sequence } = storedCommit(last as NonNullable<typeof last>);
    const next = { ...commit, number: commit.number + 1n, previousHash: commitHash(bytes), facts: [] };
    const forged = commitCodec.encode({ ...next, ...changed(next) });
    await of.log.append(subjectOf(of), forged, {
      id: `${of.meter} forged ${next.number}`,
      expectedLastSequence: sequence,
    });
  };
  const refused = (of: LedgerOptions): Promise<unknown> => Ledger.recover(of).catch((error: unknown) => error);
  return { options, opened, filled, meter, subjectOf, forge, refused };
}

type Bench = ReturnType<typeof ledgerBench>;

/** The state comes back, from a snapshot or from the facts. */
function recovers({ options, opened, filled, subjectOf }: Bench): void {
  it("recovers an equal state from a snapshot and from all facts, with cursor, time and settings", async () => {
    const of = options();
    const live = await filled(of, 10);
    const [quick, full] = [
      await Ledger.recover<AccumulatorState>(of),
      await Ledger.recover<AccumulatorState>({ ...of, snapshots: new MemorySnapshots() }),
    ];
    for (const recovered of [quick, full]) {
      expect(recovered.state).toEqual(live.state);
      expect(recovered.state.totalMicroWh).toBe(55n);
      expect([recovered.number, recovered.epoch, recovered.timeNs]).toEqual([11n, 1n, 10n]);
      expect(recovered.cursor("samples")).toMatchObject(cursor(10));
      expect(await recovered.adoptedSettings()).toBe("{}");
    }
  });

  it("adopts settings once, and again only when they change", async () => {
    const of = options();
    await opened(of);
    const again = await opened(of);
    expect(again.epoch).toBe(2n);
    const last = await of.log.last(subjectOf(of));
    expect(storedCommit(last as NonNullable<typeof last>).commit.facts.map(({ kind }) => kind)).toEqual([
      "epochOpened",
    ]);
    const changed = await Ledger.recover<AccumulatorState>(of);
    await changed.open({ declaredVoltage: 230 }, await changed.adoptedSettings(), signal);
    expect(changed.state.settings).toBe('{"declaredVoltage":230}');
  });

  it("ignores a snapshot whose hash is not in the log, and one whose state does not lead to the registers", async () => {
    const of = options();
    const live = await filled(of, 10);
    const snapshot = await of.snapshots.load(subjectOf(of));
    expect(snapshot).toBeDefined();
    const wrong = [
      { hash: Uint8Array.of(1), state: { ...live.state, pendingMicroWh: 5n } },
      { state: { ...live.state, totalMicroWh: 5n } },
      { state: null },
      { stateVersion: 2, state: { ...live.state, pendingMicroWh: 5n } },
      { sequence: 1_000_000, state: { ...live.state, pendingMicroWh: 5n } },
    ];
    for (const change of wrong) {
      const snapshots = new MemorySnapshots();
      await snapshots.save(subjectOf(of), { ...(snapshot as NonNullable<typeof snapshot>), ...change });
      expect((await Ledger.recover<AccumulatorState>({ ...of, snapshots })).state).toEqual(live.state);
    }
  });
}

/** Damage is found and named by its commit. */
function findsDamage({ options, filled, subjectOf, forge, refused }: Bench): void {
  it("names the commit at which the log is damaged: not a commit, a gap, a broken chain, wrong registers, a wrong epoch", async () => {
    const damages: [RegExp, (next: Commit) => Partial<Commit>][] = [
      [/commit 4 is missing, found 5/, ({ number }) => ({ number: number + 1n })],
      [/commit 4 does not continue the chain/, () => ({ previousHash: new Uint8Array(32) })],
      [/facts up to commit 4 do not add up/, showing(4n)],
      [/commit 4 is of epoch 9, expected 1/, () => ({ epoch: 9n })],
      [/not a commit of this log/, () => ({ meter: "other" })],
    ];
    for (const [message, damage] of damages) {
      const of = options();
      await filled(of, 2);
      await forge(of, damage);
      const error = await refused(of);
      expect(error).toMatchObject({
        code: "MTR_LOG_DAMAGED",
        message: expect.stringMatching(message),
        at: expect.stringContaining(subjectOf(of)),
      });
    }
    const of = options();
    await filled(of, 2);
    await of.log.append(subjectOf(of), Uint8Array.of(255, 255), { id: `${of.meter} noise` });
    expect(await refused(of)).toMatchObject({
      code: "MTR_LOG_DAMAGED",
      message: expect.stringContaining("not a commit"),
    });
  });

  it("names a commit with wrong registers also when later ones look right", async () => {
    const of = options({ snapshotEvery: 1_000n });
    await filled(of, 2);
    await forge(of, showing(4n));
    await forge(of, showing(3n));
    expect(await refused(of)).toMatchObject({ code: "MTR_LOG_DAMAGED", message: expect.stringContaining("commit 4 ") });
  });
}

/** One writer, one entry for each commit. */
function writesAlone({ options, opened, filled, meter }: Bench): void {
  it("fences the older of two ledgers at its next append, and for good", async () => {
    const of = options();
    const older = await filled(of, 2);
    const newer = await opened({ ...of, program: "newer" });
    await expect(meter(older, 100, 3)).rejects.toMatchObject({ code: "MTR_LOG_FENCED" });
    await meter(newer, 3, 3);
    await expect(meter(older, 100, 3)).rejects.toMatchObject({ code: "MTR_LOG_FENCED" });
    expect((await Ledger.recover<AccumulatorState>(of)).state.totalMicroWh).toBe(6n);
  });

  it("lets only one of two ledgers open an epoch at the same time", async () => {
    const of = options();
    const [one, two] = [
      await Ledger.recover<AccumulatorState>({ ...of, program: "one" }),
      await Ledger.recover<AccumulatorState>({ ...of, program: "two" }),
    ];
    const both = await Promise.allSettled([one.open({}, undefined, signal), two.open({}, undefined, signal)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("retries an append whose answer was lost, and has one entry of it", async () => {
    const of = options();
    const ledger = await opened({ ...of, log: losingAnswers(of.log, 2) });
    await meter(ledger, 7, 1);
    await meter(ledger, 8, 2);
    const recovered = await Ledger.recover<AccumulatorState>(of);
    expect([recovered.number, recovered.state.totalMicroWh]).toEqual([3n, 15n]);
    expect(ledger.state).toEqual(recovered.state);
  });

  it("leaves the cursors where they were in a commit that no input led to, and appends nothing after a failure", async () => {
    const of = options();
    const ledger = await filled(of, 2);
    ledger.advance(cursor(9));
    await ledger.append(
      [
        {
          kind: "samplesMissed",
          samplesMissed: {
            fromNs: 0n,
            throughNs: 0n,
            count: 1n,
            nextWindow: 0n,
            nextSample: 0n,
            kernel: new Uint8Array(),
          },
        },
      ],
      {
        timeNs: 2n,
        signal,
      },
    );
    expect((await Ledger.recover<AccumulatorState>(of)).cursor("samples")).toMatchObject(cursor(2));

    const away: EventLog = {
      ...silentLog(of.log),
      append: () => Promise.reject(new MeterError("MTR_LOG_UNAVAILABLE", "away", "")),
    };
    const failing = await Ledger.recover<AccumulatorState>({ ...of, log: away });
    await expect(
      failing.append([], { timeNs: 3n, signal: AbortSignal.abort(), cursor: cursor(3) }),
    ).rejects.toMatchObject({ code: "MTR_LOG_UNAVAILABLE" });
    away.append = () => Promise.reject(new Error("must not be reached"));
    await expect(failing.append([], { timeNs: 3n, signal })).rejects.toMatchObject({ code: "MTR_LOG_UNAVAILABLE" });
    expect(failing.cursor("samples")).toMatchObject(cursor(2));
  });
}

/** The change of a commit whose registers show another energy. */
function showing(energyMicroWh: bigint): (next: Commit) => Partial<Commit> {
  return ({ registersAfter: { subsystem: field, metrology } }) => ({
    registersAfter: {
      subsystem: field,
      metrology: { ...(metrology as MetrologyRegisters), energyMicroWh: [energyMicroWh] },
    },
  });
}

/** The log's methods as an object of its own, to change one of them. */
function silentLog(log: EventLog): EventLog {
  return {
    append: (...parameters) => log.append(...parameters),
    last: (subject) => log.last(subject),
    next: (subject, sequence) => log.next(subject, sequence),
    follow: (...parameters) => log.follow(...parameters),
  };
}

/** Carries out every append, and keeps the answer of every `nth` to itself. */
function losingAnswers(log: EventLog, nth: number): EventLog {
  let count = 0;
  const append: EventLog["append"] = async (...parameters) => {
    const sequence = await log.append(...parameters);
    if (++count % nth === 1) throw new MeterError("MTR_LOG_UNAVAILABLE", "the answer was lost", parameters[0]);
    return sequence;
  };
  return { ...silentLog(log), append };
}
