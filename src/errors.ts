// The exit codes, and the one error that carries them.

/** What the program tells the shell. 130 is for an interrupted program: 128 + SIGINT. */
export const exitCodes = {
  found: 0,
  nothing: 1,
  usage: 2,
  pack: 3,
  output: 4,
  internal: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** So many details are told on the command line where there are several; a single one is in the message. */
export const mostTold = 20;

/** Something the user can mend. `message` is one line: what is wrong; what to do. */
export class Fault extends Error {
  readonly exitCode: ExitCode;
  /** Every fault of a pack that is unsound, a line each; else nothing. */
  readonly details: readonly string[];

  constructor(message: string, exitCode: ExitCode, details: readonly string[] = []) {
    super(message);
    this.name = 'Fault';
    this.exitCode = exitCode;
    this.details = details;
  }
}

export const usageFault = (message: string): Fault => new Fault(message, exitCodes.usage);
export const packFault = (message: string, details?: readonly string[]): Fault =>
  new Fault(message, exitCodes.pack, details);
