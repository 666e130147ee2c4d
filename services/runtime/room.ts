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
  #refusedNs: bigint | undefined;
  readonly #told = new Set<() => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** For how long the log has taken nothing of what it was asked to although there was room, ms; 0 while it does. */
  get refusedMs(): number {
    return this.#refusedNs === undefined ? 0 : Number(this.#clock.nowNs() - this.#refusedNs) / 1e6;
  }

  /** The broker was started anew: what it had taken without writing it at once may be lost. */
  startedAnew(): void {
    this.#refusedNs = undefined;
    for (const told of this.#told) told();
  }

  /** Calls back whenever the broker was started anew. */
  onStartedAnew(told: () => void): void {
    this.#told.add(told);
  }

  /** Throws `MTR_LOG_FULL` while nothing is to be written. */
  check(subject: string): void {
    if (!this.full) return;
    this.#refusedNs = undefined;
    throw new MeterError("MTR_LOG_FULL", "the disk of the broker is nearly full", subject);
  }

  /** Notes how an append that there was room for went. */
  note(taken: boolean): void {
    this.#refusedNs = taken ? undefined : (this.#refusedNs ?? this.#clock.nowNs());
  }
}

/** A log that is not asked to store anything while there is no room. */
export function withRoom(log: EventLog, room: Room): EventLog {
  return appending(log, async (subject, bytes, options) => {
    room.check(subject);
    return log.append(subject, bytes, options);
  });
}

/** A log whose appends tell whether its broker still writes. */
export function noted(log: EventLog, room: Room): EventLog {
  return appending(log, async (subject, bytes, options) => {
    try {
      const sequence = await log.append(subject, bytes, options);
      room.note(true);
      return sequence;
    } catch (error) {
      // A conflict is an answer.
      room.note(isMeterError(error, "MTR_LOG_CONFLICT"));
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
