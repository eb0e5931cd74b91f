// A user's CommonJS program that requires every package by name, for check-install.ts.
const { ok } = require('node:assert/strict');
const api = require('@flotilla/api');
const cli = require('@flotilla/cli');
const core = require('@flotilla/core');
const flotilla = require('flotilla');

for (const library of [api, cli, core, flotilla]) ok(Object.keys(library).length > 0);
ok(api.quantityMilliValue(api.parseQuantity('1500m')) === 1500);
ok(flotilla.schedule === core.schedule);
