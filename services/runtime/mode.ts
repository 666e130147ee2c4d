import { transition, type AnyStateMachine } from "xstate";

/**
 * The mode of a machine after an event, as a pure function of its name.
 *
 * Machines here hold modes only, no context, no timers and no actors: deadlines are data in the state and time arrives as
 * events, so a mode restored from a snapshot behaves exactly like one that was reached (XState re-arms no timers).
 */
export function nextMode(machine: AnyStateMachine, mode: string, event: { type: string }): string {
  const [next] = transition(machine, machine.resolveState({ value: mode, context: undefined }), event);
  return next.value as string;
}

/** The mode in which a machine begins. */
export function firstMode(machine: AnyStateMachine): string {
  return machine.resolveState({ value: machine.config.initial as string, context: undefined }).value as string;
}
