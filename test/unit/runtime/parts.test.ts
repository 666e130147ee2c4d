import { describe, expect, it } from "vitest";
import { setup } from "xstate";
import { z } from "zod";
import type { Fact } from "#schemas/codec.ts";
import { combine, type Part } from "#runtime/parts.ts";

interface Settings {
  every: number;
}

const skipped = (count: bigint): Fact & { kind: "samplesSkipped" } => ({
  kind: "samplesSkipped",
  samplesSkipped: { fromNs: 0n, throughNs: 0n, count, cause: "" },
});

/** Tells every input that the settings ask for; knows nothing of the other. */
const teller: Part<{ told: number }, number, Settings, "sourceEnded"> = {
  initial: { told: 0 },
  decide: (_state, input, { every }) =>
    input % every === 0
      ? [{ kind: "sourceEnded", sourceEnded: { atNs: BigInt(input), nextSample: 0n, cause: "" } }]
      : [],
  evolve: (state, fact) => (fact.kind === "sourceEnded" ? { told: state.told + 1 } : state),
  registers: ({ told }) => ({ nextSample: BigInt(told) }),
};

/** Adds up all inputs and decides nothing: its sum reaches the log only when another commits. */
const adder: Part<{ committed: bigint; found: bigint; last: number }, number, Settings, "samplesSkipped"> = {
  initial: { committed: 0n, found: 0n, last: 0 },
  decide: () => [],
  evolve: (state, fact) => {
    if (fact.kind !== "samplesSkipped") return state;
    const committed = state.committed + fact.samplesSkipped.count;
    return { ...state, committed, found: committed };
  },
  observe: (state, input) =>
    input <= state.last ? state : { ...state, found: state.found + BigInt(input), last: input },
  carry: ({ committed, found }) => (found === committed ? [] : [skipped(found - committed)]),
  commands: { reset: (_state, by, atNs) => ({ facts: [{ kind: "extremesReset", extremesReset: { atNs, by } }] }) },
  registers: ({ committed }) => ({ samplesSkipped: committed }),
};

const machine = setup({ types: { events: {} as { type: "settingsAdopted" | "twice" } } }).createMachine({
  initial: "unconfigured",
  states: { unconfigured: { on: { settingsAdopted: "quiet" } }, quiet: { on: { twice: "busy" } }, busy: {} },
});

const parts = { teller, adder };
const service = combine<number, Settings, typeof parts>({
  name: "sampler",
  stateVersion: 1,
  follows: [],
  settings: z.object({ every: z.int().min(1) }),
  machine,
  event: (_fact, state) => (state.teller.told === 2 ? "twice" : undefined),
  parts,
  readings: () => [],
});

const adopted = (json: string): Fact => ({ kind: "settingsAdopted", settingsAdopted: { json } });
const configured = service.evolve(service.initial(), adopted('{"every":3}'));

describe("a service of parts", () => {
  it("carries what one part observed when another commits, so that nothing is lost behind the cursor", () => {
    let state = configured;
    const log: Fact[] = [];
    for (let input = 1; input <= 6; input++) {
      const facts = service.decide(state, input);
      log.push(...facts);
      state = facts.length > 0 ? facts.reduce(service.evolve, state) : (service.observe?.(state, input) ?? state);
    }
    expect(log.map(({ kind }) => kind)).toEqual(["sourceEnded", "samplesSkipped", "sourceEnded", "samplesSkipped"]);
    expect(service.registers(log.reduce(service.evolve, configured))).toEqual({
      state: "busy",
      nextSample: 2n,
      samplesSkipped: 21n,
    });
  });

  it("decides and observes nothing before it has settings that it can work with", () => {
    for (const json of ["", "7", '{"every":0}']) {
      const state = service.evolve(service.initial(), adopted(json));
      expect(state).toEqual(service.initial());
      expect(service.decide(state, 3)).toEqual([]);
      expect(service.observe?.(state, 3)).toBe(state);
    }
  });

  it("keeps its state the same object through facts and settings that change nothing", () => {
    expect(service.evolve(configured, adopted('{ "every": 3 }'))).toBe(configured);
    expect(service.evolve(configured, { kind: "epochOpened", epochOpened: { program: "test" } })).toBe(configured);
  });

  it("passes a command to the part that has it, cuts who sent it, and names those that there are", () => {
    const by = "x".repeat(1_000);
    expect(service.command?.(configured, { name: "reset", identity: by }, 5n)).toEqual({
      facts: [{ kind: "extremesReset", extremesReset: { atNs: 5n, by: "x".repeat(200) } }],
    });
    for (const name of ["constructor", "y".repeat(1_000)])
      expect(service.command?.(configured, { name, identity: "" }, 5n)).toEqual({
        error: "MTR_COMMAND_UNKNOWN",
        message: `sampler has no command ${name.slice(0, 64)}, only reset`,
      });
  });
});
