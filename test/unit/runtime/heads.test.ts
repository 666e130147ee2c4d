import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { checkHead, headProblem } from "#runtime/heads.ts";
import { HeadsFile, readHeads } from "../../../deploy/heads-file.ts";

const folders: string[] = [];

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "fourquad-heads-"));
  folders.push(path);
  return path;
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map((path) => rm(path, { recursive: true })));
});

describe("a log against its head", () => {
  it("is whole when it goes on behind it, and damaged when it ends before it or differs at it", () => {
    const head = { number: 5n, hash: "aa" };
    expect(headProblem(head, 9n, () => "aa")).toBeUndefined();
    expect(headProblem(undefined, 0n, () => undefined)).toBeUndefined();
    expect(headProblem(head, 4n, () => undefined)).toMatch(/ends at commit 4, but commit 5/);
    expect(headProblem(head, 9n, () => "bb")).toMatch(/commit 5 is not the one/);
  });

  it("is refused at the start when it is gone altogether", () => {
    expect(() => checkHead("meter.m.demand.log", { number: 1n, hash: "aa" }, undefined)).toThrow(/ends at commit 0/);
  });
});

describe("heads in a data directory", () => {
  it("come back as they were noted last", async () => {
    const path = await folder();
    const heads = new HeadsFile(path);
    for (let number = 1n; number <= 300n; number++) heads.note("meter.m.metrology.log", { number, hash: `h${number}` });
    await heads.close();
    expect(new HeadsFile(path).of("meter.m.metrology.log")).toEqual({ number: 300n, hash: "h300" });
  });

  it("are none when the file is missing, is no JSON, or holds something else", async () => {
    const path = await folder();
    expect(readHeads(path).size).toBe(0);
    for (const text of ["{", "[]", "null", '{"a":{"number":5,"hash":"x"},"b":{"number":"-1","hash":"x"},"c":7}']) {
      await writeFile(join(path, "heads.json"), text);
      expect(readHeads(path).size).toBe(0);
    }
  });
});
