import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SampleBlock } from "#schemas/samples.ts";
import type { ServicePorts } from "#runtime/service.ts";
import { SentSamples } from "../../services/sampler/sent-samples.ts";
import { openNats } from "../contract/backends.ts";

const block = (firstSample: number): SampleBlock => ({
  meter: "a",
  firstSample,
  startNs: 0n,
  rateHz: 6400,
  quality: 0,
  channels: 0xff,
  last: false,
  samples: new Float32Array(8),
});

let backend: Awaited<ReturnType<typeof openNats>>;
beforeAll(async () => void (backend = await openNats()));
afterAll(() => backend.close());

describe("samples that were sent", () => {
  it("are missed once the broker forgot them, and nothing is sent after the gap", async () => {
    const sent = new SentSamples(backend as unknown as ServicePorts, "a");
    for (let first = 0; first < 3; first++) await sent.send(block(first));
    await sent.checkKept();
    await backend.server.killAndRestart();
    const empty = (): Promise<unknown> => backend.samples.last("meter.a.samples").catch(() => "away");
    await expect.poll(empty, { timeout: 5_000 }).toBeUndefined();
    await expect(sent.checkKept()).rejects.toMatchObject({ code: "MTR_LOG_UNAVAILABLE" });
    await expect(sent.send(block(3))).rejects.toMatchObject({ code: "MTR_LOG_UNAVAILABLE" });
    expect(await backend.samples.last("meter.a.samples")).toBeUndefined();
    const again = new SentSamples(backend as unknown as ServicePorts, "a");
    await again.send(block(0));
    await again.checkKept();
  });
});
