import fs from "node:fs";
import path from "node:path";
import { SourceError } from "../source-error.ts";

/** An open file of samples, read at positions. Every failure of the file system becomes a `SourceError`. */
export class InputFile {
  readonly name: string;
  readonly size: number;
  private readonly descriptor: number;

  constructor(file: string) {
    this.name = path.basename(file);
    this.descriptor = guarded(file, () => fs.openSync(file, "r"));
    const stat = guarded(file, () => fs.fstatSync(this.descriptor));
    this.size = stat.size;
    if (!stat.isFile()) {
      this.close();
      throw new SourceError("MTR_SOURCE_FILE", "this is not a file", file, "give the path of a recording");
    }
  }

  /** Reads up to `length` bytes at `position`; fewer only at the end of the file. */
  read(position: number, length: number): Buffer {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, this.size - position)));
    return buffer.subarray(0, this.readInto(buffer, position));
  }

  /** Fills `buffer` from `position`; returns the bytes read, fewer only at the end of the file. */
  readInto(buffer: Uint8Array, position: number): number {
    let done = 0;
    while (done < buffer.length) {
      const got = guarded(this.name, () =>
        fs.readSync(this.descriptor, buffer, done, buffer.length - done, position + done),
      );
      if (got === 0) break;
      done += got;
    }
    return done;
  }

  close(): void {
    guarded(this.name, () => fs.closeSync(this.descriptor));
  }
}

/** Runs `use` on an open file and closes it, whatever happens. */
export function withFile<T>(file: string, use: (input: InputFile) => T): T {
  const input = new InputFile(file);
  try {
    return use(input);
  } finally {
    input.close();
  }
}

/** The whole of a small file. @throws SourceError MTR_SOURCE_FILE, also when it is longer than `limit` bytes. */
export function readSmallFile(file: string, limit: number): Buffer {
  return withFile(file, (input) => {
    if (input.size <= limit) return input.read(0, input.size);
    throw new SourceError(
      "MTR_SOURCE_FILE",
      `the file is longer than ${limit} bytes`,
      input.name,
      "check that it is the right file",
    );
  });
}

/**
 * The file of the same folder and name with another extension, whatever its case; undefined when there is none. With
 * its own extension it is the file itself, or one that differs in case only.
 */
export function companion(file: string, extension: string): string | undefined {
  const folder = path.dirname(file);
  if (path.extname(file).toLowerCase() === extension && fs.existsSync(file)) return file;
  const wanted = `${path.basename(file, path.extname(file))}${extension}`;
  const names = guarded(folder, () => fs.readdirSync(folder));
  const exact = names.find((name) => name === wanted);
  const stem = path.basename(file, path.extname(file));
  const sameStem = names.find((name) => name.startsWith(stem) && name.toLowerCase() === wanted.toLowerCase());
  const found = exact ?? sameStem ?? names.find((name) => name.toLowerCase() === wanted.toLowerCase());
  return found === undefined ? undefined : path.join(folder, found);
}

function guarded<T>(file: string, use: () => T): T {
  try {
    return use();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown error";
    const what = code === "ENOENT" ? "the file does not exist" : `the file cannot be read (${code})`;
    throw new SourceError("MTR_SOURCE_FILE", what, file, "check the path and the permissions", { cause: error });
  }
}
