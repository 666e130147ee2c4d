import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A real file system of 700 MB, of which almost nothing is used: the broker sets 0.4 GB aside for windows. */
export interface SmallDisk {
  path: string;
  /** Takes the free space to the last byte, at once. */
  fill(): void;
  /** Gives it back. */
  free(): void;
  remove(): Promise<void>;
}

/** True where a file system can be mounted: for root, on Linux. */
export const canMount = process.platform === "linux" && process.getuid?.() === 0;

/** Mounts an ext4 image. */
export async function mountSmallDisk(): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), "fourquad disk "));
  const [image, path] = [join(folder, "image"), join(folder, "disk")];
  const run = (command: string, ...args: string[]): void => void execFileSync(command, args, { stdio: "pipe" });
  run("truncate", "-s", "700M", image);
  run("mkfs.ext4", "-q", "-F", "-m", "0", image);
  run("mkdir", path);
  run("mount", "-o", "loop", image, path);
  const fillers = [1 << 20, 4 << 10].map((size, index) => ({ size, file: join(path, `fill-${index}`) }));
  return {
    path,
    fill: () => {
      for (const { size, file } of fillers) {
        const { stdout } = { stdout: execFileSync("stat", ["-f", "-c", "%a %S", path]) };
        const [blocks, blockBytes] = String(stdout).split(" ").map(Number) as [number, number];
        const length = Math.floor((blocks * blockBytes) / size) * size;
        try {
          if (length > 0) run("fallocate", "-l", String(length), file);
        } catch {
          // What the file system itself needed for the file was taken from the rest.
        }
      }
      // Whatever is left, block by block.
      execFileSync("sh", ["-c", `cat /dev/zero > "$1/fill-rest" 2>/dev/null || true`, "sh", path]);
    },
    free: () => {
      for (const name of ["fill-0", "fill-1", "fill-rest"]) rmSync(join(path, name), { force: true });
    },
    remove: async () => {
      run("umount", "-l", path);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
