import { execFile } from "node:child_process";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { MeterError } from "#runtime/errors.ts";

/** Room for the broker's streams, which set 0.4 GB aside, and little more. */
const sizeMegabytes = 640;
const chunkBytes = 1 << 24;

/** A file system for the broker alone, so that a full disk is one for it and for nobody else. Linux, as root. */
export class SmallDisk {
  readonly #folder: string;
  readonly #ballast: string;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#ballast = join(folder, "ballast");
  }

  /** Mounts it. @throws MeterError MTR_CHAOS_UNABLE where that is not allowed. */
  static async mount(folder: string): Promise<SmallDisk> {
    await promisify(execFile)("mount", [
      "-t",
      "tmpfs",
      "-o",
      `size=${sizeMegabytes}m,mode=0700`,
      "fourquad-chaos",
      folder,
    ]).catch((cause: Error) => {
      const fix = "run it as root on Linux, or leave the fault full-disk out";
      const what = `no small disk can be mounted for the broker: ${cause.message.split("\n").at(-2) ?? cause.message}`;
      throw new MeterError("MTR_CHAOS_UNABLE", what, folder, fix, { cause });
    });
    return new SmallDisk(folder);
  }

  /** Writes until nothing fits any more. */
  async fill(): Promise<void> {
    const file = await open(this.#ballast, "w", 0o600);
    try {
      const zeros = Buffer.alloc(chunkBytes);
      for (let bytes = chunkBytes; bytes >= 1; ) {
        const { bytesWritten } = await file.write(zeros, 0, bytes).catch((error: NodeJS.ErrnoException) => {
          if (error.code !== "ENOSPC") throw error;
          return { bytesWritten: 0 };
        });
        if (bytesWritten < bytes) bytes = Math.floor(bytes / 4);
      }
    } finally {
      await file.close();
    }
  }

  async free(): Promise<void> {
    await rm(this.#ballast, { force: true });
  }

  async unmount(): Promise<void> {
    await promisify(execFile)("umount", ["-l", this.#folder]).catch(() => {});
  }
}
