#!/usr/bin/env node
// Gives the arguments and the process to the program.
require('../dist/cli/main.cjs');
