// How an answer is to look, from what was asked for and where it goes.

import type { EverywhereOptions } from '../commands/everywhere.js';
import type { Look } from '../render/look.js';
import { makeTheme } from '../render/theme.js';
import type { Io, Sink } from './io.js';
import { showsUnicode, wantsColor, wantsLinks, widthOf } from './settings.js';

/** The look of what goes to a stream: stdout and stderr are judged apart. */
export function lookFor(options: EverywhereOptions, env: Io['env'], sink: Sink): Look {
  const { fields, width, color: when = 'auto', hyperlinks = 'auto' } = options;
  const color = wantsColor(when, env, sink);
  const rows = sink.rows();
  return {
    width: widthOf(width, env, sink),
    ...(rows && { rows }),
    theme: makeTheme(color),
    color,
    links: wantsLinks(hyperlinks, env, sink),
    unicode: showsUnicode(env),
    ...(fields && { fields }),
  };
}
