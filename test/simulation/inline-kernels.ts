import type { Clock } from "#runtime/clock.ts";
import type { KernelSettings } from "#schemas/window.ts";
import { ChannelMap } from "../../services/metrology/channel-map.ts";
import { HostedKernel } from "../../services/metrology/hosted-kernel.ts";
import type { Kernel } from "../../services/metrology/kernel.ts";
import type { KernelAtRest, MeteredInput } from "../../services/metrology/messages.ts";
import type { MeterKernel } from "../../services/metrology/pool.ts";
import type { RingItem } from "../../services/metrology/ring.ts";

/** Results that may wait to be heard; then a push waits. */
const resultsWaitingMax = 8;

/** Makes a kernel, or one that continues from `resume`. */
export type CreateKernel = (settings: KernelSettings, resume?: Uint8Array) => Kernel;

/** Kernels in the place of a `KernelPool`: a push does the work at once, and what came of it is heard later. */
export class InlineKernels {
  readonly #create: CreateKernel;
  readonly #clock: Clock;

  constructor(create: CreateKernel, clock: Clock) {
    this.#create = create;
    this.#clock = clock;
  }

  open(
    settings: KernelSettings,
    rest: KernelAtRest,
    heard: (input: MeteredInput) => Promise<void>,
    failed: (error: Error) => void,
  ): MeterKernel {
    const kernel = this.#create(settings, rest.resume.length > 0 ? rest.resume : undefined);
    let turn = Promise.resolve();
    const now = { waiting: 0, closed: false };
    const hosted = new HostedKernel(kernel, new ChannelMap(settings), rest, (input) => {
      now.waiting++;
      turn = turn
        .then(() => (now.closed ? undefined : heard(input)))
        .catch(failed)
        .finally(() => now.waiting--);
    });
    return {
      push: async (item: RingItem) => {
        hosted.feed(item);
        while (now.waiting > resultsWaitingMax && !now.closed) await this.#clock.sleep(10);
      },
      depth: () => ({ blocks: 0, results: now.waiting }),
      close: () => {
        now.closed = true;
      },
    };
  }
}
