/** How far a run is. */
export interface Progress {
  /** Meter time done, s. */
  doneSeconds: number;
  /** Meter time in all, s; undefined when nobody knows. */
  totalSeconds: number | undefined;
  /** Time since the start, s. */
  elapsedSeconds: number;
}

const barWidth = 24;

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** `1:02:03`, or `2:03` below an hour. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [
    Math.floor(whole / 3600),
    Math.floor((whole % 3600) / 60),
    String(whole % 60).padStart(2, "0"),
  ];
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}

/** One line without a line end: bar, percent, speed, time left; without a total, meter time and speed. */
export function renderProgress({ doneSeconds, totalSeconds, elapsedSeconds }: Progress): string {
  const speed = elapsedSeconds > 0 ? doneSeconds / elapsedSeconds : 0;
  if (totalSeconds === undefined || totalSeconds <= 0)
    return `${clockText(doneSeconds)} of meter time, ${number(speed)}x`;
  const share = Math.min(1, Math.max(0, doneSeconds / totalSeconds));
  const filled = Math.round(share * barWidth);
  const left = speed > 0 ? clockText((totalSeconds - doneSeconds) / speed) : "?";
  return `[${"#".repeat(filled)}${".".repeat(barWidth - filled)}] ${Math.floor(share * 100)} %, ${number(speed)}x, ${left} left`;
}

export interface ProgressWriter {
  /** Tells how far the run is; writes at most four lines a second on a terminal, else one in ten seconds. */
  update(progress: Progress): void;
  /** Writes where the run ended, whatever the pause, and leaves the terminal's last line. */
  end(progress?: Progress): void;
}

/** Writes progress to a stream, standard error. @param silent with `--quiet` and `--json`. */
export function progressWriter(
  stream: { isTTY?: boolean; write(text: string): unknown },
  silent: boolean,
): ProgressWriter {
  const pauseSeconds = stream.isTTY ? 0.25 : 10;
  let nextSeconds = stream.isTTY ? 0 : pauseSeconds;
  let written = false;
  return {
    update(progress) {
      if (silent || progress.elapsedSeconds < nextSeconds) return;
      nextSeconds = progress.elapsedSeconds + pauseSeconds;
      written = true;
      stream.write(stream.isTTY ? `\r\u001B[K${renderProgress(progress)}` : `${renderProgress(progress)}\n`);
    },
    end(progress) {
      if (silent) return;
      if (progress !== undefined && (written || stream.isTTY)) {
        stream.write(stream.isTTY ? `\r\u001B[K${renderProgress(progress)}` : `${renderProgress(progress)}\n`);
        written = true;
      }
      if (written && stream.isTTY) stream.write("\n");
    },
  };
}
