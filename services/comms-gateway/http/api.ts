import type { FastifyInstance } from "fastify";
import { Temporal } from "temporal-polyfill";
import { formatFixed, formatInstant, readingJson } from "#schemas/readings.ts";
import { formatQuality } from "#schemas/quality.ts";
import type { LoggingSettings, MetrologySettings, TouSettings } from "#schemas/settings.ts";
import { subsystemNames } from "#schemas/subjects.ts";
import { type ErrorCode, errorTable, MeterError } from "#runtime/errors.ts";
import type { EventRecord, MeterFace, ProfileRecord } from "../face.ts";
import { summaryValues } from "./summary-values.ts";

/** Most records that one request answers. */
const recordsMax = 10_000;

export function eventJson(event: EventRecord): Record<string, unknown> {
  const { number, timeNs, code, text, source } = event;
  return { number: Number(number), time: timeNs === 0n ? null : formatInstant(timeNs), code, text, source };
}

/** By meter time: the log numbers events in the order in which they arrived. */
function newestFirst(events: readonly EventRecord[]): EventRecord[] {
  return [...events].sort((a, b) =>
    a.timeNs === b.timeNs ? Number(b.number - a.number) : a.timeNs < b.timeNs ? 1 : -1,
  );
}

function profileJson(record: ProfileRecord): Record<string, unknown> {
  return {
    number: Number(record.number),
    from: formatInstant(record.fromNs),
    through: formatInstant(record.throughNs),
    values: record.energyMicroWh.map((energy) => Number(formatFixed(energy, 6))),
    quality: formatQuality(record.quality),
  };
}

function summary({ meter, identity, view }: MeterFace): Record<string, unknown> {
  const settings = view.of("metrology")?.settings as MetrologySettings | undefined;
  return {
    id: meter,
    model: identity.model,
    title: identity.title,
    wiring: settings?.wiring.name ?? null,
    at: view.atNs === 0n ? null : formatInstant(view.atNs),
    ...summaryValues(view),
  };
}

function details(face: MeterFace): Record<string, unknown> {
  const { view, identity } = face;
  const settings = view.of("metrology")?.settings as MetrologySettings | undefined;
  const each = <Value>(value: (name: (typeof subsystemNames)[number]) => Value): Record<string, Value> =>
    Object.fromEntries(subsystemNames.map((name) => [name, value(name)]));
  return {
    ...summary(face),
    wiring: settings?.wiring ?? null,
    nominal:
      settings === undefined ? null : { voltage: settings.declaredVoltage, frequency: settings.nominalFrequencyHz },
    zone: (view.of("tou")?.settings as TouSettings | undefined)?.zone ?? null,
    source: view.of("sampler")?.commit.registersAfter.sampler?.title ?? null,
    broker: identity.broker,
    version: identity.version,
    state: each((name) => registers(face, name)?.state ?? null),
    epoch: each((name) => Number(view.of(name)?.commit.epoch ?? 0n)),
    commits: each((name) => Number(view.of(name)?.commit.number ?? 0n)),
  };
}

function registers({ view }: MeterFace, name: (typeof subsystemNames)[number]): { state: string } | undefined {
  const after = view.of(name)?.commit.registersAfter;
  return after === undefined ? undefined : after[after.subsystem];
}

function last(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= recordsMax) return count;
  throw new MeterError(
    "MTR_USAGE",
    `last=${text.slice(0, 40)} is not a whole number from 1 to ${recordsMax}`,
    "query",
    "correct it",
  );
}

function instant(text: string): bigint {
  try {
    return Temporal.Instant.from(text.slice(0, 64)).epochNanoseconds;
  } catch (cause) {
    throw new MeterError("MTR_TIME_INVALID", `at=${text.slice(0, 40)} is no time`, "query", undefined, { cause });
  }
}

/** What to do about a command that was not carried out, by the code that its service answered with. */
function fixOf(code: string): string {
  return code in errorTable ? errorTable[code as ErrorCode].fix : "";
}

/** The routes under /api/v1. */
export function api(server: FastifyInstance, meters: ReadonlyMap<string, MeterFace>): void {
  const face = (id: string): MeterFace => {
    const found = meters.get(id);
    if (found === undefined)
      throw new MeterError("MTR_METER_UNKNOWN", `there is no meter ${id.slice(0, 80)}`, "/api/v1/meters");
    return found;
  };
  type ById = { Params: { id: string } };
  server.get("/api/v1/meters", async () => ({ meters: [...meters.values()].map(summary) }));
  server.get<ById>("/api/v1/meters/:id", async ({ params }) => details(face(params.id)));
  server.get<ById & { Querystring: { name?: string; at?: string } }>(
    "/api/v1/meters/:id/datapoints",
    async ({ params, query }) => {
      const chosen = face(params.id);
      const at = query.at === undefined ? undefined : instant(query.at);
      const { meter, atNs, readings } = at === undefined ? chosen.snapshot() : await chosen.snapshotAt(at);
      const named = [...readings.values()].filter(({ name }) => name.startsWith(query.name ?? ""));
      return { meter, at: atNs === 0n ? null : formatInstant(atNs), datapoints: named.map(readingJson) };
    },
  );
  server.get<ById & { Querystring: { last?: string } }>("/api/v1/meters/:id/events", async ({ params, query }) => {
    const chosen = face(params.id);
    return { meter: params.id, events: newestFirst(await chosen.events(last(query.last, 100))).map(eventJson) };
  });
  server.get<ById & { Querystring: { last?: string } }>("/api/v1/meters/:id/profile", async ({ params, query }) => {
    const chosen = face(params.id);
    const channels = (chosen.view.of("logging")?.settings as LoggingSettings | undefined)?.profileChannels ?? [];
    return { meter: params.id, channels, records: (await chosen.profile(last(query.last, 96))).map(profileJson) };
  });
  server.post<{ Params: { id: string; command: string } }>(
    "/api/v1/meters/:id/commands/:command",
    async ({ params, ip, body }, reply) => {
      const parameters = typeof body === "object" && body !== null ? JSON.stringify(body) : "";
      const { error, message } = await face(params.id).command(params.command, `http:${ip}`, parameters);
      if (error === "") return { ok: true, message };
      const status = error === "MTR_COMMAND_UNKNOWN" ? 404 : error === "MTR_COMMAND_TIMEOUT" ? 503 : 403;
      return reply.status(status).send({ error: { code: error, message, at: params.command, fix: fixOf(error) } });
    },
  );
}
