import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { latestFolder, noteLatest, recordingFolder } from "../../../deploy/data-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fourquad-data-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("the data folder", () => {
  it("of a recording is its own: named for people, told apart by content, safe whatever the file is called", () => {
    expect(recordingFolder("data", "/records/Störung 12.CFG", "0123456789ab")).toBe(
      join("data", "st-rung-12-01234567"),
    );
    expect(recordingFolder("data", "…/..cfg", "0123456789ab")).toMatch(/^data.[a-z0-9-]+$/);
    expect(recordingFolder("data", "a.cfg", "aaaaaaaaaa")).not.toBe(recordingFolder("data", "a.cfg", "bbbbbbbbbb"));
  });

  it("that ran last is the one that is read, and one elsewhere changes nothing", async () => {
    expect(latestFolder(folder)).toBe(folder);
    await noteLatest(folder, join(folder, "fault-01234567"));
    expect(latestFolder(folder)).toBe(join(folder, "fault-01234567"));
    await noteLatest(folder, join(tmpdir(), "elsewhere"));
    expect(latestFolder(folder)).toBe(join(folder, "fault-01234567"));
    await noteLatest(folder, folder);
    expect(latestFolder(folder)).toBe(folder);
  });

  it("is the default one when the note is damaged or leads out of it", async () => {
    for (const text of ["../../etc", "/etc", "a/b", "", "\u0000"]) {
      await writeFile(join(folder, "latest"), text);
      expect(latestFolder(folder)).toBe(folder);
    }
  });
});
