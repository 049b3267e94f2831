// Text for a person: pages of wrapped, styled records.

import type { Renderer } from './look.js';
import { faultPage } from './text/faults.js';
import { recordPage } from './text/records.js';
import { verificationPage } from './text/verification.js';
import { visible } from './visible.js';

export const text: Renderer = (answer, look) => {
  switch (answer.kind) {
    case 'records':
      return recordPage(answer, look);
    case 'faults':
      return faultPage(answer, look);
    case 'verification':
      return verificationPage(answer, look);
    case 'citations':
      return answer.text.split('\n').map(visible).join('\n');
  }
};
