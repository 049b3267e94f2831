// Loads the whole program, so that no test is the first by chance: a mutant at the top of a file is then one of
// loading, whatever the order of the tests, and not of the test that came first.

import '../../src/cli.js';
