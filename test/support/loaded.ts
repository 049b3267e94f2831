// Loads what the program loads when it is first needed, so that no test is the first by chance: a mutant at the top
// of a file is then one of loading, whatever the order of the tests, and not of the test that came first.

import '../../src/pack/check.js';
import '../../src/pack/field-paths.js';
import '../../src/pack/json-schema.js';
import '../../src/pack/open.js';
import { formats } from '../../src/render/index.js';
import '../../src/render/template.js';
import '../../src/select/cite/index.js';
import '../../src/select/verify/lines.js';

for (const load of Object.values(formats)) await load();
