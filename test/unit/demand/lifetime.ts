import { registersCodec, registersField, type Fact } from "#schemas/codec.ts";
import type { Subsystem } from "#runtime/subsystem.ts";
import { expect } from "vitest";

/** What became of a subsystem: its state, the facts of its log and the states after each input. */
export interface Lifetime<State> {
  state: State;
  facts: Fact[];
  states: State[];
}

/** One commit of the log of the subsystem under test: its facts and the number of inputs read so far. */
interface Entry {
  facts: Fact[];
  read: number;
}

/** Registers after a trip through protobuf: they must come back as they were. */
export function expectRoundTrip<State>(subsystem: Subsystem<State, never, never>, state: State): void {
  const field = registersField(subsystem.name);
  const registersAfter = { subsystem: field, [field]: subsystem.registers(state) };
  expect(registersCodec.decode(registersCodec.encode(registersAfter))).toEqual(registersAfter);
}

/**
 * Feeds the inputs as a host does: facts are committed together with the cursor, then folded, then the input is
 * observed. Before each input of `kills` the process dies: the state is folded anew from the log, and the inputs
 * after the cursor of the last commit come again.
 */
export function live<State, Input>(
  subsystem: Subsystem<State, Input, never>,
  settings: unknown,
  inputs: Input[],
  kills: ReadonlySet<number> = new Set(),
  commands: ReadonlyMap<number, Fact[]> = new Map(),
): Lifetime<State> {
  const log: Entry[] = [
    { facts: [{ kind: "settingsAdopted", settingsAdopted: { json: JSON.stringify(settings) } }], read: 0 },
  ];
  const states: State[] = [];
  const pending = new Set(kills);
  const fold = (): State =>
    log.flatMap(({ facts }) => facts).reduce((state, fact) => subsystem.evolve(state, fact), subsystem.initial());
  let state = fold();
  const commit = (facts: Fact[], read: number): void => {
    if (facts.length === 0) return;
    log.push({ facts, read });
    state = facts.reduce((before, fact) => subsystem.evolve(before, fact), state);
    expectRoundTrip(subsystem as unknown as Subsystem<State, never, never>, state);
  };
  let next = 0;
  let commandedAt = -1;
  while (next < inputs.length) {
    if (pending.delete(next)) {
      next = (log.at(-1) as Entry).read;
      log.push({ facts: [{ kind: "epochOpened", epochOpened: { program: "test" } }], read: next });
      state = fold();
      continue;
    }
    const input = inputs[next] as Input;
    next++;
    const decided = subsystem.decide(state, input);
    if (decided.length === 0) state = subsystem.observe?.(state, input) ?? state;
    commit(decided, next);
    // What comes again after a command finds the state that the command left.
    if (next - 1 > commandedAt) states[next - 1] = state;
    const commanded = commands.get(next - 1);
    // A command leaves the cursor where the last commit had it: what was only observed comes again.
    if (commanded !== undefined && log.every(({ facts }) => facts !== commanded)) {
      commit(commanded, (log.at(-1) as Entry).read);
      commandedAt = next - 1;
    }
  }
  // What was only observed must not show: anyone who folds the log reads the same registers.
  expect(subsystem.registers(state)).toEqual(subsystem.registers(fold()));
  return { state, facts: log.flatMap(({ facts }) => facts).filter(({ kind }) => kind !== "epochOpened"), states };
}
