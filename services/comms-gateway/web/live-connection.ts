import { meterPath } from "./api.ts";
import { retryDelayMs, type LiveInput } from "./live.ts";
import { parseLiveMessage } from "./live-message.ts";
import { decodeWaveform } from "./waveform-frame.ts";

/** A socket that has been silent for this long is given up, ms: a lost network closes nothing by itself. */
const silenceMs = 30_000;

function inputOf(data: unknown): LiveInput | undefined {
  if (data instanceof ArrayBuffer) {
    // The gateway has no samples yet.
    if (data.byteLength === 0) return undefined;
    const decoded = decodeWaveform(data);
    return decoded.ok ? { type: "waveform", frame: decoded.frame } : { type: "problem", problem: decoded.problem };
  }
  const parsed = parseLiveMessage(String(data));
  return parsed.ok ? parsed.message : { type: "problem", problem: parsed.problem };
}

/**
 * Keeps a meter's live stream open: connects, gives every message to `take`, and connects again after longer and
 * longer waits.
 * Returns the function that ends it.
 */
export function openLiveConnection(meter: string, take: (input: LiveInput) => void): () => void {
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempt = 0;
  let ended = false;

  function connect(): void {
    take({ type: "connecting" });
    const url = new URL(meterPath(meter, "/live"), document.baseURI);
    url.protocol = url.protocol.replace("http", "ws");
    const opened = new WebSocket(url);
    socket = opened;
    opened.binaryType = "arraybuffer";
    let silence = setTimeout(() => opened.close(), silenceMs);
    opened.addEventListener("open", () => {
      take({ type: "opened" });
    });
    opened.addEventListener("message", ({ data }) => {
      if (ended) return;
      // Only data ends the back-off: a gateway that accepts and drops connections must not be hammered.
      attempt = 0;
      clearTimeout(silence);
      silence = setTimeout(() => opened.close(), silenceMs);
      const input = inputOf(data);
      if (input !== undefined) take(input);
    });
    opened.addEventListener("close", () => {
      clearTimeout(silence);
      if (ended || socket !== opened) return;
      const delay = retryDelayMs(attempt++, Math.random());
      take({ type: "closed", retryAtMs: performance.now() + delay });
      timer = setTimeout(connect, delay);
    });
  }

  connect();
  return () => {
    ended = true;
    clearTimeout(timer);
    socket?.close();
  };
}
