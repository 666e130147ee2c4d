/** Numbers of `fourquad.v1.ClockChangeKind`. */
export const ClockChange = { set: 1, shift: 2, restart: 3 } as const;
