import type { Window } from "#schemas/window.ts";

const longVectors = ["harmonics", "interharmonics", "harmonicPhasors", "halfCycleRms"] as const;

/**
 * The window with its long vectors in a buffer of their own, and that buffer, which can be handed to another thread: the one
 * that the kernel left them in holds the vectors of other windows too, and all of them would be copied. A window whose vectors
 * are not 32-bit ones goes as it is.
 */
export function travelling(window: Window): { window: Window; buffers: ArrayBuffer[] } {
  let count = 0;
  for (const name of longVectors) {
    if (!(window[name] instanceof Float32Array)) return { window, buffers: [] };
    count += window[name].length;
  }
  const room = new Float32Array(count);
  const own = { ...window };
  let at = 0;
  for (const name of longVectors) {
    const { length } = window[name];
    room.set(window[name], at);
    own[name] = room.subarray(at, at + length);
    at += length;
  }
  return { window: own, buffers: [room.buffer] };
}
