import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadingJson } from "#schemas/readings.ts";
import {
  emptyLiveState,
  isStale,
  isWaveformStale,
  mergeEvents,
  reduceLive,
  retryDelayMs,
  staleAfterMs,
  type LiveInput,
} from "../../../services/comms-gateway/web/live.ts";
import { parseLiveMessage, textFrameMax } from "../../../services/comms-gateway/web/live-message.ts";
import { eventsMax, type EventJson } from "../../../services/comms-gateway/web/message-shape.ts";
import type { WaveformFrame } from "../../../services/comms-gateway/web/waveform-frame.ts";

const at = (second: number): string => `2026-03-01T00:00:${String(second).padStart(2, "0")}Z`;
const voltage = (value: number): ReadingJson => ({
  name: "voltage.an.rms",
  value,
  unit: "V",
  time: at(0),
  quality: "flagged",
});
const event = (number: number, text = ""): EventJson => ({
  number,
  time: at(0),
  code: "voltage.dip",
  text,
  source: "pq-triggers",
});
const frame = (startSeconds: number): WaveformFrame => ({ startSeconds, rateHz: 1, length: 1, channels: [] });
const all = (second: number, ...datapoints: ReadingJson[]): LiveInput => ({
  type: "datapoints",
  at: at(second),
  datapoints,
});

describe("the live state", () => {
  it("replaces all readings by a full list", () => {
    const first = reduceLive(emptyLiveState(), all(1, voltage(230), { ...voltage(1), name: "frequency" }), 0);
    const second = reduceLive(first, all(2, voltage(231)), 1000);
    expect([...second.readings.values()]).toEqual([voltage(231)]);
  });

  it("takes the values of a window into the readings it knows and keeps their quality", () => {
    const known = reduceLive(emptyLiveState(), all(1, voltage(230)), 0);
    const values = new Map([
      ["voltage.an.rms", 229.5],
      ["voltage.zz.rms", 1],
    ]);
    const next = reduceLive(known, { type: "window", at: at(2), values }, 200);
    expect([...next.readings.values()]).toEqual([{ ...voltage(229.5), time: at(2) }]);
    expect(known.readings.get("voltage.an.rms")).toEqual(voltage(230));
  });

  it("is stale before the first data and when the data stop", () => {
    const empty = emptyLiveState();
    expect(isStale(empty, 0)).toBe(true);
    const fresh = reduceLive(empty, all(1, voltage(230)), 10);
    expect(isStale(fresh, 10 + staleAfterMs)).toBe(false);
    expect(isStale(fresh, 11 + staleAfterMs)).toBe(true);
  });

  it("is stale when messages come but meter time stands still", () => {
    let state = reduceLive(emptyLiveState(), all(1, voltage(230)), 0);
    for (let nowMs = 1000; nowMs <= 5000; nowMs += 1000) state = reduceLive(state, all(1, voltage(230)), nowMs);
    expect(isStale(state, 5000)).toBe(true);
    expect(isStale(reduceLive(state, all(2, voltage(230)), 5000), 5001)).toBe(false);
  });

  it("stays stale after a new connection until data come", () => {
    const old = reduceLive(emptyLiveState(), all(1, voltage(230)), 0);
    const opened = reduceLive(reduceLive(old, { type: "closed", retryAtMs: 9000 }, 8000), { type: "opened" }, 9100);
    expect(isStale(opened, 9100)).toBe(true);
    expect(opened.readings.size).toBe(1);
  });

  it("takes readings before the first sample without calling them fresh", () => {
    const early = reduceLive(emptyLiveState(), { type: "datapoints", at: undefined, datapoints: [voltage(0)] }, 10);
    expect(early.at).toBeUndefined();
    expect(isStale(early, 10)).toBe(true);
  });

  it("tells that the waveform stands still while the values go on", () => {
    let state = reduceLive(emptyLiveState(), { type: "waveform", frame: frame(1) }, 0);
    for (let second = 0; second <= 5; second++) {
      state = reduceLive(
        reduceLive(state, all(second, voltage(230)), second * 1000),
        { type: "waveform", frame: frame(1) },
        second * 1000,
      );
    }
    expect([isStale(state, 5000), isWaveformStale(state, 5000)]).toEqual([false, true]);
    const moved = reduceLive(state, { type: "waveform", frame: frame(2) }, 5000);
    expect(isWaveformStale(moved, 5001)).toBe(false);
  });

  it("holds the waveform on screen while frozen and shows the newest when released", () => {
    let state = reduceLive(emptyLiveState(), { type: "waveform", frame: frame(1) }, 0);
    state = reduceLive(state, { type: "freeze", frozen: true }, 0);
    state = reduceLive(state, { type: "waveform", frame: frame(2) }, 0);
    expect(state.shownWaveform).toEqual(frame(1));
    expect(reduceLive(state, { type: "freeze", frozen: false }, 0).shownWaveform).toEqual(frame(2));
  });

  it("shows one waveform and holds it when it begins frozen", () => {
    const first = reduceLive(emptyLiveState(true), { type: "waveform", frame: frame(1) }, 0);
    expect(reduceLive(first, { type: "waveform", frame: frame(2) }, 0).shownWaveform).toEqual(frame(1));
  });

  it("merges events newest first, each number once, bounded, whatever the order of arrival", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 })),
        fc.array(fc.integer({ min: 1, max: 60 })),
        (known, added) => {
          const merged = mergeEvents(
            known.map((number) => event(number)),
            added.map((number) => event(number)),
          );
          expect(merged.map(({ number }) => number)).toEqual([...new Set([...known, ...added])].sort((a, b) => b - a));
        },
      ),
    );
    const many = Array.from({ length: eventsMax + 5 }, (_, number) => event(number));
    expect(mergeEvents([], many)).toHaveLength(eventsMax);
    expect(mergeEvents(many, [])[0]?.number).toBe(eventsMax + 4);
  });

  it("waits longer after each failed attempt, but never beyond 20 s", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempt, chance) => {
          expect(retryDelayMs(attempt, chance)).toBeGreaterThanOrEqual(375);
          expect(retryDelayMs(attempt, chance)).toBeLessThanOrEqual(20_000);
          expect(retryDelayMs(attempt + 1, chance)).toBeGreaterThanOrEqual(retryDelayMs(attempt, chance));
        },
      ),
    );
  });
});

describe("text frames of the live stream", () => {
  it("reads the three kinds of message", () => {
    expect(
      parseLiveMessage(JSON.stringify({ type: "datapoints", meter: "main", at: at(1), datapoints: [voltage(230)] })),
    ).toEqual({ ok: true, message: { type: "datapoints", at: at(1), datapoints: [voltage(230)] } });
    expect(
      parseLiveMessage(JSON.stringify({ type: "window", at: at(1), values: { frequency: 50, bad: "x", worse: null } })),
    ).toEqual({ ok: true, message: { type: "window", at: at(1), values: new Map([["frequency", 50]]) } });
    expect(parseLiveMessage(JSON.stringify({ type: "event", event: event(3, "Dip") }))).toEqual({
      ok: true,
      message: { type: "event", event: event(3, "Dip") },
    });
  });

  it("leaves out datapoints that are not of the shape", () => {
    const datapoints = [voltage(230), null, 7, { name: "x" }, { ...voltage(1), unit: 5 }, { ...voltage(1), name: "" }];
    const parsed = parseLiveMessage(JSON.stringify({ type: "datapoints", at: at(1), datapoints }));
    expect(parsed).toMatchObject({ ok: true, message: { datapoints: [voltage(230)] } });
  });

  it("refuses what is too long, not JSON, or of an unknown type", () => {
    for (const text of [
      " ".repeat(textFrameMax + 1),
      "{",
      "[]",
      "null",
      "{}",
      '{"type":"hello"}',
      '{"type":"event"}',
      '{"type":"window"}',
    ]) {
      expect(parseLiveMessage(text)).toMatchObject({ ok: false, problem: expect.stringContaining("live message") });
    }
  });

  it("never throws, and what it accepts the state accepts", () => {
    const message = fc.record(
      {
        type: fc.constantFrom("datapoints", "window", "event", "other"),
        at: fc.anything(),
        values: fc.anything(),
        event: fc.anything(),
        datapoints: fc.oneof(
          fc.anything(),
          fc.array(
            fc.record({
              name: fc.string(),
              value: fc.anything(),
              unit: fc.string(),
              time: fc.anything(),
              quality: fc.string(),
            }),
          ),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(message, (value) => {
        const parsed = parseLiveMessage(
          JSON.stringify(value, (_key, part) => (typeof part === "bigint" ? String(part) : part)),
        );
        if (parsed.ok) expect(reduceLive(emptyLiveState(), parsed.message, 1).readings).toBeInstanceOf(Map);
      }),
    );
  });
});
