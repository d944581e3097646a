#!/usr/bin/env node
// npm links a command when it installs, and the built one is not there yet in a fresh clone.
import '../dist/connective.js';
