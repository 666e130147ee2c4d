import type { AnyStateMachine } from "xstate";
import type { ZodType } from "zod";
import { canonicalJson } from "#schemas/settings.ts";
import type { Command, Fact, FactKind, FactOf, RegistersByField, RegistersField } from "#schemas/codec.ts";
import { firstMode, nextMode } from "#runtime/mode.ts";
import type { CommandOutcome, Subsystem } from "#runtime/subsystem.ts";

/**
 * One concern of a service: a state of its own, the facts it decides, and its share of the registers. It knows nothing of the
 * other parts. `Kinds` are the facts that it alone decides. All of it is pure.
 */
export interface Part<State, Input, Settings, Kinds extends FactKind = FactKind> {
  /** State before the first fact. */
  readonly initial: State;
  /** Facts that follow from an input. */
  decide(state: State, input: Input, settings: Settings): FactOf<Kinds>[];
  /** State after a fact, the same object where the fact is none of its own; null before any settings were adopted. */
  evolve(state: State, fact: Fact, settings: Settings | null): State;
  /** State after an input that left no fact, where that matters; doing it again after the input's facts changes nothing. */
  observe?(state: State, input: Input, settings: Settings): State;
  /**
   * Facts for what was only observed, asked for when any part commits: a commit moves the cursor past the inputs that showed
   * it, so what is not carried would be lost with the process. `state` is that after the input and the part's own facts.
   */
  carry?(state: State): FactOf<Kinds>[];
  /** What each command does, by its name; `by` says who sent it. */
  readonly commands?: Readonly<Record<string, (state: State, by: string, atNs: bigint) => CommandOutcome>>;
  /** What it adds to the facts that a command to any part led to, at meter time `atNs`. */
  note?(state: State, facts: readonly Fact[], atNs: bigint): FactOf<Kinds>[];
  /** Its share of the registers. */
  registers(state: State): object;
}

// A combination handles parts of every state; variance makes `unknown` unusable here.
// oxlint-disable-next-line typescript/no-explicit-any
type AnyPart<Input, Settings> = Part<any, Input, Settings>;
type Parts<Input, Settings> = Readonly<Record<string, AnyPart<Input, Settings>>>;

/** State of a service that is made of parts: the mode, the settings in force, and under its name the state of each part. */
export type StateOfParts<Settings, P extends Parts<never, Settings>> = {
  readonly mode: string;
  readonly settings: Settings | null;
} & { readonly [Name in keyof P]: P[Name]["initial"] };

/** What a service is made of besides its parts. */
export interface Combination<Input, Settings, P extends Parts<Input, Settings>>
  extends Pick<
    Subsystem<StateOfParts<Settings, P>, Input, Settings>,
    "name" | "stateVersion" | "follows" | "readings"
  > {
  /** Settings that the service can work with; others are left unadopted. */
  settings: ZodType<Settings>;
  machine: AnyStateMachine;
  /** What a fact is to the machine, given the state after it; its kind unless this says otherwise. */
  event?(fact: Fact, state: StateOfParts<Settings, P>): string | undefined;
  /** In the order in which their facts stand in a commit. */
  parts: P;
}

/** Longest identity that a fact keeps of who sent a command, characters. */
const identityLengthMax = 200;

/** A subsystem of parts. When any of them commits, all carry what they observed. */
export function combine<Input, Settings, P extends Parts<Input, Settings>>(
  combination: Combination<Input, Settings, P>,
): Subsystem<StateOfParts<Settings, P>, Input, Settings> {
  const { name, stateVersion, follows, readings, machine, settings: schema } = combination;
  type State = StateOfParts<Settings, P>;
  const parts: [string, AnyPart<Input, Settings>][] = Object.entries(combination.parts);
  const stateOf = (state: State, key: string): unknown => (state as Record<string, unknown>)[key];

  /** The state with each part's state replaced by what `next` makes of it; the same object where nothing changes. */
  const mapped = (state: State, next: (part: AnyPart<Input, Settings>, own: unknown) => unknown): State => {
    const changed = parts
      .map(([key, part]) => [key, next(part, stateOf(state, key))] as const)
      .filter(([key, own]) => own !== stateOf(state, key));
    return changed.length === 0 ? state : { ...state, ...Object.fromEntries(changed) };
  };

  const moved = (state: State, type: string): State => {
    const mode = nextMode(machine, state.mode, { type });
    return mode === state.mode ? state : { ...state, mode };
  };

  const adopted = (state: State, json: string): State => {
    const settings = parsed(schema, json);
    if (settings === undefined || canonicalJson(settings) === canonicalJson(state.settings)) return state;
    return moved({ ...state, settings }, "settingsAdopted");
  };

  const evolve = (state: State, fact: Fact): State => {
    if (fact.kind === "settingsAdopted") return adopted(state, fact.settingsAdopted.json);
    const after = mapped(state, (part, own) => part.evolve(own, fact, state.settings));
    return moved(after, combination.event?.(fact, after) ?? fact.kind);
  };

  const observe = (state: State, input: Input): State => {
    const { settings } = state;
    return settings === null ? state : mapped(state, (part, own) => part.observe?.(own, input, settings) ?? own);
  };

  const decide = (state: State, input: Input): Fact[] => {
    const { settings } = state;
    if (settings === null) return [];
    const facts: Fact[] = parts.flatMap(([key, part]) => part.decide(stateOf(state, key), input, settings));
    if (facts.length === 0) return facts;
    const seen = observe(facts.reduce(evolve, state), input);
    return [...facts, ...parts.flatMap(([key, part]) => part.carry?.(stateOf(seen, key)) ?? [])];
  };

  const registers = (state: State): RegistersByField[RegistersField] => {
    const shares = parts.map(([key, part]) => part.registers(stateOf(state, key)));
    return Object.assign({ state: state.mode }, ...shares) as RegistersByField[RegistersField];
  };

  const first = Object.fromEntries(parts.map(([key, part]) => [key, part.initial]));
  return {
    name,
    stateVersion,
    follows,
    initial: () => ({ mode: firstMode(machine), settings: null, ...first }) as State,
    decide,
    evolve,
    ...(parts.some(([, part]) => part.observe !== undefined) && { observe }),
    ...commandsOf(name, parts),
    registers,
    readings,
  };
}

/** Settings from the JSON of a `settingsAdopted` fact; undefined when it holds none that the service can work with. */
function parsed<Settings>(schema: ZodType<Settings>, json: string): Settings | undefined {
  try {
    return schema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** `command` of a subsystem whose parts have commands; nothing where none has. */
function commandsOf<Input, Settings>(
  service: string,
  parts: readonly [string, AnyPart<Input, Settings>][],
): { command?(state: object, command: Command, atNs: bigint): CommandOutcome } {
  const known = new Map(
    parts.flatMap(([key, { commands = {} }]) =>
      Object.entries(commands).map(([name, carriedOut]) => [name, { key, carriedOut }] as const),
    ),
  );
  if (known.size === 0) return {};
  const stateOf = (state: object, key: string): unknown => (state as Record<string, unknown>)[key];
  return {
    command: (state, { name, identity }, atNs) => {
      const found = known.get(name);
      if (found !== undefined) {
        const by = identity.slice(0, identityLengthMax);
        const outcome = found.carriedOut(stateOf(state, found.key), by, atNs);
        if ("error" in outcome) return outcome;
        const notes = parts.flatMap(([key, part]) => part.note?.(stateOf(state, key), outcome.facts, atNs) ?? []);
        return { facts: [...outcome.facts, ...notes] };
      }
      const message = `${service} has no command ${name.slice(0, 64)}, only ${[...known.keys()].join(", ")}`;
      return { error: "MTR_COMMAND_UNKNOWN", message };
    },
  };
}
