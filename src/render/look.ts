// How an answer is to look, and what a renderer is.

import type { DataAnswer } from '../answer.js';
import type { Theme } from './theme.js';

export interface Look {
  /** In terminal cells. */
  width: number;
  /** The lines of the terminal; undefined where there is none. */
  rows?: number;
  theme: Theme;
  /** Whether the theme has colour. */
  color: boolean;
  /** Whether addresses become links that a terminal opens. */
  links: boolean;
  /** Whether signs outside ASCII may be added to the data. */
  unicode: boolean;
  /** Where the records come from, if not from the bundled pack. */
  origin?: string;
  /** The fields that a machine format is to print, as paths; all of them if absent. */
  fields?: readonly string[];
}

/** A pure function from an answer to the text that stands for it; empty where there is nothing to print. */
export type Renderer = (answer: DataAnswer, look: Look) => string;
