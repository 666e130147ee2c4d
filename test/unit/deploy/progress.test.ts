import { describe, expect, it } from "vitest";
import { clockText, progressWriter, renderProgress } from "../../../deploy/cli/progress.ts";

describe("progress", () => {
  it("shows share, speed and the time left", () => {
    expect(renderProgress({ doneSeconds: 1800, totalSeconds: 3600, elapsedSeconds: 10 })).toBe(
      "[############............] 50 %, 180x, 0:10 left",
    );
    expect(renderProgress({ doneSeconds: 3661, totalSeconds: undefined, elapsedSeconds: 3661 })).toBe(
      "1:01:01 of meter time, 1.00x",
    );
    expect([clockText(0), clockText(59.6), clockText(-1)]).toEqual(["0:00", "1:00", "0:00"]);
  });

  const lines = (isTTY: boolean, silent: boolean): string[] => {
    const written: string[] = [];
    const writer = progressWriter({ isTTY, write: (text) => written.push(text) }, silent);
    for (let step = 0; step <= 400; step++)
      writer.update({ doneSeconds: step, totalSeconds: 400, elapsedSeconds: step / 16 });
    writer.end();
    return written;
  };

  it("ends with where the run ended, however short it was", () => {
    const written: string[] = [];
    progressWriter({ isTTY: true, write: (text) => written.push(text) }, false).end({
      doneSeconds: 2,
      totalSeconds: 2,
      elapsedSeconds: 0.1,
    });
    expect(written.join("")).toContain("100 %");
  });

  it("is written four times a second on a terminal, once in ten seconds elsewhere, and never when silent", () => {
    expect(lines(true, false)).toHaveLength(101 + 1);
    expect(lines(false, false)).toHaveLength(2);
    expect(lines(true, true)).toEqual([]);
  });
});
