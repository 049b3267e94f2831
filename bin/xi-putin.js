#!/usr/bin/env node
// Gives the arguments and the process to the program.
const folder = `${__dirname}/../dist/cli`;
let loader;
try {
  ({ loader } = require(`${folder}/loader.cjs`));
} catch {
  process.stderr.write("xi-putin: it is not built; run 'npm run build' in its folder\n");
  process.exitCode = 70;
}
if (loader) loader(folder, require)('./main.cjs').start();
