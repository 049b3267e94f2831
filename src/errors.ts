// The exit codes, and the one error that carries them.

/** What the program tells the shell. 130 is for an interrupted program: 128 + SIGINT. */
export const exitCodes = {
  found: 0,
  nothing: 1,
  usage: 2,
  pack: 3,
  output: 4,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Something the user can mend. `message` is one line: what is wrong; what to do. */
export class Fault extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.name = 'Fault';
    this.exitCode = exitCode;
  }
}

/** True of a Fault, also of one thrown by another bundled file with its own copy of the class. */
export function isFault(error: unknown): error is Fault {
  return error instanceof Error && error.name === 'Fault' && 'exitCode' in error;
}

export const usageFault = (message: string): Fault => new Fault(message, exitCodes.usage);
export const packFault = (message: string): Fault => new Fault(message, exitCodes.pack);
