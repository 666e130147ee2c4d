import { encodeSampleBlock } from "#schemas/codec.ts";
import type { SampleBlock } from "#schemas/samples.ts";
import { samplesStream } from "#schemas/streams.ts";
import { samplesSubject } from "#schemas/subjects.ts";
import type { AppendOptions } from "#runtime/event-log.ts";
import { isMeterError, MeterError } from "#runtime/errors.ts";
import type { ServicePorts } from "#runtime/service.ts";

/** Tries to send a block, each of which waits for an answer; together they stay below the time that ids are remembered. */
const triesMax = 3;

/**
 * The blocks that one run of the sampler has sent. The stream of samples is kept in memory, for a minute: a broker that
 * restarts forgets them, and a metrology that is away for long finds them gone. Sending on would leave a gap where there
 * need be none, so both end the run with `MTR_LOG_UNAVAILABLE`, and the next one begins at the sample that metrology needs.
 */
export class SentSamples {
  readonly #ports: ServicePorts;
  readonly #subject: string;
  /** How long a block is sure to be kept, ns: half of what the stream has room for, as those before it are older. */
  readonly #surelyKeptNs: bigint;
  #last: { sequence: number; atNs: bigint } | undefined;

  /** `keptSeconds`: how long the stream keeps samples. */
  constructor(ports: ServicePorts, meter: string, keptSeconds = samplesStream.ageSecondsMax) {
    this.#ports = ports;
    this.#subject = samplesSubject(meter);
    this.#surelyKeptNs = BigInt(Math.round(keptSeconds * 500_000_000));
  }

  /** Sends a block, right after the one before it or not at all. */
  async send(block: SampleBlock): Promise<void> {
    const { clock } = this.#ports;
    const atNs = clock.nowNs();
    const id = `${block.meter}/${block.firstSample}${block.last ? "/last" : ""}/${atNs}`;
    // Of a very slow source every block is gone before the next one is due, which is no loss.
    const expectedLastSequence = this.#last !== undefined && this.#isYoung(atNs) ? this.#last.sequence : undefined;
    const sequence = await this.#append(encodeSampleBlock(block), { id, expectedLastSequence });
    this.#last = { sequence, atNs };
  }

  /** Tries a few times, for a broker that is busy may answer late; it knows the block by its id. */
  async #append(bytes: Uint8Array, options: AppendOptions): Promise<number> {
    const { samples } = this.#ports;
    for (let tries = 1; ; tries++) {
      try {
        return await samples.append(this.#subject, bytes, options);
      } catch (error) {
        if (isMeterError(error, "MTR_LOG_CONFLICT")) {
          const last = tries === 1 ? undefined : await samples.last(this.#subject);
          if (last !== undefined && Buffer.compare(last.bytes, bytes) === 0) return last.sequence;
          throw this.#gone(error);
        }
        if (!isMeterError(error, "MTR_LOG_UNAVAILABLE") || tries === triesMax) throw error;
      }
    }
  }

  /** Rejects when the blocks that were sent are no longer there, or may soon not be. */
  async checkKept(): Promise<void> {
    if (this.#last === undefined) return;
    const last = await this.#ports.samples.last(this.#subject);
    if (last?.sequence !== this.#last.sequence || !this.#isYoung(this.#ports.clock.nowNs())) throw this.#gone();
  }

  #isYoung(nowNs: bigint): boolean {
    return this.#last !== undefined && nowNs - this.#last.atNs < this.#surelyKeptNs;
  }

  #gone(cause?: unknown): MeterError {
    const what = "samples that were sent are not kept until they are metered, so they are sent again";
    return new MeterError("MTR_LOG_UNAVAILABLE", what, this.#subject, undefined, { cause });
  }
}
