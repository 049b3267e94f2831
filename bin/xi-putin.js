#!/usr/bin/env node
// Gives the arguments and the process to the program.
const folder = `${__dirname}/../dist/cli`;
const { loader } = require(`${folder}/loader.cjs`);
loader(folder, require)('./main.cjs').start();
