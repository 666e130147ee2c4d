import type { Clock } from "#runtime/clock.ts";
import type { KernelSettings } from "#schemas/window.ts";
import { ChannelMap } from "../../services/metrology/channel-map.ts";
import { HostedKernel } from "../../services/metrology/hosted-kernel.ts";
import type { KernelMaker } from "../../services/metrology/kernel.ts";
import type { KernelStart, MeteredInput } from "../../services/metrology/messages.ts";
import type { MeterKernel } from "../../services/metrology/pool.ts";
import type { RingItem } from "../../services/metrology/ring.ts";

/** Results that may wait to be heard; then a push waits. */
const resultsWaitingMax = 8;

/** Makes the kernels of a meter. */
export type MakeKernels = (settings: KernelSettings) => KernelMaker;

/** Kernels in the place of a `KernelPool`: a push does the work at once, and what came of it is heard later. */
export class InlineKernels {
  readonly #makerOf: MakeKernels;
  readonly #clock: Clock;

  constructor(makerOf: MakeKernels, clock: Clock) {
    this.#makerOf = makerOf;
    this.#clock = clock;
  }

  open(
    settings: KernelSettings,
    start: KernelStart,
    heard: (input: MeteredInput) => Promise<void>,
    failed: (error: Error) => void,
  ): MeterKernel {
    let turn = Promise.resolve();
    const now = { waiting: 0, closed: false };
    const hosted = new HostedKernel(this.#makerOf(settings), new ChannelMap(settings), start, (input) => {
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
