import { transition, type AnyStateMachine } from "xstate";

/** Answers of a machine by mode and event. A machine without context always gives the same one, and a fold asks often. */
const known = new WeakMap<AnyStateMachine, Map<string, string>>();

function answersOf(machine: AnyStateMachine): Map<string, string> {
  const answers = known.get(machine) ?? new Map<string, string>();
  known.set(machine, answers);
  return answers;
}

/**
 * The mode of a machine after an event, as a pure function of its name.
 *
 * Machines here hold modes only, no context, no timers and no actors: deadlines are data in the state and time arrives as
 * events, so a mode restored from a snapshot behaves exactly like one that was reached (XState re-arms no timers).
 */
export function nextMode(machine: AnyStateMachine, mode: string, event: { type: string }): string {
  const answers = answersOf(machine);
  const question = `${mode} ${event.type}`;
  const answer = answers.get(question);
  if (answer !== undefined) return answer;
  const [next] = transition(machine, machine.resolveState({ value: mode, context: undefined }), event);
  answers.set(question, next.value as string);
  return next.value as string;
}

/** The mode in which a machine begins. */
export function firstMode(machine: AnyStateMachine): string {
  return machine.resolveState({ value: machine.config.initial as string, context: undefined }).value as string;
}
