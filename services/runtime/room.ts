import type { Clock } from "#runtime/clock.ts";
import { isMeterError, MeterError } from "#runtime/errors.ts";
import type { EventLog } from "#runtime/event-log.ts";

/**
 * What is known of the room for a log besides the broker's answers. A nats-server that meets a full disk in the middle of a
 * write answers no more until it is started anew, so it is not even asked once the disk is nearly full.
 */
export class Room {
  /** True while nothing is to be written. */
  full = false;
  readonly #clock: Clock;
  /** Since when each log takes nothing, by name: a full disk may leave one stuck and another not. */
  readonly #refusedNs = new Map<string, bigint>();
  readonly #told = new Set<() => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** For how long a log has taken nothing of what it was asked to although there was room, ms; 0 while every one does. */
  get refusedMs(): number {
    const nowNs = this.#clock.nowNs();
    return Math.max(0, ...[...this.#refusedNs.values()].map((ns) => Number(nowNs - ns) / 1e6));
  }

  /** The broker was started anew: what it had taken without writing it at once may be lost. */
  startedAnew(): void {
    this.#refusedNs.clear();
    for (const told of this.#told) told();
  }

  /** Calls back whenever the broker was started anew. */
  onStartedAnew(told: () => void): void {
    this.#told.add(told);
  }

  /** Throws `MTR_LOG_FULL` while nothing is to be written. */
  check(subject: string): void {
    if (!this.full) return;
    this.#refusedNs.clear();
    throw new MeterError("MTR_LOG_FULL", "the disk of the broker is nearly full", subject);
  }

  /** Notes how an append that there was room for went. */
  note(log: string, taken: boolean): void {
    if (taken) this.#refusedNs.delete(log);
    else if (!this.#refusedNs.has(log)) this.#refusedNs.set(log, this.#clock.nowNs());
  }
}

/** A log that is not asked to store anything while there is no room. */
export function withRoom(log: EventLog, room: Room): EventLog {
  return appending(log, async (subject, bytes, options) => {
    room.check(subject);
    return log.append(subject, bytes, options);
  });
}

/** A log, known by that name, whose appends tell whether its broker still writes. */
export function noted(log: EventLog, room: Room, name: string): EventLog {
  return appending(log, async (subject, bytes, options) => {
    try {
      const sequence = await log.append(subject, bytes, options);
      room.note(name, true);
      return sequence;
    } catch (error) {
      // A conflict is an answer.
      room.note(name, isMeterError(error, "MTR_LOG_CONFLICT"));
      throw error;
    }
  });
}

function appending(log: EventLog, append: EventLog["append"]): EventLog {
  return {
    append,
    last: (subject) => log.last(subject),
    next: (subject, sequence) => log.next(subject, sequence),
    follow: (subjects, fromSequence, signal) => log.follow(subjects, fromSequence, signal),
  };
}
