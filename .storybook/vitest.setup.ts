// For stories as tests; Storybook itself is not burdened with the engine.
import { ibmFindings } from '../test/accessibility/ibm.js';

Object.assign(globalThis, { ibmFindings });
